import type { Config } from "@/lib/config";
import { AppError, ERROR_CODES, type ErrorCode } from "@/lib/errors";
import type { GenerationRow } from "@/lib/generations/row";
import type { GenerationView, Warning } from "@/lib/generations/schema";
import { toImageView } from "@/lib/images/image-view";
import { usdOf } from "@/lib/usage/price";

/** A row as its owner may see it. `queuePosition` comes from `watchGeneration`; lists go without. */
export function toGenerationView(
  row: GenerationRow,
  config: Pick<Config, "imagesOrigin">,
  queuePosition: number | null = null,
): GenerationView {
  const paid = row.state === "succeeded" && !row.cached ? row.milliNeurons : 0;
  return {
    id: row.id,
    status: row.state,
    stage: row.stage,
    queuePosition,
    cached: row.cached,
    createdAt: toIso(row.createdAt),
    startedAt: row.startedAt === null ? null : toIso(row.startedAt),
    finishedAt: row.finishedAt === null ? null : toIso(row.finishedAt),
    recipe: row.recipe,
    chain: [...row.chain],
    revisedPrompt: revisedPromptOf(row),
    warnings: warningsOf(row),
    error: row.errorCode === null ? null : toErrorView(row.errorCode, row.errorDetails ?? {}),
    image: row.picture === null ? null : toImageView(row.picture, config.imagesOrigin),
    shared: row.sharedAt !== null,
    hosted: row.hosted,
    neurons: paid / 1000,
    usd: usdOf(paid),
  };
}

/** What could not be honoured of the request, and what whoever drew the picture left out, for whomever it was. */
export function warningsOf({ warnings, picture }: GenerationRow): Warning[] {
  const isNew = ({ parameter }: Warning) => warnings.every((one) => one.parameter !== parameter);
  return [...warnings, ...(picture?.warnings ?? []).filter(isNew)];
}

/** The last text of the chain of a finished picture, unless it is the person's own. */
function revisedPromptOf({ chain, picture }: GenerationRow): string | null {
  const given = chain.at(-1);
  const isOwn = given === undefined || given.kind === "original";
  return picture === null || isOwn ? null : given.text;
}

function toErrorView(storedCode: string, details: NonNullable<GenerationRow["errorDetails"]>) {
  const code: ErrorCode = storedCode in ERROR_CODES ? (storedCode as ErrorCode) : "internal";
  const error = new AppError(code, code, { details });
  return { code, message: code, retryable: error.retryable, details: { ...details } };
}

function toIso(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
