import { type ApiContext, answerPictures, falWarnings, tellWarnings } from "@/lib/api/fal/answer";
import { fail, toFinal } from "@/lib/api/fal/fail";
import { refuseInput } from "@/lib/api/fal/invalid-input";
import { findFalModel } from "@/lib/api/fal/models";
import { addressesOf } from "@/lib/api/fal/status";
import { formatRequestId } from "@/lib/api/fal/request-id";
import { toWish, type Wish } from "@/lib/api/fal/to-wish";
import { Input } from "@/lib/api/fal/wire";
import { localeOf } from "@/lib/api/locale";
import { describeDrawn } from "@/lib/api/shared/describe-drawn";
import { refuseField } from "@/lib/api/shared/refuse-field";
import { requireKey, requireScope } from "@/lib/access/require-owner";
import type { AppContext } from "@/lib/context";
import { AppError } from "@/lib/errors";
import { createMany } from "@/lib/generations/create-many";
import { type DrawnOutcome, drawNow } from "@/lib/generations/draw-now";
import { type GenerationRow, isFinal } from "@/lib/generations/row";
import type { Warning } from "@/lib/generations/schema";
import { quotePicture } from "@/lib/usage/quote";

/** A request for pictures: the path of the model, and what stands behind `?`. */
export type Asked = { readonly model: string; readonly search: URLSearchParams };

/** Puts pictures into the queue. Sent again, the same request is joined, or known: nothing is drawn twice. */
export async function submit(c: ApiContext, asked: Asked): Promise<Response> {
  const wish = await readWish(c, asked);
  if (wish instanceof Response) return wish;
  const outcomes = await createMany(c.env.context, wish.input, wish.count);
  const rows = outcomes.flatMap((outcome) => ("row" in outcome ? [outcome.row] : []));
  const warnings = [...wish.warnings, ...warnOfHeaders(c, "submit"), ...warnOfCount(wish, rows)];
  const requestId = formatRequestId({ ...wish, ids: rows.map(({ id }) => id), warnings });
  const told = [...warnings, ...rows.flatMap(falWarnings)];
  describeDrawn(c, rows, told);
  c.header("x-fal-request-id", requestId);
  const addresses = addressesOf(c, asked.model, requestId);
  const queued = { status: "IN_QUEUE" as const, ...addresses, queue_position: 0 };
  return c.json({ ...queued, ...tellWarnings(told) }, 200);
}

/** Waits for pictures. When some of several fail, the rest is the answer. */
export async function run(c: ApiContext, asked: Asked): Promise<Response> {
  const wish = await readWish(c, asked);
  if (wish instanceof Response) return wish;
  const seconds = readSeconds(c);
  const { drawn, warnings, failed } = await drawWish(withPatience(c.env.context, seconds), wish);
  if (drawn.length === 0) return refuse(c, failed, seconds);
  const told = [...warnings, ...warnOfHeaders(c, "run")];
  const output = await answerPictures(c, wish, drawn, told);
  const ids = drawn.map(({ row }) => row.id);
  c.header("x-fal-request-id", formatRequestId({ ...wish, ids, warnings: told }));
  return c.json(output, 200);
}

/** Draws what somebody wishes for: the pictures, and the first failure. */
export async function drawWish(context: AppContext, wish: Wish) {
  const outcomes = await drawNow(context, wish.input, wish.count);
  const drawn = outcomes.filter((outcome) => "bytes" in outcome);
  const failed = outcomes.find((outcome) => "error" in outcome);
  const rows = drawn.map(({ row }) => row);
  return { drawn, failed, warnings: [...wish.warnings, ...warnOfCount(wish, rows)] };
}

