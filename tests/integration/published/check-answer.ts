import type { Description } from "@/tests/integration/published/description";
import type { Schema } from "@/tests/integration/published/close-schemas";

/** An answer as it came. */
export type Answer = {
  readonly method: string;
  readonly pathname: string;
  readonly status: number;
  /** Without parameters; empty without a body. */
  readonly type: string;
};

/** What the description says of an answer. */
export type Verdict = {
  /** What is wrong with it; null when it is as described so far. */
  readonly problem: string | null;
  /** What its JSON, or that of each of its events, has to be; null when nothing is said. */
  readonly schema: Schema | null;
  /** The entry of the description, as in `successes`; null when there is none. */
  readonly entry: string | null;
};

/** What is no API. */
const PAGES = [
  /^\/$/,
  /^\/docs$/,
  // In a language that there is, or is not.
  /^\/[a-z]{2}(?:\/|$)/,
  // Files of the pages.
  /^\/_next\//,
  /^\/[a-z0-9-]+\.(?:ico|png|svg|txt|xml|webmanifest)$/,
  // What the tests tell their Worker, and the runtime's own.
  /^\/(?:__test|cdn-cgi)\//,
  // The description itself; description.test.ts checks it.
  /^\/api\/openapi\.json$/,
];

/** Whose schemas say what is in the body; of the others the type is all that is said. */
const CHECKED_TYPES = new Set(["application/json", "text/event-stream"]);

const NOTHING: Verdict = { problem: null, schema: null, entry: null };

/** Holds an answer, its body aside, against the description. */
export function checkAnswer(description: Description, answer: Answer): Verdict {
  const { method, status, type } = answer;
  const pathname = decode(answer.pathname);
  if (method === "OPTIONS" || PAGES.some((pattern) => pattern.test(pathname))) return NOTHING;
  const isHead = method === "HEAD";
  const found = description.find(isHead ? "GET" : method, pathname);
  if (found === null) {
    // There is no such address, or not for this method; if more is said than that, then in a form that is described.
    if (status === 404 || status === 405) {
      return type === "" ? NOTHING : { ...NOTHING, schema: description.failure };
    }
    return { ...NOTHING, problem: "no such operation is described" };
  }
  const { name, operation } = found;
  const { responses } = operation;
  const described = responses[status] ?? (status < 400 ? undefined : responses["default"]);
  if (described === undefined) return { ...NOTHING, problem: `${name} describes no ${status}` };
  const { content } = described;
  if (content === undefined) {
    const problem = type === "" ? null : `${name} describes no body for ${status}`;
    return { ...NOTHING, problem, entry: isHead ? null : `${name} ${status} nothing` };
  }
  const range = [type, type.replace(/\/.*/, "/*")].find((one) => one in content);
  if (range === undefined) {
    return { ...NOTHING, problem: `${name} describes no ${type || "empty answer"} for ${status}` };
  }
  if (isHead) return NOTHING;
  return {
    problem: null,
    schema: CHECKED_TYPES.has(range) ? (content[range]?.schema ?? null) : null,
    entry: `${name} ${status} ${range}`,
  };
}

/** As the router reads it. */
function decode(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
