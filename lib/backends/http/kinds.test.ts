import { reset } from "cloudflare:test";
import { beforeEach, expect, test } from "vitest";
import { draw, failure, PNG } from "@/lib/backends/test-backends";
import { BackendSettings } from "@/lib/backends/schema";
import { testContext } from "@/tests/worker/test-context";

beforeEach(() => reset());

type Call = { readonly url: string; readonly key: string | null; readonly body: unknown };

/** A context in which one backend draws, and what it was sent. */
async function only(settings: object, answer: (url: string) => Response) {
  const calls: Call[] = [];
  const off = { kind: "workers-ai", id: "workers-ai", enabled: false };
  const context = await testContext({
    config: {
      backends: [BackendSettings.parse(off), BackendSettings.parse(settings)],
      secretOf: () => "secret-of-tests",
    },
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const body = request.method === "POST" ? await request.json() : null;
      calls.push({ url: request.url, key: request.headers.get("authorization"), body });
      return answer(request.url);
    },
  });
  return { world: { context, asked: [] }, calls };
}

const FAL = { kind: "fal", id: "fal", secretName: "FAL_KEY", models: { "sd-xl": "fal-ai/sdxl" } };

test("fal is posted to its model's path, and its picture fetched without the key", async () => {
  const settings = { ...FAL, honours: ["seed", "steps", "guidance", "negativePrompt"] };
  const { world, calls } = await only(settings, (url) =>
    url.startsWith("https://fal.run/")
      ? Response.json({
          images: [{ url: "https://v3.fal.media/x.png" }],
          has_nsfw_concepts: [false],
        })
      : new Response(PNG),
  );
  const wish = { model: "sd-xl", seed: 3, steps: 9, guidance: 4, negativePrompt: "fog" };
  const { bytes, warnings } = await draw(world, wish);
  expect(bytes).toEqual(PNG);
  expect(warnings).toEqual([]);
  expect(calls).toEqual([
    {
      url: "https://fal.run/fal-ai/sdxl",
      key: "Key secret-of-tests",
      body: {
        prompt: "a fox",
        num_images: 1,
        image_size: { width: 256, height: 256 },
        seed: 3,
        num_inference_steps: 9,
        guidance_scale: 4,
        negative_prompt: "fog",
      },
    },
    { url: "https://v3.fal.media/x.png", key: null, body: null },
  ]);
});

test("what fal is not configured to honour is not sent, and is said", async () => {
  const { world, calls } = await only(FAL, (url) =>
    url.startsWith("https://fal.run/")
      ? Response.json({ images: [{ url: "https://fal.media/x.png" }] })
      : new Response(PNG),
  );
  const { warnings } = await draw(world, { model: "sd-xl", seed: 3, steps: 9 });
  expect(warnings).toEqual([{ parameter: "steps", reason: "unsupported", applied: null }]);
  expect(calls[0]?.body).toEqual({
    prompt: "a fox",
    num_images: 1,
    image_size: { width: 256, height: 256 },
    seed: 3,
  });
});

const POLLINATIONS = {
  kind: "pollinations",
  id: "last",
  secretName: "POLLINATIONS_KEY",
  models: { "flux-klein": "flux" },
};

test("Pollinations gets the prompt as one part of the path and everything else beside it", async () => {
  const { world, calls } = await only(POLLINATIONS, () => new Response(PNG));
  const { bytes } = await draw(world, { seed: 3 });
  expect(bytes).toEqual(PNG);
  const url = new URL(calls[0]?.url ?? "");
  expect(url.origin + url.pathname).toBe("https://image.pollinations.ai/prompt/a%20fox");
  expect(Object.fromEntries(url.searchParams)).toEqual({
    model: "flux",
    width: "256",
    height: "256",
    seed: "3",
    private: "true",
    nologo: "true",
    safe: "true",
  });
  expect(calls[0]?.key).toBe("Bearer secret-of-tests");
});

test("an error of Pollinations repeats neither prompt nor key", async () => {
  const { world } = await only(POLLINATIONS, (url) => {
    throw new Error(`Could not connect to ${url} with secret-of-tests`);
  });
  const error = await failure(draw(world));
  const cause = error.cause instanceof Error ? error.cause.message : "";
  expect(cause).toBe("The backend could not be reached.");
  expect(error.message + cause + JSON.stringify(error.attempts)).not.toMatch(/fox|secret-of-tests/);
});