async function readWish(c: ApiContext, { model: path, search }: Asked): Promise<Wish | Response> {
  const { context } = c.env;
  requireKey(context);
  requireScope(context, "generate");
  if (search.has("fal_webhook")) {
    throw new AppError("invalid_request", "Webhooks are not sent from here: ask for the status.", {
      details: {
        field: "fal_webhook",
        problem: "is not supported: no address is called",
        flat: true,
      },
    });
  }
  const model = findFalModel(context.config, path);
  if (model === null) {
    throw new AppError("unknown_address", "There is no such model.");
  }
  const body: unknown = await c.req.json<unknown>().catch(() => {
    throw refuseField("body", "is not valid JSON");
  });
  const parsed = Input.safeParse(body);
  if (!parsed.success) return refuseInput(parsed.error, body);
  const wish = await toWish(context, model, parsed.data, new URL(c.req.url).origin);
  return parsed.data.dry_run === true ? quote(c, wish) : wish;
}

/** What one of the pictures would cost; nothing is drawn. */
export async function quote(c: ApiContext, { input, warnings }: Wish): Promise<Response> {
  describeDrawn(c, [], warnings);
  return c.json(await quotePicture(c.env.context, input), 200);
}

/** The caller's own time-out, when it is shorter than ours. */
function withPatience(context: AppContext, seconds: number | null): AppContext {
  if (seconds === null) return context;
  const syncMilliseconds = Math.min(context.config.syncMilliseconds, seconds * 1000);
  return { ...context, config: { ...context.config, syncMilliseconds } };
}

function readSeconds(c: ApiContext): number | null {
  const seconds = Number(c.req.header("x-fal-request-timeout") ?? Number.NaN);
  return Number.isFinite(seconds) && seconds > 0 ? seconds : null;
}

/** What is said when there is no picture. While it is still being drawn, asking again joins the drawing. */
function refuse(
  c: ApiContext,
  outcome: Extract<DrawnOutcome, { error: AppError }> | undefined,
  seconds: number | null,
): Response {
  if (outcome === undefined) throw new Error("Nothing was drawn.");
  const { error, row } = outcome;
  const waited = error.code === "backend_timeout" && row !== null && !isFinal(row);
  if (!waited) {
    const wasAsked = row !== null && isFinal(row) && (row.attemptsLog ?? []).length > 0;
    throw wasAsked && error.code !== "backend_busy" ? toFinal(error) : error;
  }
  const { syncMilliseconds } = c.env.context.config;
  const isOwnTimeout = seconds !== null && seconds * 1000 <= syncMilliseconds;
  const answer = fail({
    error: new AppError(error.code, error.message, { details: { waited }, cause: error }),
    requestId: c.get("requestId"),
    locale: localeOf(c.req.raw, "en"),
  });
  // With this header clients do not ask again by themselves.
  if (isOwnTimeout) answer.headers.set("x-fal-request-timeout-type", "user");
  answer.headers.set("x-fal-request-id", row.id);
  return answer;
}

/** Wishes of the platform's that come in headers. */
function warnOfHeaders(c: ApiContext, kind: "submit" | "run"): Warning[] {
  const warn = (name: string, isAsked: (value: string) => boolean): Warning[] => {
    const value = c.req.header(name);
    if (value === undefined || !isAsked(value.toLowerCase())) return [];
    return [{ parameter: name, reason: "unsupported", applied: null }];
  };
  return [
    ...warn("x-fal-queue-priority", (value) => value !== "normal"),
    ...warn("x-fal-runner-hint", () => true),
    ...warn("x-fal-object-lifecycle-preference", () => true),
    ...warn("x-fal-no-retry", (value) => ["1", "true", "yes"].includes(value)),
    ...(kind === "submit" ? warn("x-fal-request-timeout", () => true) : []),
  ];
}

/** Some failed, or a limit let only the first ones pass; a model that draws one picture only says so in its row. */
function warnOfCount({ count }: Wish, rows: readonly GenerationRow[]): Warning[] {
  const isTold = rows.some(({ warnings }) => warnings.some(({ parameter }) => parameter === "n"));
  if (rows.length === count || isTold) return [];
  return [{ parameter: "num_images", reason: "adjusted", applied: rows.length }];
}
