import { z } from "zod";

/** Largest file that may be brought, in bytes. */
export const MAX_UPLOAD_BYTES = 20 * 1024 * 1024;

/** Longest side in pixels of what is kept of it: the largest that any model draws. */
export const MAX_SOURCE_SIDE = 1920;

/** Name of a picture that somebody brought: the SHA-256 of what is kept of it. */
export const SourceId = z.string().regex(/^[0-9a-f]{64}$/, "must be the id of an uploaded picture");

/** A picture that somebody brought, as its owner sees it. */
export const SourceView = z.object({
  id: SourceId,
  width: z.int().positive(),
  height: z.int().positive(),
  /** Only its owner is shown it there. */
  url: z.string(),
});
export type SourceView = z.infer<typeof SourceView>;
