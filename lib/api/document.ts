import type { OpenAPIHono } from "@hono/zod-openapi";
import type { ApiEnvironment } from "@/lib/api/environment";

const DESCRIPTION = `Words in, a picture out: in Polish or any other language. The model is told in English, and the answer says what it was told.

Send a key as \`Authorization: Bearer zrz_…\`; administrators make keys. Every answer has \`x-request-id\`, and \`ratelimit-*\` when it was counted. A request with an \`Idempotency-Key\` can be repeated without a second picture. What a model could not do is in \`warnings\` and \`x-zorza-warnings\`.

This is version 1 of the native API. Within it addresses, error codes, optional parameters, fields of answers and values of theirs may be added, so pass over what you do not know; nothing that is described here goes away, changes its meaning or becomes required. What would break that gets addresses of its own, \`/api/v2\`, beside these. The other protocols follow those who made them.`;

/** Of the native API, as the first part of a version: additions do not change it. */
const VERSION = "1";

/** Every protocol that is spoken, by the beginnings of its paths; the longest that fits counts. */
const TAGS = [
  {
    name: "native",
    description: "Everything the studio does: ask for pictures, follow them, see them.",
    paths: ["/api"],
  },
  { name: "simple", description: "One request, one picture.", paths: ["/generate", "/health"] },
  {
    name: "openai",
    description: "What clients of OpenAI speak. Their base URL ends in `/v1`.",
    paths: ["/v1"],
  },
  {
    name: "fal",
    description: "What clients of fal speak.",
    paths: ["/fal", "/api/fal", "/api/v1/flux"],
  },
  {
    name: "pollinations",
    description: "A picture by its address alone, for `<img>`.",
    paths: ["/prompt", "/image", "/models", "/cache", "/status"],
  },
  { name: "mcp", description: "Tools for language models.", paths: ["/mcp"] },
  {
    name: "admin",
    description: "For administrators: a key with the scope `admin`, or the sign-in page's cookie.",
    paths: ["/api/admin"],
  },
] as const;

type TagName = (typeof TAGS)[number]["name"];

const BY_KEY = { key: [] };
const BY_SESSION = { session: [] };
const BY_ADMIN_SESSION = { adminSession: [] };

/** Who may call when the route itself does not say; one of the list is enough, and `{}` is nobody in particular. */
const SECURITY: Readonly<Partial<Record<TagName, Record<string, string[]>[]>>> = {
  native: [BY_KEY, BY_SESSION],
  admin: [BY_KEY, BY_ADMIN_SESSION],
};

const METHODS = ["get", "put", "post", "delete", "patch"] as const;

type Document = ReturnType<OpenAPIHono["getOpenAPI31Document"]>;

/**
 * The OpenAPI description of every route, for a server at this origin. What each protocol has in common is filled in
 * here: tags, who may call, and names of operations where a route has none of its own.
 */
export function describeApi(app: OpenAPIHono<ApiEnvironment>, origin: string): Document {
  const document = app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Zorza",
      version: VERSION,
      description: DESCRIPTION,
      license: { name: "Apache-2.0" },
    },
    servers: [{ url: origin }],
    tags: [],
  });
  const used = new Set<string>();
  for (const [path, item] of Object.entries(document.paths ?? {})) {
    const tag = tagOf(path);
    if (tag !== null) used.add(tag);
    for (const method of METHODS) {
      const operation = item[method];
      if (operation === undefined) continue;
      operation.operationId ??= nameOf(method, path);
      if (tag === null) continue;
      operation.tags ??= [tag];
      operation.security ??= SECURITY[tag] ?? [BY_KEY];
    }
  }
  const tags = TAGS.filter(({ name }) => used.has(name));
  return { ...document, tags: tags.map(({ name, description }) => ({ name, description })) };
}

/** Says how callers prove who they are. Once for each app. */
export function describeSecurity(app: OpenAPIHono<ApiEnvironment>): void {
  const registry = app.openAPIRegistry;
  registry.registerComponent("securitySchemes", "key", {
    type: "http",
    scheme: "bearer",
    description: "An API key, `zrz_…`.",
  });
  registry.registerComponent("securitySchemes", "session", {
    type: "apiKey",
    in: "cookie",
    name: "zorza_session",
    description: "The anonymous session of a browser, set by its first request for a picture.",
  });
  registry.registerComponent("securitySchemes", "adminSession", {
    type: "apiKey",
    in: "cookie",
    name: "zorza_admin",
    description: "Set by signing in as an administrator.",
  });
}

function tagOf(path: string): TagName | null {
  let found: TagName | null = null;
  let longest = 0;
  for (const { name, paths } of TAGS) {
    for (const start of paths) {
      if (start.length > longest && (path === start || path.startsWith(`${start}/`))) {
        found = name;
        longest = start.length;
      }
    }
  }
  return found;
}

/** `post /v1/images/edits` → `postV1ImagesEdits`. */
function nameOf(method: string, path: string): string {
  const words = path.split(/[^A-Za-z0-9]+/).filter((word) => word !== "");
  return method + words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}
