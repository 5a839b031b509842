import type { Context } from "hono";
import type { z } from "zod";
import type { ApiEnvironment } from "@/lib/api/environment";
import { refuseField } from "@/lib/api/shared/refuse-field";
import { AppError } from "@/lib/errors";
import type { Warning } from "@/lib/generations/schema";
import { toInvalidRequest } from "@/lib/invalid-input";

/** Fields of a form that are text there and something else in JSON. */
const NUMBERS = new Set([
  "n",
  "output_compression",
  "partial_images",
  "seed",
  "steps",
  "guidance",
  "strength",
]);
const SWITCHES = new Set(["stream", "improve", "dry_run"]);

type Fields = Readonly<Record<string, unknown>>;

/**
 * The fields of a request, from JSON or from a form; what is null there was not given. Throws `invalid_request` for
 * anything else.
 */
export async function readBody(c: Context<ApiEnvironment>): Promise<Fields> {
  if (isForm(c)) return fromForm(await parse(() => c.req.formData(), "is not a valid form"));
  const body: unknown = await parse(() => c.req.json<unknown>(), "is not valid JSON");
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    throw refuseField("body", "must be an object");
  }
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null));
}

/** Whether the request came as a form. */
export function isForm(c: Context<ApiEnvironment>): boolean {
  return c.req.header("content-type")?.startsWith("multipart/form-data") ?? false;
}

/**
 * The fields that the schema knows, checked, and a warning for each of the others: clients send what other servers
 * take. Throws `invalid_request`.
 */
export function readFields<Shape extends z.core.$ZodLooseShape>(
  schema: z.ZodObject<Shape>,
  fields: Fields,
): { readonly known: z.infer<z.ZodObject<Shape>>; readonly warnings: readonly Warning[] } {
  const parsed = schema.safeParse(fields);
  if (!parsed.success) throw toInvalidRequest(parsed.error);
  const unknown = Object.keys(fields).filter((name) => !(name in schema.shape));
  const warnings = unknown.map((parameter): Warning => ({
    parameter,
    reason: "unsupported",
    applied: null,
  }));
  return { known: parsed.data, warnings };
}

async function parse<Body>(read: () => Promise<Body>, problem: string): Promise<Body> {
  try {
    return await read();
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw refuseField("body", problem);
  }
}

function fromForm(form: FormData): Fields {
  const lists = new Map<string, unknown[]>();
  for (const [key, value] of form) {
    const name = key.endsWith("[]") ? key.slice(0, -2) : key;
    const list = lists.get(name) ?? [];
    list.push(typeof value === "string" ? fromText(name, value) : value);
    lists.set(name, list);
  }
  return Object.fromEntries(
    [...lists].map(([name, list]) => [name, list.length === 1 ? list[0] : list]),
  );
}

function fromText(name: string, text: string): unknown {
  if (NUMBERS.has(name) && text.trim() !== "") return Number(text);
  if (SWITCHES.has(name) && (text === "true" || text === "false")) return text === "true";
  return text;
}
