import { parseEnv } from "node:util";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import OpenAI from "openai";
import { parse } from "yaml";
import { makeKey, readExample } from "./support/examples";
import { expect, test } from "./support/journey";

/*
 * The settings on the developers' page that other programs read: taken from it as they stand, and used for the calls
 * that those programs make.
 */
const PICTURE = /^(?:\u0089PNG|\u00FF\u00D8\u00FF|RIFF.{4}WEBP)/s;
const SMALL = { width: 256, height: 256 };

/** A header of an example, with the one placeholder in it filled in. */
function fillIn(template: string, placeholder: string, value: string): string {
  expect(template).toContain(placeholder);
  return template.replace(placeholder, value);
}

/** Connects as a host does, lists the tools and draws. */
async function drawOverMcp(url: string, headers: Record<string, string>): Promise<void> {
  const client = new Client({ name: "example", version: "1" });
  await client.connect(
    new StreamableHTTPClientTransport(new URL(url), { requestInit: { headers } }),
  );
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toContain("generate_image");
  const call = { name: "generate_image", arguments: { prompt: "lis w lesie", ...SMALL } };
  const { content } = (await client.callTool(call)) as CallToolResult;
  expect(content.map(({ type }) => type)).toEqual(["image", "resource_link", "text"]);
  await client.close();
}

test("the MCP settings for VS Code connect and draw", async ({ page }) => {
  const { inputs, servers } = JSON.parse(await readExample(page, "MCP", ".vscode/mcp.json")) as {
    inputs: { id: string; type: string; password: boolean }[];
    servers: { zorza: { type: string; url: string; headers: Record<string, string> } };
  };
  expect(inputs).toMatchObject([{ type: "promptString", password: true }]);
  expect(servers.zorza.type).toBe("http");
  const placeholder = `\${input:${inputs[0]?.id}}`;
  const authorization = servers.zorza.headers["Authorization"] ?? "";
  const key = await makeKey(page);
  await drawOverMcp(servers.zorza.url, {
    authorization: fillIn(authorization, placeholder, key),
  });
});

test("the MCP settings for Claude Desktop connect and draw", async ({ page }) => {
  const file = await readExample(page, "MCP", "claude_desktop_config.json");
  const { mcpServers } = JSON.parse(file) as {
    mcpServers: { zorza: { command: string; args: string[]; env: Record<string, string> } };
  };
  const { command, args, env } = mcpServers.zorza;
  const [yes, program, url = "", flag, header = ""] = args;
  expect([command, yes, program, flag]).toEqual(["npx", "-y", "mcp-remote", "--header"]);
  // It splits a header at its colon and fills in variables of the environment.
  const colon = header.indexOf(":");
  const [variable = ""] = Object.keys(env);
  const value = fillIn(env[variable] ?? "", "zrz_…", await makeKey(page));
  await drawOverMcp(url, {
    [header.slice(0, colon)]: fillIn(header.slice(colon + 1), `\${${variable}}`, value),
  });
});

test("Open WebUI's settings draw, in the form that it takes", async ({ page, request }) => {
  const env = parseEnv(await readExample(page, "Open WebUI", ".env"));
  expect(env["ENABLE_IMAGE_GENERATION"]?.toLowerCase()).toBe("true");
  expect(env["IMAGE_GENERATION_ENGINE"]).toBe("openai");
  const key = fillIn(env["IMAGES_OPENAI_API_KEY"] ?? "", "zrz_…", await makeKey(page));
  const answer = await request.post(`${env["IMAGES_OPENAI_API_BASE_URL"]}/images/generations`, {
    headers: { authorization: `Bearer ${key}` },
    data: {
      ...{ model: env["IMAGE_GENERATION_MODEL"], prompt: "lis w lesie", n: 1, size: "512x512" },
      response_format: "b64_json",
    },
  });
  expect(answer.status(), await answer.text()).toBe(200);
  const { data } = (await answer.json()) as { data: { b64_json: string; url?: string }[] };
  expect(Buffer.from(data[0]?.b64_json ?? "", "base64").toString("latin1")).toMatch(PICTURE);
  // It would prefer an address, and refuse to fetch one of its own network.
  expect(data[0]?.url).toBeUndefined();
});

test("LibreChat's settings are whole, list the models and answer with a picture", async ({
  page,
}) => {
  const file = parse(await readExample(page, "LibreChat", "librechat.yaml")) as {
    version: string;
    endpoints: {
      custom: {
        name: string;
        apiKey: string;
        baseURL: string;
        models: { default: string[]; fetch: boolean };
        titleConvo: boolean;
      }[];
    };
  };
  expect(file.version).toMatch(/^\d+\.\d+\.\d+$/);
  const [endpoint] = file.endpoints.custom;
  if (endpoint === undefined) throw new Error("There is no endpoint.");
  expect(endpoint).toMatchObject({ name: "Zorza", titleConvo: false, models: { fetch: true } });
  const apiKey = fillIn(endpoint.apiKey, "${ZORZA_API_KEY}", await makeKey(page));
  // Its conversations go through OpenAI's package.
  const client = new OpenAI({ apiKey, baseURL: endpoint.baseURL });
  const listed: string[] = [];
  for await (const { id } of client.models.list()) listed.push(id);
  expect(listed).toEqual(expect.arrayContaining(endpoint.models.default));
  const stream = await client.chat.completions.create({
    model: endpoint.models.default[0] ?? "",
    user: "somebody",
    messages: [{ role: "user", content: "namaluj lisa w lesie" }],
    stream: true,
    stream_options: { include_usage: true },
  });
  let text = "";
  let tokens: number | undefined;
  for await (const { choices, usage } of stream) {
    text += choices[0]?.delta.content ?? "";
    tokens = usage?.total_tokens ?? tokens;
  }
  const address = /!\[[^\]]*\]\((http[^)]+)\)/.exec(text)?.[1] ?? "";
  expect(tokens, text).toBeDefined();
  const picture = await page.request.get(address);
  expect(picture.headers()["content-type"]).toMatch(/^image\//);
});
