import { afterAll, beforeAll, expect, test } from "vitest";
import {
  ADMIN_TOKEN,
  type App,
  createTestKey,
  listRoutes,
  startApp,
  type Visitor,
} from "@/tests/integration/app";

/*
 * Every route of the published table is tried by everybody. A new route has to be put into a class here, or the test
 * fails: nothing is open by oversight.
 */

type Access =
  /** Anybody: says nothing of anyone. */
  | "open"
  /** Anybody may begin; a bad key, a key for something else and pages of other sites may not. */
  | "start"
  /** What one has asked for oneself, as a list. */
  | "list"
  /** One thing that belongs to A. */
  | "own"
  /** What A shares with everybody. */
  | "shared"
  /** Only programs with a key that may generate. */
  | "program"
  /** Only programs with a key, each what it asked for itself; for others' things it is as for all. */
  | "programs-own"
  /** Programs with any good key. */
  | "key"
  | "admin";

const CLASSES: readonly (readonly [RegExp, Access])[] = [
  [/^(?:get|post|delete) \/api\/admin\/session$/, "open"],
  [/ \/api\/admin\//, "admin"],
  [/^get \/(?:api\/)?(?:health|models)$/, "open"],
  // Who knows such a name was told it.
  [/^get \/images\//, "open"],
  [/^post \/api\/(?:ai\/|quote|sources)/, "start"],
  [/^get \/api\/images$/, "list"],
  [/ \/api\/(?:images|sources)\/\{id\}/, "own"],
  [/^get \/api\/ai\/image-status$/, "own"],
  [/^get \/(?:image\/models|status)$/, "open"],
  [/^post \/cache\/delete$/, "admin"],
  [/^get \/(?:prompt|image)\/\{prompt\}$/, "program"],
  [/^post \/(?:generate|v1\/.*|fal\/.*|api\/v1\/flux\/.*)$/, "program"],
  [/^(?:get|put) \/fal\//, "programs-own"],
  [/^post \/mcp$/, "key"],
  // Refuses whoever names no address of fal's, but after everybody without a key.
  [/ \/api\/fal\/proxy$/, "key"],
  [/^get \/v1\/models/, "key"],
  [/^get \/api\/shared\/\{id\}$/, "shared"],
];

const BODIES: Readonly<Record<string, object>> = {
  "post /api/admin/keys": { name: "another" },
  "put /api/admin/backends/{id}": { kind: "workers-ai", id: "workers-ai" },
  "put /api/admin/verdicts/{generationId}/{step}/review": { review: null },
  "patch /api/images/{id}": { shared: true },
  "post /api/admin/signed-urls": { keyId: "master", prompt: "a door" },
  "post /api/sources": { base64: "aGVsbG8=" },
};
const BODY = { prompt: "a door with many keys" };

type Caller = {
  readonly send: (path: string, init: RequestInit) => Promise<Response>;
  /** What the caller may do, whatever the route. */
  readonly can: readonly ("generate" | "read" | "admin")[];
  readonly isDenied?: boolean;
  readonly isForeign?: boolean;
  /** Has no session, and nothing of its own. */
  readonly isNobody?: boolean;
  readonly isOwner?: boolean;
  /** Comes with a session, which has all scopes but the administrator's. */
  readonly isPerson?: boolean;
};

let app: App;
let callers: Readonly<Record<string, Caller>>;
let routes: readonly string[];
let ownId: string;
let ownFile: string;
let sourceId: string;

/** A picture of one pixel that the app takes in. */
const PIXEL =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

beforeAll(async () => {
  app = await startApp();
  const owner = app.visit();
  const own = await owner.draw({ prompt: "a door of my own", shared: true });
  ownId = own.id;
  ownFile = own.image?.url ?? "";
  const brought = await owner.post({ base64: PIXEL }, "/api/sources");
  sourceId = ((await brought.json()) as { id: string }).id;
  callers = await makeCallers(owner);
  routes = await listRoutes(app);
});
afterAll(() => app.close());

async function makeCallers(owner: Visitor): Promise<Readonly<Record<string, Caller>>> {
  const stranger = app.visit();
  await stranger.draw({ prompt: "a door of somebody else" });
  const admin = app.visit();
  await admin.post({ token: ADMIN_TOKEN }, "/api/admin/session");
  await admin.draw({ prompt: "a door for the caretaker" });
  const expiresAt = new Date(Date.now() + 1000).toISOString();
  const [expired, revoked, writer, reader, manager] = await Promise.all([
    createTestKey(app, { expiresAt }),
    createTestKey(app, { name: "to be revoked" }),
    createTestKey(app, { scopes: ["generate"] }),
    createTestKey(app, { scopes: ["read"] }),
    createTestKey(app, { scopes: ["admin"] }),
  ]);
  const { keys } = (await (await admin.fetch("/api/admin/keys")).json()) as {
    keys: { id: string; name: string }[];
  };
  const revokedId = keys.find(({ name }) => name === "to be revoked")?.id ?? "";
  await admin.fetch(`/api/admin/keys/${revokedId}`, { method: "DELETE" });
  await new Promise((resolve) => setTimeout(resolve, Date.parse(expiresAt) - Date.now() + 50));
  const foreign = (visitor: Visitor) => (path: string, init: RequestInit) => {
    const headers = new Headers(init.headers);
    headers.set("origin", "https://evil.example");
    return visitor.fetch(path, { ...init, headers });
  };
  return {
    nobody: { send: (path, init) => app.visit().fetch(path, init), can: [], isNobody: true },
    stranger: { send: stranger.fetch, can: ["generate", "read"], isPerson: true },
    "somebody from another site": {
      ...{ send: foreign(owner), can: [], isForeign: true, isOwner: true, isPerson: true },
    },
    "a revoked key": { send: withKey(revoked), can: [], isDenied: true },
    "an expired key": { send: withKey(expired), can: [], isDenied: true },
    "a wrong key": { send: withKey("zrz_wrong"), can: [], isDenied: true },
    "a key to generate": { send: withKey(writer), can: ["generate"] },
    "a key to read": { send: withKey(reader), can: ["read"] },
    "a key to administrate": { send: withKey(manager), can: ["admin"] },
    "an administrator": { send: admin.fetch, can: ["admin"], isPerson: true },
    "an administrator from another site": {
      ...{ send: foreign(admin), can: ["admin"], isForeign: true, isPerson: true },
    },
    owner: { send: owner.fetch, can: ["generate", "read"], isOwner: true, isPerson: true },
  };
}

function withKey(key: string): Caller["send"] {
  return (path, init) => {
    const headers = new Headers(init.headers);
    headers.set("authorization", `Bearer ${key}`);
    return fetch(new URL(path, app.url), { ...init, headers });
  };
}

function ask(caller: Caller, route: string): Promise<Response> {
  const [method = "", template = ""] = route.split(" ");
  const id = template.startsWith("/api/sources") ? sourceId : ownId;
  const path = template
    .replace("/images/{picture}/{file}", ownFile)
    .replace("{generationId}", ownId)
    .replace("{step}", "original")
    .replace("{model}", "sd-xl")
    .replace("{id}", template.startsWith("/api/admin/backends") ? "workers-ai" : id);
  const query = template.endsWith("/image-status") ? `?id=${ownId}` : "";
  const hasBody = ["post", "put", "patch"].includes(method);
  return caller.send(path + query, {
    method: method.toUpperCase(),
    ...(hasBody && {
      headers: { "content-type": "application/json" },
      body: JSON.stringify(BODIES[route] ?? BODY),
    }),
  });
}

type Verdict = "let in" | "refused" | "hidden";

function verdictOf(status: number): Verdict {
  if (status === 401 || status === 403) return "refused";
  return status === 404 ? "hidden" : "let in";
}

/** What has to happen. */
function expectedOf(access: Access, route: string, caller: Caller): Verdict {
  const isChanging = !route.startsWith("get ");
  if (access === "open" || access === "shared") return "let in";
  if (caller.isDenied === true || (caller.isForeign === true && isChanging)) return "refused";
  const scope = isChanging ? "generate" : "read";
  const isKey = caller.isNobody !== true && caller.isPerson !== true;
  switch (access) {
    case "admin":
      return caller.can.includes("admin") ? "let in" : "refused";
    case "program":
      return isKey && caller.can.includes("generate") ? "let in" : "refused";
    case "programs-own":
      return isKey && caller.can.includes(scope) ? "hidden" : "refused";
    case "key":
      return isKey ? "let in" : "refused";
    case "start":
      return !isKey || caller.can.includes(scopeOfStart(route)) ? "let in" : "refused";
    case "list":
      return !isKey || caller.can.includes(scope) ? "let in" : "refused";
    case "own":
      if (caller.isOwner === true) return "let in";
      if (caller.isNobody === true) return "refused";
      return !isKey || caller.can.includes(scope) ? "hidden" : "refused";
  }
}

function scopeOfStart(route: string): "read" | "generate" {
  return route === "post /api/quote" ? "read" : "generate";
}

/** The end of a session, or of the picture that everybody tries to get at. */
function endsIt(route: string, caller: string): boolean {
  return (
    route === "delete /api/admin/session" || (route.startsWith("delete") && caller === "owner")
  );
}

test("nobody gets further than they may, on any route", async () => {
  const wrong: string[] = [];
  let tried = 0;
  for (const route of routes) {
    const access = CLASSES.find(([pattern]) => pattern.test(route))?.[1];
    expect(access, `${route} is in no class`).toBeDefined();
    if (access === undefined) continue;
    for (const [name, caller] of Object.entries(callers)) {
      if (endsIt(route, name)) continue;
      const expected = expectedOf(access, route, caller);
      const answer = await ask(caller, route);
      const body = await answer.text();
      tried += 1;
      // A thing that is not there may be missing for administrators as well.
      const verdict = verdictOf(answer.status);
      const isFine =
        verdict === expected ||
        (access === "admin" && verdict === "hidden" && expected === "let in");
      if (!isFine)
        wrong.push(`${name}: ${route} → ${answer.status}, not ${expected}: ${body.slice(0, 120)}`);
    }
  }
  console.log(`authorisation: ${tried} combinations of ${routes.length} routes tried`);
  expect(wrong).toEqual([]);
  expect((await callers["owner"]?.send(`/api/images/${ownId}`, {}))?.status).toBe(200);
}, 300_000);
