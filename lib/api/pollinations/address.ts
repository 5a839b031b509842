import type { AppContext } from "@/lib/context";
import { AppError } from "@/lib/errors";
import { PICTURE_ADDRESSES } from "@/lib/access/signed-url";
import { readParameters, type ReadText, readText } from "@/lib/api/pollinations/read-text";
import { PARAMETERS, readWishes, type Wishes } from "@/lib/api/pollinations/wishes";
import { enabledModels } from "@/lib/backends/catalogue";
import type { Warning } from "@/lib/generations/schema";

const MAX_SEED_BITS = 31;

/** What an address asks for. */
export type Asked = Wishes & { readonly prompt: string };

/** Reads the path and the parameters of an address; null for an address of something else. Throws `invalid_request`. */
export function readAddress(context: Pick<AppContext, "config">, url: URL): Asked | null {
  const path = PICTURE_ADDRESSES.find(
    (one) => url.pathname.startsWith(one) || `${url.pathname}/` === one,
  );
  if (path === undefined) return null;
  const read = readText(url.pathname.slice(path.length));
  const wishes = readPairs(context, readParameters(url.search));
  return { ...wishes, prompt: read.text, warnings: [...encodingWarning(read), ...wishes.warnings] };
}

/** The same of parameters that are pairs already. */
export function readPairs(
  { config }: Pick<AppContext, "config">,
  pairs: readonly (readonly [string, string])[],
): Wishes {
  return readWishes(pairs, enabledModels(config), randomSeed);
}

/** The parameters in the body of a request, as an address would have them. */
export function pairsOf(body: Readonly<Record<string, unknown>>): [string, string][] {
  return PARAMETERS.filter((name) => body[name] !== undefined).map((name) => [
    name,
    String(body[name]),
  ]);
}

/** The address of a picture, spelt so that nobody on the way has a reason to spell it otherwise. */
export function addressOf(origin: string, prompt: string, pairs: [string, string][]): URL {
  const text = encodeURIComponent(prompt.toWellFormed()).replace(
    /[!'()*.]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  // Both are dropped from paths, however they are written.
  if (prompt === "." || prompt === "..") {
    throw new AppError("invalid_request", "No address can hold this prompt.", {
      details: { field: "prompt", problem: "is nothing that an address can hold" },
    });
  }
  const url = new URL(`/image/${text}`, origin);
  for (const [name, value] of pairs) url.searchParams.append(name, value);
  return url;
}

function encodingWarning({ encoding }: ReadText): readonly Warning[] {
  return encoding === "utf-8"
    ? []
    : [{ parameter: "prompt", reason: "adjusted", applied: encoding }];
}

function randomSeed(): number {
  const [bits = 0] = crypto.getRandomValues(new Uint32Array(1));
  return bits >>> (32 - MAX_SEED_BITS);
}
