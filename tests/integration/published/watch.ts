import { checkAnswer } from "@/tests/integration/published/check-answer";
import type { Schema } from "@/tests/integration/published/close-schemas";
import {
  type Description,
  type OpenApi,
  readDescription,
} from "@/tests/integration/published/description";

const plainFetch = globalThis.fetch;
const descriptions = new Map<string, Description>();
const seen = new Set<string>();
let problems: string[] = [];

/** From now on the answers of this server have to be as it describes them itself. */
export async function watchAnswersOf(origin: string): Promise<void> {
  const answer = await plainFetch(new URL("/api/openapi.json", origin));
  // One that is set up wrongly says nothing but that.
  if (answer.ok) watchAnswersBy(origin, (await answer.json()) as OpenApi);
}

/** The same with a description of one's own. */
export function watchAnswersBy(origin: string, document: OpenApi): void {
  descriptions.set(origin, readDescription(document));
}

/** What was wrong with the answers since the last time. */
export function takeProblems(): readonly string[] {
  const taken = problems;
  problems = [];
  return taken;
}

/** Throws all of that; for after a test. */
export function failOnProblems(): void {
  const list = [...new Set(takeProblems())].join("\n");
  if (list !== "") throw new Error(`Not as /api/openapi.json describes it:\n${list}`);
}

/** The described successes that nobody was answered with so far. */
export function findUnseen(origin: string): readonly string[] {
  const description = descriptions.get(origin);
  if (description === undefined) throw new Error(`Nobody watches ${origin}.`);
  return description.successes.filter((one) => !seen.has(one));
}

/** Stands in for the global fetch: hands on what comes, and remembers what is not as it is described. */
export async function watchedFetch(...asked: Parameters<typeof fetch>): Promise<Response> {
  const answer = await plainFetch(...asked);
  const { origin, pathname } = new URL(answer.url);
  const description = descriptions.get(origin);
  if (description === undefined) return answer;
  const method = methodOf(asked);
  const [type = ""] = (answer.headers.get("content-type") ?? "").split(";");
  const { status } = answer;
  const { problem, schema, entry } = checkAnswer(description, { method, pathname, status, type });
  if (entry !== null) seen.add(entry);
  const note = (what: string) => void problems.push(`${method} ${pathname} → ${status}: ${what}`);
  if (problem !== null) note(problem);
  if (schema === null || method === "HEAD") return answer;
  const check = (json: string) => {
    const wrong = validate(description, schema, json);
    if (wrong !== "") note(`${wrong}: ${json.slice(0, 500)}`);
  };
  if (type === "text/event-stream") return passEvents(answer, check);
  // Callers may read it themselves, or hang up, which is no mistake of the answer's.
  await answer
    .clone()
    .text()
    .then(check, () => {});
  return answer;
}

function methodOf([input, init]: Parameters<typeof fetch>): string {
  return (init?.method ?? (input instanceof Request ? input.method : "GET")).toUpperCase();
}

function validate(description: Description, schema: Schema, json: string): string {
  try {
    return description.validate(schema, JSON.parse(json));
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return "this is no JSON";
    throw thrown;
  }
}

/** The same answer, whose events are looked at as they pass by, so that hanging up still reaches the server. */
function passEvents(answer: Response, check: (json: string) => void): Response {
  let rest = "";
  const decoder = new TextDecoder();
  const look = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      controller.enqueue(chunk);
      const events = (rest + decoder.decode(chunk, { stream: true })).split("\n\n");
      rest = events.pop() ?? "";
      for (const event of events) {
        const data = event.split("\n").filter((line) => line.startsWith("data:"));
        const json = data.map((line) => line.slice("data:".length).trim()).join("\n");
        // OpenAI's word for the end, which is no JSON there either.
        if (json !== "" && json !== "[DONE]") check(json);
      }
    },
  });
  const { status, statusText, headers, url } = answer;
  const passed = new Response(answer.body?.pipeThrough(look) ?? null, {
    status,
    statusText,
    headers,
  });
  return Object.defineProperty(passed, "url", { value: url });
}
