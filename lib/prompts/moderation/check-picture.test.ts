import { expect, test } from "vitest";
import { drawScene, encodePicture } from "@/lib/images/test-pictures";
import type { AiBinding } from "@/lib/config";
import { checkPicture } from "@/lib/prompts/moderation/check-picture";
import { moderationContext } from "@/lib/prompts/moderation/test-context";
import { REFUSAL_CATEGORIES } from "@/lib/prompts/schema";
import { DEFAULT_POLICY } from "@/lib/prompts/settings";

const UNDECIDED = { code: "moderation_unavailable", retryable: true };

function answering(likelihoods: Readonly<Record<string, unknown>> = {}): AiBinding["run"] {
  return async (_model, input) => {
    const { questions } = input as { questions: object };
    return {
      answers: Object.fromEntries(
        Object.keys(questions).map((id) => [id, { type: "noul", noul: likelihoods[id] ?? 0.02 }]),
      ),
    };
  };
}

const TYPES = ["image/png", "image/jpeg", "image/webp"] as const;

test.each(TYPES)("clef-flash looks at a %s, whichever classifier reads prompts", async (type) => {
  const bytes = await encodePicture(drawScene(64, 48), type);
  const inputs: unknown[] = [];
  const context = moderationContext(async (model, input) => {
    expect(model).toBe("@cf/cloudflare/clef-flash");
    inputs.push(input);
    return await answering()(model, input);
  });
  expect(await checkPicture(context, { bytes, type })).toEqual({
    verdict: "passed",
    category: null,
    layer: "classifier",
    engine: "clef-flash",
    milliseconds: 0,
  });
  expect(inputs).toEqual([
    expect.objectContaining({
      model: "clef-flash",
      state: { subject: "picture" },
      images: [{ content_type: type, base64: bytes.toBase64() }],
    }),
  ]);
  const [{ questions }] = inputs as [{ questions: object }];
  expect(Object.keys(questions)).toEqual(REFUSAL_CATEGORIES);
  expect(JSON.stringify(questions)).not.toContain("texts");
});

test("the gravest category that the policy refuses is named", async () => {
  const bytes = await encodePicture(drawScene(64, 48), "image/png");
  const run = answering({ sexual: 0.9, violence: 0.99 });
  expect(await checkPicture(moderationContext(run), { bytes, type: "image/png" })).toMatchObject({
    verdict: "refused",
    category: "sexual",
  });
  const policy = { ...DEFAULT_POLICY, sexual: "allow" as const };
  const lax = moderationContext(run, { policy });
  expect(await checkPicture(lax, { bytes, type: "image/png" })).toMatchObject({
    category: "violence",
  });
});

test.each([0.3, 0.5, 0.7, 1.2, "0", null, Number.NaN])(
  "a likelihood of %j decides nothing",
  async (likelihood) => {
    const bytes = await encodePicture(drawScene(64, 48), "image/png");
    const run: AiBinding["run"] = async () => ({
      answers: Object.fromEntries(
        REFUSAL_CATEGORIES.map((id) => [id, { type: "noul", noul: likelihood }]),
      ),
    });
    await expect(
      checkPicture(moderationContext(run), { bytes, type: "image/png" }),
    ).rejects.toMatchObject(UNDECIDED);
  },
);

test("what clef-flash does not take is undecided, and it is not asked", async () => {
  let calls = 0;
  const context = moderationContext(async (...call) => {
    calls += 1;
    return await answering()(...call);
  });
  const png = await encodePicture(drawScene(64, 48), "image/png");
  const heavy = new Uint8Array(4 * 1024 * 1024 + 1);
  heavy.set(png);
  const wide = png.slice();
  // Width and height in the header: 4001 × 4000 pixels.
  new DataView(wide.buffer).setUint32(16, 4001);
  new DataView(wide.buffer).setUint32(20, 4000);
  const pictures = [
    { bytes: heavy, type: "image/png" },
    { bytes: wide, type: "image/png" },
    { bytes: png, type: "image/webp" },
    { bytes: png.slice(0, 12), type: "image/png" },
    { bytes: new Uint8Array(new TextEncoder().encode("<svg/>")), type: "image/png" },
  ] as const;
  for (const picture of pictures) {
    await expect(checkPicture(context, picture)).rejects.toMatchObject(UNDECIDED);
  }
  expect(calls).toBe(0);
  new DataView(wide.buffer).setUint32(16, 4000);
  expect(await checkPicture(context, { bytes: wide, type: "image/png" })).toMatchObject({
    verdict: "passed",
  });
});

test.each([
  ["3040: Capacity temporarily exceeded", "moderation_unavailable"],
  ["3036: used up", "daily_limit_reached"],
  ["8007: Input prompt contains NSFW content", "blocked"],
])('an error "%s" is %s', async (message, code) => {
  const bytes = await encodePicture(drawScene(64, 48), "image/png");
  const context = moderationContext(() => Promise.reject(new Error(message)));
  await expect(checkPicture(context, { bytes, type: "image/png" })).rejects.toMatchObject({ code });
});

test("a look that takes too long is undecided", async () => {
  const bytes = await encodePicture(drawScene(64, 48), "image/png");
  const context = moderationContext(() => new Promise(() => undefined));
  await expect(checkPicture(context, { bytes, type: "image/png" })).rejects.toMatchObject(
    UNDECIDED,
  );
});
