import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Door } from "@/lib/api/door";
import type { ApiEnvironment } from "@/lib/api/environment";
import type { ApiContext } from "@/lib/api/fal/answer";
import { run, submit } from "@/lib/api/fal/ask";
import { describeFal } from "@/lib/api/fal/describe";
import { fail } from "@/lib/api/fal/fail";
import { cancel, readResult, readStatus } from "@/lib/api/fal/status";
import { streamStatus } from "@/lib/api/fal/stream-status";
import { parseTarget } from "@/lib/api/fal/target";
import { requireKey } from "@/lib/access/require-owner";
import { AppError } from "@/lib/errors";

/** Where fal's own client sends what its pages want of fal, with the real address in a header. */
const PROXY_PATH = "/api/fal/proxy";
const TARGET_HEADER = "x-fal-target-url";
const HOSTS: Readonly<Record<string, "queue" | "run">> = {
  "queue.fal.run": "queue",
  "fal.run": "run",
};

/** What fal's clients speak: the queue, the synchronous endpoint, and the proxy before both. */
export const fal: Door = {
  paths: ["/fal", PROXY_PATH],
  takesPictures: () => true,
  exposes: [
    "x-fal-request-id",
    "x-fal-request-timeout-type",
    "x-fal-error-type",
    "x-fal-retryable",
    "x-zorza-generation",
  ],
  register(app: OpenAPIHono<ApiEnvironment>) {
    describeFal(app);
    app.all(PROXY_PATH, forward);
    app.all("/fal/*", (c) => {
      const { pathname, searchParams } = new URL(c.req.url);
      const [first, ...rest] = decodePath(pathname.slice("/fal/".length)).split("/");
      if (first === "queue" || first === "run") {
        return answer(c, first, rest.join("/"), searchParams);
      }
      return answer(c, "run", [first, ...rest].join("/"), searchParams);
    });
  },
  fail,
};

/** The address in the header is read, never called. */
function forward(c: ApiContext): Promise<Response> | Response {
  requireKey(c.env.context);
  const target = c.req.header(TARGET_HEADER);
  if (target === undefined) return refuseTarget(c, 400, `Missing the ${TARGET_HEADER} header`);
  const url = URL.parse(target);
  const host = url === null || url.protocol !== "https:" ? undefined : HOSTS[url.host];
  if (url === null || host === undefined) {
    return refuseTarget(c, 412, `Invalid ${TARGET_HEADER} header`);
  }
  return answer(c, host, decodePath(url.pathname.slice(1)), url.searchParams);
}

function refuseTarget(c: ApiContext, status: 400 | 412, message: string): Response {
  return c.json({ detail: message, message, error_type: "bad_request" }, status);
}

async function answer(
  c: ApiContext,
  host: "queue" | "run",
  path: string,
  search: URLSearchParams,
): Promise<Response> {
  const target = parseTarget(host, c.req.method, path);
  if (target === null) throw new AppError("unknown_address", "There is no such address.");
  if ("model" in target) {
    const asked = { model: target.model, search };
    return target.kind === "submit" ? submit(c, asked) : run(c, asked);
  }
  const { requestId } = target;
  const wantsLogs = ["1", "true"].includes(search.get("logs")?.toLowerCase() ?? "");
  if (target.kind === "cancel") return cancel(c, requestId);
  if (target.kind === "result") return readResult(c, requestId);
  if (target.kind === "stream") return streamStatus(c, { requestId, wantsLogs });
  const status = await readStatus(c, { requestId, wantsLogs });
  c.header("x-fal-request-id", requestId);
  return c.json(status, status.status === "COMPLETED" ? 200 : 202);
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
