import { z } from "zod";
import { Warning } from "@/lib/generations/schema";
import { MAX_PICTURES } from "@/lib/recipe/schema";

const FORMATS = ["jpeg", "png", "webp"] as const;
export type FalFormat = (typeof FORMATS)[number];

/** What has to be known of a request when its result is fetched, perhaps days later. */
export type FalRequest = {
  /** Ids of the generations. */
  readonly ids: readonly string[];
  readonly format: FalFormat | null;
  /** True for `data:` addresses. */
  readonly inline: boolean;
  /** What could not be honoured of the request itself; what a model could not is in the generations. */
  readonly warnings: readonly Warning[];
};

const WARNINGS_MARK = "~";
const MAX_WARNINGS_CHARACTERS = 4000;

/** Whoever changes an id is told what they wrote, but nothing that a header could not hold. */
const Told = z.array(
  z
    .tuple([
      z.string().regex(/^[\w.~%!'()*-]{1,200}$/),
      Warning.shape.reason,
      z.union([z.string().regex(/^[\x20-\x7E]{0,100}$/), z.number(), z.null()]),
    ])
    .transform(([parameter, reason, applied]): Warning => ({ parameter, reason, applied })),
);

/**
 * The id of a request, which nothing has to be stored for: the generation's own, or those of several with dots between,
 * and what was wished and told beyond the pictures themselves.
 */
export function formatRequestId({ ids, format, inline, warnings }: FalRequest): string {
  return [
    ...ids,
    ...(format === null ? [] : [format]),
    ...(inline ? ["inline"] : []),
    ...(warnings.length === 0 ? [] : [WARNINGS_MARK + packWarnings(warnings)]),
  ].join(".");
}

/** What an id says; null for what is none of ours. */
export function parseRequestId(text: string): FalRequest | null {
  const parts = text.split(".");
  const last = parts.at(-1) ?? "";
  const areTold = last.startsWith(WARNINGS_MARK);
  if (areTold) parts.pop();
  const warnings = areTold ? unpackWarnings(last.slice(WARNINGS_MARK.length)) : [];
  const inline = parts.at(-1) === "inline";
  if (inline) parts.pop();
  const format = FORMATS.find((one) => one === parts.at(-1)) ?? null;
  if (format !== null) parts.pop();
  const areIds =
    parts.length <= MAX_PICTURES && parts.every((id) => z.uuid().safeParse(id).success);
  if (!areIds || parts.length === 0 || warnings === null) return null;
  return { ids: parts, format, inline, warnings };
}

function packWarnings(warnings: readonly Warning[]): string {
  const told = warnings.map(({ parameter, reason, applied }) => [parameter, reason, applied]);
  const bytes = new TextEncoder().encode(JSON.stringify(told));
  return bytes.toBase64({ alphabet: "base64url", omitPadding: true });
}

function unpackWarnings(packed: string): readonly Warning[] | null {
  if (packed.length > MAX_WARNINGS_CHARACTERS) return null;
  try {
    const bytes = Uint8Array.fromBase64(packed, { alphabet: "base64url" });
    const told: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return Told.safeParse(told).data ?? null;
  } catch {
    return null;
  }
}
