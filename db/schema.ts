import { sql } from "drizzle-orm";
import {
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";

/*
 * Every table is WITHOUT ROWID (added by hand in the migration, Drizzle cannot say it): a text key then costs one
 * written row instead of two. Times are milliseconds since 1970; money is in thousandths of a neuron, always whole.
 * One more table, `search`, is virtual and not here: db/migrations/0002_search.sql, lib/generations/search-index.ts.
 */

/** One person's request for one picture. The row is also the outbox: what the queue loses, the sweep finds here. */
export const generations = sqliteTable(
  "generations",
  {
    id: text("id").primaryKey(),
    ownerId: text("owner_id").notNull(),
    cacheKey: text("cache_key").notNull(),
    /** The cache key while this row is the one being drawn for it; null otherwise. Unique: one paid drawing per key. */
    flight: text("flight"),
    /** The id of the generation whose picture this one waits for; null otherwise. */
    follows: text("follows"),
    state: text("state", {
      enum: ["queued", "running", "succeeded", "failed", "blocked", "cancelled"],
    }).notNull(),
    stage: text("stage", {
      enum: ["queued", "checking", "translating", "improving", "painting", "done"],
    }).notNull(),
    recipe: text("recipe", { mode: "json" }).notNull(),
    chain: text("chain", { mode: "json" }).notNull(),
    warnings: text("warnings", { mode: "json" }).notNull(),
    /** StoredPicture, copied here so that a gallery page reads one row a picture. */
    picture: text("picture", { mode: "json" }),
    cached: integer("cached", { mode: "boolean" }).notNull().default(false),
    attempts: integer("attempts").notNull().default(0),
    leaseId: text("lease_id"),
    /** Until then nobody else touches the row: a running lease, or the wait for the queue. */
    leaseUntil: integer("lease_until").notNull().default(0),
    /** What was asked of which backend: Attempt[], null before the first. */
    attemptsLog: text("attempts_log", { mode: "json" }),
    errorCode: text("error_code"),
    errorDetails: text("error_details", { mode: "json" }),
    /** What is reserved for the drawing while it is under way, then what it cost. */
    milliNeurons: integer("milli_neurons").notNull().default(0),
    /** What translating, checking and rewording its words has cost so far. */
    promptMilliNeurons: integer("prompt_milli_neurons").notNull().default(0),
    createdAt: integer("created_at").notNull(),
    startedAt: integer("started_at"),
    finishedAt: integer("finished_at"),
    /** Since when everybody may see it; null while only its owner may. */
    sharedAt: integer("shared_at"),
    /** Set while a shared picture still has to go to the image host: the sweep looks after it from then on. */
    hostingDue: integer("hosting_due"),
    /** HostedCopy: where an image host keeps a copy, also after the picture is shared no more. */
    hosted: text("hosted", { mode: "json" }),
  },
  (table) => [
    /** Of ordinary pictures no row here. */
    index("generations_hosting")
      .on(table.hostingDue)
      .where(sql`hosting_due IS NOT NULL`),
    uniqueIndex("generations_flight")
      .on(table.flight)
      .where(sql`flight IS NOT NULL`),
    index("generations_follows")
      .on(table.follows)
      .where(sql`follows IS NOT NULL`),
    index("generations_owner").on(table.ownerId, table.createdAt),
    /** Only of pictures made from others: an ordinary one writes no row here. */
    index("generations_source")
      .on(sql`recipe ->> '$.source'`)
      .where(sql`recipe ->> '$.source' IS NOT NULL`),
    index("generations_mask")
      .on(sql`recipe ->> '$.mask'`)
      .where(sql`recipe ->> '$.mask' IS NOT NULL`),
    ...[0, 1, 2, 3].map((place) => {
      const reference = sql.raw(`recipe ->> '$.references[${place}]'`);
      return index(`generations_reference_${place}`)
        .on(reference)
        .where(sql`${reference} IS NOT NULL`);
    }),
  ],
);

/** One drawn picture per recipe, however many generations show it. */
export const images = sqliteTable(
  "images",
  {
    cacheKey: text("cache_key").primaryKey(),
    /** The generation that paid for it, and its owner. */
    generationId: text("generation_id").notNull(),
    ownerId: text("owner_id").notNull(),
    picture: text("picture", { mode: "json" }).notNull(),
    chain: text("chain", { mode: "json" }).notNull(),
    /** How many succeeded generations show it. At zero it is garbage: its objects go, then the row. */
    refs: integer("refs").notNull(),
    /** Until then one collector may delete the objects of a garbage row, and nobody may draw the recipe again. */
    collectUntil: integer("collect_until").notNull().default(0),
    createdAt: integer("created_at").notNull(),
  },
  (table) => [
    index("images_garbage")
      .on(table.collectUntil)
      .where(sql`refs <= 0`),
  ],
);

/** What was delivered, or failed after all, and what it cost. Unique on generation and kind, so that no retry charges twice. */
export const ledger = sqliteTable(
  "ledger",
  {
    generationId: text("generation_id").notNull(),
    kind: text("kind", { enum: ["picture", "cached", "failed"] }).notNull(),
    ownerId: text("owner_id").notNull(),
    model: text("model").notNull(),
    /** Of drawing, attempts that may have been charged included. */
    milliNeurons: integer("milli_neurons").notNull(),
    /** Of work on the words: a column, since a row would cost a written one with every picture. */
    promptMilliNeurons: integer("prompt_milli_neurons").notNull().default(0),
    createdAt: integer("created_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.generationId, table.kind] })],
);

/** The ledger summed per UTC day and model, kept in the same batch as the ledger itself. */
export const usageDaily = sqliteTable(
  "usage_daily",
  {
    /** UTC day, `2026-11-20`. */
    day: text("day").notNull(),
    model: text("model").notNull(),
    pictures: integer("pictures").notNull().default(0),
    cacheHits: integer("cache_hits").notNull().default(0),
    refusals: integer("refusals").notNull().default(0),
    failures: integer("failures").notNull().default(0),
    milliNeurons: integer("milli_neurons").notNull().default(0),
    /** Milli-neurons that cache hits would have cost. */
    savedMilliNeurons: integer("saved_milli_neurons").notNull().default(0),
    promptMilliNeurons: integer("prompt_milli_neurons").notNull().default(0),
  },
  (table) => [primaryKey({ columns: [table.day, table.model] })],
);

/**
 * What one owner's pictures, and everybody's together (an empty owner), have cost in a UTC day or are going to: reserved
 * with the row that leads a drawing, put right when it ends. The day is that of the request. See lib/usage/reserve.ts.
 */
export const quotas = sqliteTable(
  "quotas",
  {
    day: text("day").notNull(),
    ownerId: text("owner_id").notNull(),
    milliNeurons: integer("milli_neurons").notNull().default(0),
    /** When Workers AI last said that the account's free neurons are used up; only in the row of all. */
    exhaustedAt: integer("exhausted_at"),
    /** What they were wanted for then: others may draw, but nobody else checks words. */
    exhaustedFor: text("exhausted_for", { enum: ["drawing", "words"] }),
  },
  (table) => [primaryKey({ columns: [table.day, table.ownerId] })],
);

/**
 * Every moderation verdict that was not a plain pass: refusals, signals that the classifier overruled, and checks that
 * never got an answer. Its text goes with the generation it belongs to, and after a month in any case.
 */
export const verdicts = sqliteTable(
  "verdicts",
  {
    /** The generation, or an id of its own for a refusal that never became one. Ids sort by time. */
    generationId: text("generation_id").notNull(),
    /** The text that was judged, or `picture`. */
    step: text("step", {
      enum: ["original", "translated", "improved", "rewritten", "negative", "picture"],
    }).notNull(),
    outcome: text("outcome", { enum: ["refused", "overruled", "undecided"] }).notNull(),
    layer: text("layer", { enum: ["lexicon", "classifier", "backend"] }).notNull(),
    /** `lexicon`, or the name of the model that judged. */
    engine: text("engine").notNull(),
    /** A refusal category, or `unspecified` when a backend gave no reason. */
    category: text("category").notNull(),
    /** What the lexicon noticed: an array of categories. */
    signals: text("signals", { mode: "json" }).notNull(),
    /** The prompt as written, and what was judged; null once forgotten. */
    prompt: text("prompt"),
    judged: text("judged"),
    /** What an administrator made of it: null until somebody looked. */
    review: text("review", { enum: ["right", "false_alarm"] }),
    createdAt: integer("created_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.generationId, table.step] }),
    index("verdicts_category").on(table.category, table.generationId),
    /** What may still have to be forgotten: empty of rows older than a month. */
    index("verdicts_text")
      .on(table.generationId)
      .where(sql`prompt IS NOT NULL`),
  ],
);

/** The verdicts counted per UTC day, kept in the same batch as the verdicts themselves; never forgotten. */
export const verdictsDaily = sqliteTable(
  "verdicts_daily",
  {
    day: text("day").notNull(),
    category: text("category").notNull(),
    layer: text("layer", { enum: ["lexicon", "classifier", "backend"] }).notNull(),
    outcome: text("outcome", { enum: ["refused", "overruled", "undecided"] }).notNull(),
    count: integer("count").notNull().default(0),
    falseAlarms: integer("false_alarms").notNull().default(0),
  },
  (table) => [primaryKey({ columns: [table.day, table.category, table.layer, table.outcome] })],
);

/**
 * Pictures that somebody brought to be changed, or took from their own gallery for it. The same bytes are kept once
 * for everybody; a row says who may use them.
 */
export const sources = sqliteTable(
  "sources",
  {
    ownerId: text("owner_id").notNull(),
    /** Hex SHA-256 of the stored bytes. */
    hash: text("hash").notNull(),
    width: integer("width").notNull(),
    height: integer("height").notNull(),
    type: text("type", { enum: ["image/png", "image/jpeg", "image/webp"] }).notNull(),
    createdAt: integer("created_at").notNull(),
    /** From then on the sweep looks whether any generation still needs it. */
    keepUntil: integer("keep_until").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.ownerId, table.hash] }),
    index("sources_hash").on(table.hash),
    index("sources_due").on(table.keepUntil),
  ],
);

/** Backends as an administrator saved them, over those of the variable `BACKENDS`. */
export const backends = sqliteTable("backends", {
  id: text("id").primaryKey(),
  /** BackendSettings. */
  settings: text("settings", { mode: "json" }).notNull(),
  updatedAt: integer("updated_at").notNull(),
});

/** How backends that failed of late are doing. A backend without a row is well; ordinary success writes nothing. */
export const backendHealth = sqliteTable("backend_health", {
  id: text("id").primaryKey(),
  /** The window opens with its first failure and counts what follows. */
  windowStartedAt: integer("window_started_at").notNull(),
  failures: integer("failures").notNull(),
  successes: integer("successes").notNull(),
  /** Not asked before then; zero when it never cooled. */
  coolingUntil: integer("cooling_until").notNull().default(0),
  /** True when the backend itself said no, so that it is not even asked as a last resort. */
  firm: integer("firm", { mode: "boolean" }).notNull().default(false),
  /** Cooldowns in a row since it was last well. */
  cooldowns: integer("cooldowns").notNull().default(0),
  /** Until then one attempt is finding out whether it is well again. */
  probeUntil: integer("probe_until").notNull().default(0),
  /** Error code of its last failure. */
  code: text("code").notNull(),
});

/** What was tried to put shared pictures on an image host. The row of a copy that lies there stays for good. */
export const hostedPictures = sqliteTable(
  "hosted_pictures",
  {
    generationId: text("generation_id").notNull(),
    /** Counts from 1 within the generation. */
    attempt: integer("attempt").notNull(),
    /** Key of the stored picture, which the same picture of another owner shares. */
    pictureKey: text("picture_key").notNull(),
    provider: text("provider", { enum: ["smms", "picgo", "cloudflare_imgbed"] }).notNull(),
    outcome: text("outcome", { enum: ["uploading", "hosted", "reused", "failed"] }).notNull(),
    url: text("url"),
    /** Error code of a failure. */
    code: text("code"),
    milliseconds: integer("milliseconds").notNull().default(0),
    createdAt: integer("created_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.generationId, table.attempt] }),
    /** One upload of a picture at a time, and none once it is there. */
    uniqueIndex("hosted_pictures_copy")
      .on(table.pictureKey, table.provider)
      .where(sql`outcome IN ('uploading', 'hosted')`),
  ],
);

/** Keys of programs. Only a keyed hash is kept: the key itself is shown once, when it is made. */
export const apiKeys = sqliteTable("api_keys", {
  /** Hex HMAC-SHA256 of the key. */
  hash: text("hash").primaryKey(),
  /** Names the key without giving it away; its pictures belong to `key:<id>`. */
  id: text("id").notNull().unique(),
  name: text("name").notNull(),
  /** The first characters, to tell keys apart. */
  hint: text("hint").notNull(),
  /** KeyScope[]. */
  scopes: text("scopes", { mode: "json" }).notNull(),
  /** Ids of the models it may use; null for all that are offered. */
  models: text("models", { mode: "json" }),
  /** Requests a minute; null for the server's usual number. */
  perMinute: integer("per_minute"),
  /** What its pictures may cost in a UTC day; null when only the account's limit holds. */
  dailyMilliNeurons: integer("daily_milli_neurons"),
  createdAt: integer("created_at").notNull(),
  expiresAt: integer("expires_at"),
  revokedAt: integer("revoked_at"),
  /** To the hour: a busy key is not written with every request. */
  lastUsedAt: integer("last_used_at"),
});

/** Requests that were sent with an `Idempotency-Key`. The answer itself is in the bucket, under the row's own name. */
export const idempotency = sqliteTable(
  "idempotency",
  {
    /** Hex SHA-256 of who asks and of the key they chose. */
    id: text("id").primaryKey(),
    /** Hex SHA-256 of method, path and body. */
    request: text("request").notNull(),
    /** Status of the kept answer; null while it is being made. */
    status: integer("status"),
    /** Headers of the kept answer that are sent again, as pairs. */
    headers: text("headers", { mode: "json" }),
    /** Whoever makes the answer, and until when nobody else may. */
    holder: text("holder").notNull(),
    heldUntil: integer("held_until").notNull(),
    createdAt: integer("created_at").notNull(),
  },
  (table) => [index("idempotency_age").on(table.createdAt)],
);
