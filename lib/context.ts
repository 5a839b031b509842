import type { Resizer } from "@/lib/images/resizer";
import { createResizer } from "@/lib/images/create-resizer";
import { type AiBinding, type Config, type Env, readConfig } from "@/lib/config";
import { type Database, openDatabase } from "@/db/client";
import type { AppError } from "@/lib/errors";
import type { KeyGrant } from "@/lib/keys/schema";
import { newId } from "@/lib/new-id";
import type { Turn } from "@/lib/access/turns";

/** Who is asking. Deny by default: nobody owns nothing. */
export type Actor = {
  /** Owner of generations; null for somebody without a session. */
  readonly ownerId: string | null;
  readonly isAdmin: boolean;
  /** What the key they showed lets them do; null for a person with a session, or nobody. */
  readonly key: KeyGrant | null;
  /** Why what they showed was not accepted; null when they showed nothing, or something good. */
  readonly denied: AppError | null;
  /** What the burst limit counts by when there is no session, from CF-Connecting-IP. */
  readonly address: string;
};

/** Somebody of whom nothing is known yet. */
export const NOBODY: Actor = {
  ownerId: null,
  isAdmin: false,
  key: null,
  denied: null,
  address: "local",
};

/** The system itself: the queue consumer and the cron. */
export const SYSTEM: Actor = { ...NOBODY, address: "system" };

/** Everything a verb may touch; made once per request, queue batch or cron tick. */
export type AppContext = {
  readonly db: Database;
  readonly bucket: R2Bucket;
  readonly cache: KVNamespace;
  readonly queue: Queue<unknown>;
  readonly ai: AiBinding;
  readonly burstLimit: RateLimit;
  readonly resizer: Resizer;
  readonly config: Config;
  readonly actor: Actor;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
  /** Calls services outside; never with an address that a caller gave. */
  readonly fetch: typeof fetch;
  /** Lets work go on after the answer; its failures are logged by the caller. */
  readonly waitUntil: (work: Promise<unknown>) => void;
  /** Is told how many requests a minute the caller may still make, whenever one of them is counted. */
  readonly onTurn: (turn: Turn) => void;
};

/** What is the same for every request of an isolate, made once for its bindings. */
type Lasting = Pick<AppContext, "db" | "resizer" | "config">;

const lasting = new WeakMap<Env, Lasting>();

function lastingOf(env: Env): Lasting {
  const known = lasting.get(env);
  if (known !== undefined) return known;
  const config = readConfig(env);
  const made = { config, db: openDatabase(env.DB), resizer: createResizer(config, env) };
  lasting.set(env, made);
  return made;
}

/** Ties the bindings to one caller. Throws `internal` when a variable is missing or wrong. */
export function createContext(
  env: Env,
  actor: Actor,
  waitUntil: (work: Promise<unknown>) => void,
): AppContext {
  const now = () => Date.now();
  return {
    ...lastingOf(env),
    bucket: env.BUCKET,
    cache: env.CACHE,
    queue: env.QUEUE,
    ai: env.AI,
    burstLimit: env.BURST_LIMIT,
    actor,
    now,
    newId: () => newId(now()),
    fetch: (input, init) => fetch(input, init),
    waitUntil,
    onTurn: () => {},
  };
}
