import { type SQL, sql } from "drizzle-orm";
import { indexedWords } from "@/lib/generations/search-terms";
import type { ChainStep } from "@/lib/prompts/schema";

/** Bits of a search key below the time: the last five hex digits of the id. */
const ID_BITS = 20;

/*
 * Every statement here belongs into the batch that changes the generation itself, so that the index holds exactly the
 * succeeded rows. It writes one row a generation, as D1 counts.
 */

/**
 * The rowid of a generation in the index: found from the row itself, and growing with time, so that the newest come
 * first. Of two rows that share one (a chance of one in a million for each pair of the same millisecond), only the
 * first is found.
 */
export function searchKey(createdAt: SQL, id: SQL): SQL {
  const digits = Array.from({ length: ID_BITS / 4 }, (_, index) => {
    const shift = sql.raw(String(ID_BITS - 4 - 4 * index));
    return sql`(instr('123456789abcdef', substr(${id}, ${sql.raw(String(index - ID_BITS / 4))}, 1)) << ${shift})`;
  });
  return sql`((${createdAt} << ${sql.raw(String(ID_BITS))}) | ${sql.join(digits, sql` | `)})`;
}

const OWN_KEY = searchKey(sql`generations.created_at`, sql`generations.id`);

/** What one's own picture is found by: what was written, and all that was made of it. */
export function searchedWords(prompt: string, chain: readonly ChainStep[]): string {
  return indexedWords([prompt, ...chain.map((step) => step.text)]);
}

/** Makes rows of `generations` findable by `words`, unless they are. */
export function insertSearched(words: string, condition: SQL): SQL {
  return sql`INSERT INTO search (rowid, id, words)
    SELECT ${OWN_KEY}, generations.id, ${ownedWords(words, sql`generations.owner_id`)}
    FROM generations
    WHERE ${condition} AND NOT EXISTS (SELECT 1 FROM search WHERE rowid = ${OWN_KEY})`;
}

/** Forgets rows of `generations` that are about to be deleted. */
export function deleteSearched(condition: SQL): SQL {
  return sql`DELETE FROM search
    WHERE rowid IN (SELECT ${OWN_KEY} FROM generations WHERE ${condition} AND state = 'succeeded')`;
}

/** Puts the owner before every word; see `ownerPrefixOf`. */
function ownedWords(words: string, ownerId: SQL): SQL {
  return sql`replace(' ' || ${words}, ' ', ' ' || replace(replace(${ownerId}, '-', ''), ':', ''))`;
}
