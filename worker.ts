// First: it teaches zod to describe schemas, and only those that are made afterwards can.
import "@hono/zod-openapi";
import type { OpenAPIHono } from "@hono/zod-openapi";
import { type AccessIdentity, identify } from "@/lib/access/identify";
import { createApi, fail } from "@/lib/api/app";
import { doorOf } from "@/lib/api/doors";
import type { ApiEnvironment } from "@/lib/api/environment";
import type { Env } from "@/lib/config";
import { createContext, NOBODY, SYSTEM } from "@/lib/context";
import { toAppError } from "@/lib/errors";
import { sweep } from "@/lib/generations/sweep";
import { servePicture } from "@/lib/images/serve-picture";
import { consumeDeadLetters, consumeMessages } from "@/lib/queue/consume";
import { redirectToLocale } from "@/lib/shell/redirect-to-locale";
import { isHtml } from "@/lib/shell/secure-shell";
import { servePage } from "@/lib/shell/serve-page";
import { serveSharedPage } from "@/lib/shell/serve-shared-page";
import { readSharedPath } from "@/lib/shell/shared-path";

/** Name of the dead-letter queue in wrangler.toml. */
const DEAD_LETTER_QUEUE = "zorza-generations-dead";

/** The part of OpenNext's generated Worker that is used. */
type PagesModule = {
  readonly default: {
    fetch(request: Request, env: unknown, execution: ExecutionContext): Promise<Response>;
  };
};

type Execution = ExecutionContext & { readonly access?: AccessIdentity };

/**
 * The Worker. Pictures and the API come first and never load Next; `loadPages` brings Next's shells in on the first
 * request for a page.
 */
export function createWorker(loadPages: () => Promise<PagesModule>) {
  let api: OpenAPIHono<ApiEnvironment> | undefined;

  async function fetch(request: Request, env: Env, execution: Execution): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith("/images/")) return servePicture(request, env.BUCKET, pathname);
    if (pathname === "/" || pathname === "/docs") return redirectToLocale(request);
    const nobody = createContext(env, NOBODY, (work) => execution.waitUntil(work));
    const actor = await identify(nobody, request, execution.access);
    const context = { ...nobody, actor };
    if (doorOf(pathname) !== null) {
      api ??= createApi();
      return api.fetch(request, { context, access: execution.access }, execution);
    }
    const pages = await loadPages();
    const fetchShell = (wanted: Request) => pages.default.fetch(wanted, env, execution);
    const shared = readSharedPath(pathname);
    if (shared !== null) return serveSharedPage(context, request, shared, fetchShell);
    const shell = await fetchShell(request);
    return isHtml(shell) ? servePage(context, request, shell) : shell;
  }

  return {
    async fetch(request: Request, env: Env, execution: Execution): Promise<Response> {
      try {
        return await fetch(request, env, execution);
      } catch (thrown) {
        const requestId = request.headers.get("cf-ray") ?? crypto.randomUUID();
        // In the words of the protocol that the address belongs to, also when nobody knows yet who asks.
        return fail(request, requestId, toAppError(thrown));
      }
    },

    async queue(
      batch: MessageBatch<unknown>,
      env: Env,
      execution: ExecutionContext,
    ): Promise<void> {
      const context = createContext(env, SYSTEM, (work) => execution.waitUntil(work));
      if (batch.queue === DEAD_LETTER_QUEUE) await consumeDeadLetters(context, batch);
      else await consumeMessages(context, batch);
    },

    async scheduled(
      _event: ScheduledController,
      env: Env,
      execution: ExecutionContext,
    ): Promise<void> {
      await sweep(createContext(env, SYSTEM, (work) => execution.waitUntil(work)));
    },
  };
}

// @ts-ignore -- written by the OpenNext build, which runs after the type check on a fresh checkout
export default createWorker(() => import("./.open-next/worker.js"));
