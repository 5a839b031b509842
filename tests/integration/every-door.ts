/** What a failure looks like: its status, and what stands in its body. */
export type Told = readonly [status: number, text: RegExp];
/** A protocol as these tests speak it. */
export type Door = {
  readonly path: string;
  /** Null: the prompt is in the address, and GET asks for it. */
  readonly body: ((prompt: string) => object) | null;
  readonly refusal: Told;
  readonly badInput: Told;
  /** Null: it does not wait. */
  readonly late: Told | null;
};

const SMALL = { width: 256, height: 256 };
const talk = (prompt: string) => ({
  ...{ model: "flux-klein", size: "256x256", messages: [{ role: "user", content: prompt }] },
});
const flat = (prompt: string) => ({ prompt, ...SMALL });
const fal = (prompt: string) => ({ prompt, image_size: "square" });
const FAL_REFUSAL = [422, /content_policy_violation/] as const;
const FAL_BAD_INPUT = [422, /"loc":\["body","prompt"\]/] as const;

const DOORS: Readonly<Record<string, Door>> = {
  "OpenAI's images": {
    path: "/v1/images/generations",
    body: (prompt) => ({ prompt, size: "256x256" }),
    refusal: [400, /moderation_blocked/],
    badInput: [400, /"param":"prompt"/],
    late: [504, /backend_timeout/],
  },
  "OpenAI's conversations": {
    path: "/v1/chat/completions",
    body: talk,
    refusal: [200, /content_filter/],
    badInput: [400, /"param":"prompt"/],
    late: [504, /backend_timeout/],
  },
  "OpenAI's conversations, streamed": {
    path: "/v1/chat/completions",
    body: (prompt) => ({ ...talk(prompt), stream: true }),
    refusal: [200, /content_filter/],
    badInput: [400, /"param":"prompt"/],
    late: [200, /backend_timeout/],
  },
  "fal's queue": {
    path: "/fal/queue/fal-ai/flux-2/klein/4b",
    body: fal,
    refusal: FAL_REFUSAL,
    badInput: FAL_BAD_INPUT,
    late: null,
  },
  "fal's synchronous endpoint": {
    path: "/fal/run/fal-ai/flux-2/klein/4b",
    body: fal,
    refusal: FAL_REFUSAL,
    badInput: FAL_BAD_INPUT,
    late: [504, /request_timeout/],
  },
  "the older addresses for FLUX": {
    path: "/api/v1/flux/text-to-image/dev",
    body: fal,
    refusal: [403, /"code":"blocked"/],
    badInput: [400, /"error":"prompt: /],
    late: [504, /"code":"backend_timeout"/],
  },
  "a picture's address": {
    path: "/prompt/",
    body: null,
    refusal: [400, /safety_error/],
    badInput: [400, /"field":"prompt"/],
    late: [504, /backend_timeout/],
  },
  "one line of curl": {
    path: "/generate",
    body: flat,
    refusal: [403, /blocked/],
    badInput: [400, /"field":"prompt"/],
    late: [504, /backend_timeout/],
  },
  "our own API": {
    path: "/api/ai/generate-image",
    body: flat,
    refusal: [403, /blocked/],
    badInput: [400, /"field":"prompt"/],
    late: null,
  },
  MCP: {
    path: "/mcp",
    body: (prompt) => ({
      ...{ jsonrpc: "2.0", id: 1, method: "tools/call" },
      params: { name: "generate_image", arguments: flat(prompt) },
    }),
    refusal: [200, /blocked.*"isError":true/],
    badInput: [200, /prompt.*"isError":true/],
    late: [200, /backend_timeout.*"isError":true/],
  },
};
/** Every protocol by a name for people. */
export const NAMES = Object.keys(DOORS);

/** The protocol of that name. */
export function doorOf(name: string): Door {
  const door = DOORS[name];
  if (door === undefined) throw new Error(`There is no door ${name}.`);
  return door;
}
