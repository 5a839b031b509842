/** Hints of a tool that changes nothing that anybody could see. */
export const READS_ONLY = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: false,
} as const;

/** Hints of a tool that draws: the same call again finds the known picture. */
export const DRAWS = { ...READS_ONLY, readOnlyHint: false } as const;
