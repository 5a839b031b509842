import type { D1Database, R2Bucket } from "@cloudflare/workers-types";
import { createTestHarness, type TestHarness } from "wrangler";
import type { GenerationView } from "@/lib/generations/schema";
import { watchAnswersOf } from "@/tests/integration/published/watch";
import type { Counts, Fault } from "@/tests/worker/faults";

/** The built app, its bindings counted and open to faults, with the stand-in painting without delay. */
export type App = {
  readonly server: TestHarness;
  readonly url: URL;
  /** A new person: keeps cookies between requests. */
  readonly visit: () => Visitor;
  readonly counts: () => Promise<Counts>;
  /** Starts counting anew, with the next fault or none. */
  readonly resetCounts: (fault?: Fault | null) => Promise<void>;
  /** Runs the cron once. */
  readonly sweep: () => Promise<void>;
  readonly query: <Row>(sql: string, ...values: unknown[]) => Promise<Row[]>;
  readonly bucketKeys: () => Promise<string[]>;
  readonly close: () => Promise<void>;
};

export type Visitor = {
  readonly fetch: (path: string, init?: RequestInit) => Promise<Response>;
  readonly post: (body: unknown, path?: string) => Promise<Response>;
  /** Asks for a picture and waits until it is finished. */
  readonly draw: (body: unknown) => Promise<GenerationView>;
  readonly waitFor: (id: string) => Promise<GenerationView>;
};

type TestBindings = { readonly DB: D1Database; readonly BUCKET: R2Bucket };

type Options = {
  /** Faults of the stand-in's models, as local-ai reads them. */
  readonly aiFaults?: readonly object[];
  readonly vars?: Record<string, string>;
  readonly latencyScale?: number;
};

/** Makes an API key, as an administrator would. */
export async function createTestKey(app: App, input: object = {}): Promise<string> {
  const admin = app.visit();
  await admin.post({ token: ADMIN_TOKEN }, "/api/admin/session");
  const answer = await admin.post({ name: "tests", ...input }, "/api/admin/keys");
  if (answer.status !== 201) throw new Error(`${answer.status}: ${await answer.text()}`);
  const { key } = (await answer.json()) as { key: string };
  return key;
}

/** Every operation that is described, such as `get /api/images/{id}`. */
export async function listRoutes(app: App): Promise<readonly string[]> {
  const document = (await (await fetch(new URL("/api/openapi.json", app.url))).json()) as {
    paths: Record<string, Record<string, unknown>>;
  };
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method} ${path}`),
  );
}

export const ADMIN_TOKEN = "administrator-of-tests";
export const SESSION_SECRET = "0123456789abcdef0123456789abcdef";

/** Starts the prebuilt Workers on a loopback port. Close it in afterAll. */
export async function startApp(options: Options = {}): Promise<App> {
  const server = createTestHarness({
    workers: [
      {
        configPath: "wrangler.toml",
        env: "local",
        prebuiltWorkerDir: "dist/instrumented",
        vars: { RETRY_SECONDS: "0", ...options.vars },
        secrets: { SESSION_SECRET, ADMIN_TOKEN },
      },
      {
        configPath: "local-ai/wrangler.toml",
        env: "local",
        prebuiltWorkerDir: "dist/local-ai",
        vars: {
          LATENCY_SCALE: String(options.latencyScale ?? 0),
          FAULTS: JSON.stringify(options.aiFaults ?? []),
        },
      },
    ],
  });
  const { url } = await server.listen();
  await watchAnswersOf(url.origin);
  const worker = server.getWorker<TestBindings>();
  await worker.applyD1Migrations("DB");
  const { DB, BUCKET } = await worker.getEnv();
  const control = async (path: string, body?: object) => {
    const init = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) };
    const answer = await fetch(new URL(`/__test/${path}`, url), init);
    return (await answer.json()) as Counts;
  };
  return {
    server,
    url,
    visit: () => newVisitor(url),
    counts: () => control("counts"),
    resetCounts: async (fault = null) => void (await control("reset", { fault })),
    sweep: async () => void (await worker.scheduled({ cron: "* * * * *" })),
    query: async <Row>(sql: string, ...values: unknown[]) =>
      (
        await DB.prepare(sql)
          .bind(...values)
          .all<Row>()
      ).results,
    bucketKeys: async () => (await BUCKET.list()).objects.map((object) => object.key),
    close: () => server.close(),
  };
}

/** Longest a test waits for a picture. */
const PATIENCE_MILLISECONDS = 45_000;

function newVisitor(base: URL): Visitor {
  const cookies = new Map<string, string>();
  const visitorFetch = async (path: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    if (cookies.size > 0) {
      headers.set("cookie", [...cookies].map(([name, value]) => `${name}=${value}`).join("; "));
    }
    const answer = await fetch(new URL(path, base), { redirect: "manual", ...init, headers });
    for (const setCookie of answer.headers.getSetCookie()) {
      const [name = "", value = ""] = (setCookie.split(";")[0] ?? "").split("=");
      cookies.set(name, value);
    }
    return answer;
  };
  const post = (body: unknown, path = "/api/ai/generate-image") =>
    visitorFetch(path, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: typeof body === "string" ? body : JSON.stringify(body),
    });
  const waitFor = async (id: string) => {
    const deadline = Date.now() + PATIENCE_MILLISECONDS;
    while (Date.now() < deadline) {
      const answer = await visitorFetch(`/api/ai/image-status?id=${id}`);
      if (answer.ok) {
        const view = (await answer.json()) as GenerationView;
        if (view.finishedAt !== null) return view;
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`Generation ${id} did not end within ${PATIENCE_MILLISECONDS} ms.`);
  };
  const draw = async (body: unknown) => {
    const answer = await post(body);
    if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`);
    const view = (await answer.json()) as GenerationView;
    return view.finishedAt === null ? waitFor(view.id) : view;
  };
  return { fetch: visitorFetch, post, draw, waitFor };
}
