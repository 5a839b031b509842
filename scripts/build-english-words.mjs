import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { chooseEnglishWords, englishWordsSource } from "./support/english-words.mjs";
import { inRoot } from "./support/paths.mjs";
import { main, say, Stop } from "./support/terminal.mjs";

/*
 * Builds the English vocabulary that decides whether a prompt is translated; see docs/language.md.
 * Run it after changing a list: node scripts/build-english-words.mjs
 */

const MAX_GZIP_BYTES = 60_000;

async function build() {
  const words = chooseEnglishWords();
  const source = englishWordsSource(words);
  const gzipBytes = gzipSync(source, { level: 9 }).length;
  if (gzipBytes > MAX_GZIP_BYTES) throw new Stop(`${gzipBytes} bytes of gzip are too many.`);
  writeFileSync(inRoot("lib/prompts/english/packed-words.ts"), source);
  say(`${words.size} words in ${gzipBytes} bytes of gzip.`);
}

await main(build);
