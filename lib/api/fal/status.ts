import {
  type ApiContext,
  answerPictures,
  falWarnings,
  inferenceSeconds,
} from "@/lib/api/fal/answer";
import { describeError, toFinal } from "@/lib/api/fal/fail";
import { type FalRequest, parseRequestId } from "@/lib/api/fal/request-id";
import type { Log, Status } from "@/lib/api/fal/wire";
import { localeOf } from "@/lib/api/locale";
import { formatWarnings } from "@/lib/api/shared/describe-drawn";
import { requireKey } from "@/lib/access/require-owner";
import { AppError } from "@/lib/errors";
import { cancelGeneration } from "@/lib/generations/cancel";
import { errorOf } from "@/lib/generations/error-of";
import { getGeneration } from "@/lib/generations/get";
import { type GenerationRow, isFinal } from "@/lib/generations/row";
import { watchGeneration } from "@/lib/generations/watch";

/** A request that was submitted, as its address names it. */
export type Submitted = { readonly requestId: string; readonly wantsLogs: boolean };

/** The addresses of a request; the model in them is only for people to read. */
export function addressesOf(c: ApiContext, model: string, requestId: string) {
  const path = model.split("/").map(encodeURIComponent).join("/");
  const response_url = new URL(`/fal/queue/${path}/requests/${requestId}`, c.req.url).href;
  return {
    request_id: requestId,
    response_url,
    status_url: `${response_url}/status`,
    cancel_url: `${response_url}/cancel`,
  };
}

/** How far a request is: one of three values. Reads, and writes nothing. */
export async function readStatus(
  c: ApiContext,
  { requestId, wantsLogs }: Submitted,
): Promise<Status> {
  requireKey(c.env.context);
  const request = requireRequest(requestId);
  const rows = await readRows(c, request.ids);
  const addresses = addressesOf(c, rows[0]?.recipe.model ?? "model", requestId);
  if (rows.every(isFinal)) {
    const logs = wantsLogs ? toLogs(request, rows) : null;
    const failed = rows.some(({ picture }) => picture !== null) ? undefined : rows[0];
    const metrics = { inference_time: inferenceSeconds(rows) };
    const locale = localeOf(c.req.raw, "en");
    const problem = failed === undefined ? {} : describeError(errorOf(failed), locale);
    return { status: "COMPLETED", ...addresses, logs, metrics, ...problem };
  }
  const watched = await Promise.all(rows.map((row) => watchGeneration(c.env.context, row)));
  const isBegun = watched.some(({ row }) => row.state !== "queued");
  if (isBegun) {
    const logs = wantsLogs ? toLogs(request, rows) : null;
    return { status: "IN_PROGRESS", ...addresses, logs };
  }
  const positions = watched.map(({ queuePosition }) => queuePosition ?? 0);
  return { status: "IN_QUEUE", ...addresses, queue_position: Math.min(...positions) };
}

/** The pictures of a request. Throws `not_finished`, or why there are none. */
export async function readResult(c: ApiContext, requestId: string): Promise<Response> {
  requireKey(c.env.context);
  const request = requireRequest(requestId);
  const rows = await readRows(c, request.ids);
  c.header("x-fal-request-id", requestId);
  if (!rows.every(isFinal)) throw new AppError("not_finished", "The request is still in progress.");
  const shown = rows.flatMap((row) => (row.picture === null ? [] : [{ row, bytes: null }]));
  const [first] = rows;
  if (shown.length === 0 && first !== undefined) throw toFinal(errorOf(first));
  const fewer = { parameter: "num_images", reason: "adjusted", applied: shown.length } as const;
  const warnings = [...request.warnings, ...(shown.length < rows.length ? [fewer] : [])];
  return c.json(await answerPictures(c, request, shown, warnings), 200);
}

/** Cancels what waits. What is being drawn is drawn to its end, and the answer only says that it was asked for. */
export async function cancel(c: ApiContext, requestId: string): Promise<Response> {
  const { context } = c.env;
  requireKey(context);
  const request = parseRequestId(requestId);
  const outcomes: string[] = [];
  try {
    for (const id of request?.ids ?? [])
      outcomes.push((await cancelGeneration(context, id)).outcome);
  } catch (thrown) {
    if (!(thrown instanceof AppError) || thrown.code !== "not_found") throw thrown;
  }
  if (outcomes.length === 0) return c.json({ status: "NOT_FOUND" as const }, 404);
  if (outcomes.every((outcome) => outcome === "ended")) {
    return c.json({ status: "ALREADY_COMPLETED" as const }, 400);
  }
  return c.json({ status: "CANCELLATION_REQUESTED" as const }, 202);
}

function requireRequest(requestId: string): FalRequest {
  const request = parseRequestId(requestId);
  if (request === null) throw new AppError("not_found", "There is no such request.");
  return request;
}

function readRows(c: ApiContext, ids: readonly string[]): Promise<GenerationRow[]> {
  return Promise.all(ids.map((id) => getGeneration(c.env.context, id)));
}

/** What could not be honoured, where fal's clients show it. */
function toLogs(request: FalRequest, rows: readonly GenerationRow[]): Log[] {
  const warnings = [...request.warnings, ...rows.flatMap(falWarnings)];
  const [first] = rows;
  if (warnings.length === 0 || first === undefined) return [];
  const timestamp = new Date(first.createdAt).toISOString();
  return [{ message: formatWarnings(warnings), level: "WARN", source: "USER", timestamp }];
}
