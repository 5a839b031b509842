/** One thing to copy: what it is called, where it goes and the text itself. */
export type Snippet = { readonly name: string; readonly code: string };

/** The clients that there are examples for, in the order they are offered. */
export const CLIENTS = [
  "curl",
  "openaiJs",
  "openaiPython",
  "aiSdk",
  "fal",
  "img",
  "mcp",
  "openWebUi",
  "libreChat",
] as const;
export type Client = (typeof CLIENTS)[number];

/** Where the key is expected in every example: nobody should paste one into a file that is shared. */
const KEY_VARIABLE = "ZORZA_API_KEY";

/** The examples for one client, for a server at this origin. */
export function examplesFor(client: Client, origin: string): readonly Snippet[] {
  return EXAMPLES[client](origin);
}

const EXAMPLES: Readonly<Record<Client, (origin: string) => readonly Snippet[]>> = {
  curl: (origin) => [
    {
      name: "Terminal",
      code: `curl "${origin}/generate?format=raw" \\
  -H "Authorization: Bearer $${KEY_VARIABLE}" \\
  -H "Content-Type: application/json" \\
  -d '{"prompt": "lis w lesie o zachodzie słońca", "width": 1024, "height": 768}' \\
  -o lis.jpg`,
    },
  ],
  openaiJs: (origin) => [
    {
      name: "example.mjs",
      code: `import { writeFile } from "node:fs/promises";
import OpenAI from "openai";

const client = new OpenAI({
  baseURL: "${origin}/v1",
  apiKey: process.env.${KEY_VARIABLE},
});
const { data } = await client.images.generate({
  model: "flux-klein",
  prompt: "lis w lesie o zachodzie słońca",
  size: "1024x1024",
  response_format: "b64_json",
});
await writeFile("lis.jpg", Buffer.from(data[0].b64_json, "base64"));`,
    },
  ],
  openaiPython: (origin) => [
    {
      name: "example.py",
      code: `import base64, os
from openai import OpenAI

client = OpenAI(base_url="${origin}/v1", api_key=os.environ["${KEY_VARIABLE}"])
answer = client.images.generate(
    model="flux-klein",
    prompt="lis w lesie o zachodzie słońca",
    size="1024x1024",
    response_format="b64_json",
)
with open("lis.jpg", "wb") as file:
    file.write(base64.b64decode(answer.data[0].b64_json))`,
    },
  ],
  aiSdk: (origin) => [
    {
      name: "example.mjs",
      code: `import { writeFile } from "node:fs/promises";
import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { generateImage } from "ai";

const zorza = createOpenAICompatible({
  name: "zorza",
  baseURL: "${origin}/v1",
  apiKey: process.env.${KEY_VARIABLE},
});
const { image } = await generateImage({
  model: zorza.imageModel("flux-klein"),
  prompt: "lis w lesie o zachodzie słońca",
  size: "1024x1024",
});
await writeFile("lis.jpg", image.uint8Array);`,
    },
  ],
  fal: (origin) => [
    {
      name: "example.mjs",
      code: `import { fal } from "@fal-ai/client";

fal.config({
  credentials: process.env.${KEY_VARIABLE},
  requestMiddleware: async (request) => ({
    ...request,
    url: "${origin}/api/fal/proxy",
    headers: { ...request.headers, "x-fal-target-url": request.url },
  }),
});
const { data } = await fal.subscribe("fal-ai/flux/schnell", {
  input: { prompt: "lis w lesie o zachodzie słońca" },
});
console.log(data.images[0].url);`,
    },
  ],
  img: (origin) => [
    {
      name: "Terminal",
      code: `curl "${origin}/prompt/lis%20w%20lesie?model=flux-klein&width=1024&height=768" \\
  -H "Authorization: Bearer $${KEY_VARIABLE}" \\
  -o lis.jpg`,
    },
    {
      name: "HTML",
      code: `<img alt="Lis w lesie" width="1024" height="768"
  src="${origin}/prompt/lis%20w%20lesie?model=flux-klein&width=1024&height=768&kid=…&exp=…&sig=…">`,
    },
  ],
  mcp: (origin) => [
    {
      name: ".vscode/mcp.json",
      code: toJson({
        inputs: [{ type: "promptString", id: "zorza-key", description: "Zorza", password: true }],
        servers: {
          zorza: {
            type: "http",
            url: `${origin}/mcp`,
            headers: { Authorization: `Bearer \${input:zorza-key}` },
          },
        },
      }),
    },
    {
      name: "claude_desktop_config.json",
      code: toJson({
        mcpServers: {
          zorza: {
            command: "npx",
            args: [
              "-y",
              "mcp-remote",
              `${origin}/mcp`,
              "--header",
              `Authorization:\${ZORZA_AUTHORIZATION}`,
            ],
            env: { ZORZA_AUTHORIZATION: "Bearer zrz_…" },
          },
        },
      }),
    },
  ],
  openWebUi: (origin) => [
    {
      name: ".env",
      code: `ENABLE_IMAGE_GENERATION=true
IMAGE_GENERATION_ENGINE=openai
IMAGE_GENERATION_MODEL=flux-klein
IMAGES_OPENAI_API_BASE_URL=${origin}/v1
IMAGES_OPENAI_API_KEY=zrz_…`,
    },
  ],
  libreChat: (origin) => [
    {
      name: "librechat.yaml",
      code: `version: "1.3.0"
endpoints:
  custom:
    - name: "Zorza"
      apiKey: "\${${KEY_VARIABLE}}"
      baseURL: "${origin}/v1"
      models:
        default: ["flux-klein"]
        fetch: true
      titleConvo: false`,
    },
  ],
};

function toJson(value: object): string {
  return JSON.stringify(value, null, 2);
}
