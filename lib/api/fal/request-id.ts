import { z } from "zod";
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
};

/**
 * The id of a request, which nothing has to be stored for: the generation's own, or those of several with dots between,
 * and what was wished beyond the pictures themselves.
 */
export function formatRequestId({ ids, format, inline }: FalRequest): string {
  return [...ids, ...(format === null ? [] : [format]), ...(inline ? ["inline"] : [])].join(".");
}

/** What an id says; null for what is none of ours. */
export function parseRequestId(text: string): FalRequest | null {
  const parts = text.split(".");
  const inline = parts.at(-1) === "inline";
  if (inline) parts.pop();
  const format = FORMATS.find((one) => one === parts.at(-1)) ?? null;
  if (format !== null) parts.pop();
  const areIds =
    parts.length <= MAX_PICTURES && parts.every((id) => z.uuid().safeParse(id).success);
  return areIds && parts.length > 0 ? { ids: parts, format, inline } : null;
}
