import {
  type CallToolResult as AnyResult,
  Client,
  type RequestOptions,
  StreamableHTTPClientTransport,
} from "@modelcontextprotocol/client";
import type { Warning } from "@/lib/generations/schema";
import type { App } from "@/tests/integration/app";

/** The official client, connected with a key. It checks structured content against the schemas that were listed. */
export async function connect(
  app: App,
  key: string,
  headers: Record<string, string> = {},
): Promise<Client> {
  const client = new Client({ name: "tests", version: "1" });
  const transport = new StreamableHTTPClientTransport(new URL("/mcp", app.url), {
    requestInit: { headers: { ...headers, authorization: `Bearer ${key}` } },
  });
  await client.connect(transport);
  await client.listTools();
  return client;
}

/** A result whose structured content has been checked against the tool's schema. */
export type CallToolResult = AnyResult & {
  readonly structuredContent?: Readonly<Record<string, unknown>>;
};

/** One call of a tool. */
export async function callTool(
  client: Client,
  name: string,
  args: Record<string, unknown>,
  options: RequestOptions = {},
): Promise<CallToolResult> {
  const result = await client.callTool({ name, arguments: args }, options);
  return result as CallToolResult; // Every schema of ours is an object.
}

type ToldPicture = {
  readonly id: string;
  readonly status: string;
  readonly seed: number | null;
  readonly url: string | null;
  readonly revised_prompt: string | null;
  readonly warnings: readonly Warning[];
  readonly attempts: readonly unknown[];
};

/** The pictures of a result that is no error. */
export function picturesOf(result: CallToolResult): readonly ToldPicture[] {
  if (result.isError === true) throw new Error(JSON.stringify(result.content));
  return result.structuredContent?.["pictures"] as readonly ToldPicture[];
}

type ToldError = {
  readonly code: string;
  readonly message: string;
  readonly generation: string | null;
  readonly details: Record<string, unknown>;
};

/** What a result that is an error tells beside its sentence. */
export function errorOf({ isError, content }: CallToolResult): ToldError {
  const last = content.at(-1);
  if (isError !== true || last?.type !== "text") throw new Error(JSON.stringify(content));
  return (JSON.parse(last.text) as { error: ToldError }).error;
}
