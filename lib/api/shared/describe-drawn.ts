import type { Context } from "hono";
import type { ApiEnvironment } from "@/lib/api/environment";
import { formatAttempts } from "@/lib/generations/format-attempts";
import type { GenerationRow } from "@/lib/generations/row";
import type { Warning } from "@/lib/generations/schema";
import { toImageView } from "@/lib/images/image-view";

type ApiContext = Context<ApiEnvironment>;

/**
 * What every protocol says in headers, for its body may have no place for it: which rows the answer shows, who was asked
 * to draw, and what could not be honoured.
 */
export function describeDrawn(
  c: ApiContext,
  rows: readonly GenerationRow[],
  warnings: readonly Warning[],
): void {
  if (rows.length > 0) c.header("x-zorza-generation", rows.map(({ id }) => id).join(","));
  const attempts = rows.flatMap(({ attemptsLog }) => attemptsLog ?? []);
  if (attempts.length > 0) c.header("x-zorza-attempts", formatAttempts(attempts));
  if (warnings.length > 0) c.header("x-zorza-warnings", formatWarnings(warnings));
}

/** `width=adjusted:1024, seed=unsupported`. */
export function formatWarnings(warnings: readonly Warning[]): string {
  const told = warnings.map(({ parameter, reason, applied }) => {
    // A header holds ASCII; values are numbers and ids, but a protocol's own may be anything.
    const value = applied === null ? "" : `:${encodeURIComponent(String(applied))}`;
    return `${parameter}=${reason}${value}`;
  });
  return [...new Set(told)].join(", ");
}

/** The absolute address of a finished picture; null while it has none. */
export function pictureUrl(c: ApiContext, { picture }: GenerationRow): string | null {
  if (picture === null) return null;
  const { url } = toImageView(picture, c.env.context.config.imagesOrigin);
  return new URL(url, c.req.url).href;
}

/** What the model was given when it is not what was asked for; null otherwise. */
export function revisedPrompt({ chain }: Pick<GenerationRow, "chain">): string | null {
  const given = chain.at(-1);
  return given === undefined || given.kind === "original" ? null : given.text;
}
