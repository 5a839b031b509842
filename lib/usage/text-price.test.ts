import { expect, test } from "vitest";
import { MODELS } from "@/lib/backends/catalogue";
import { meterAi } from "@/lib/usage/meter-ai";
import { priceOfWords } from "@/lib/usage/text-price";

const GUARD = "@cf/meta/llama-guard-3-8b";
const M2M100 = "@cf/meta/m2m100-1.2b";

test("the tokens an answer counts are paid at the published price", () => {
  const usage = { prompt_tokens: 800, completion_tokens: 10 };
  // 800 × $0.484 and 10 × $0.03 per million, at $0.011 per 1,000 neurons.
  expect(priceOfWords(GUARD, {}, { response: "safe", usage })).toBe(35_228);
  const clef = { usage: { input_tokens: 1800, output_tokens: 5 } };
  expect(priceOfWords("@cf/cloudflare/clef-flash", {}, clef)).toBe(6219);
  const granite = { usage: { prompt_tokens: 300, completion_tokens: 150 } };
  expect(priceOfWords("@cf/ibm-granite/granite-4.0-h-micro", {}, granite)).toBe(1991);
});

test("an answer without a count is estimated from its characters, rounded up", () => {
  const input = { text: "lis w lesie.", source_lang: "pl" };
  // 14 characters in, 17 out: 5 and 6 tokens.
  expect(priceOfWords(M2M100, input, { translated_text: "a fox in a forest" })).toBe(342);
  const messages = [{ role: "user", content: "abc" }];
  const alone = priceOfWords(GUARD, { messages }, { response: { safe: true } });
  expect(alone).toBe(Math.ceil((703 * 484) / 11));
  const images = [{ content_type: "image/png", base64: "A".repeat(100_000) }];
  const picture = priceOfWords("@cf/cloudflare/clef-flash", { state: "abc", images }, {});
  expect(picture).toBe(Math.ceil((1501 * 38) / 11));
});

test("a model that draws is not one of words, nor is one that nobody knows", () => {
  for (const { workersAiId } of MODELS) expect(priceOfWords(workersAiId ?? "", {}, {})).toBeNull();
  expect(priceOfWords("@cf/new/model", {}, {})).toBeNull();
});

test("a metered binding answers as the other does, and a failed call costs nothing", async () => {
  let spent = 0;
  const ai = meterAi(
    {
      run: async (model) => {
        if (model === GUARD) throw new Error("3040: busy");
        return { translated_text: "a fox", usage: { prompt_tokens: 11, completion_tokens: 0 } };
      },
    },
    (milliNeurons) => void (spent += milliNeurons),
  );
  expect(await ai.run(M2M100, { text: "lis" })).toMatchObject({ translated_text: "a fox" });
  expect(spent).toBe(342);
  await expect(ai.run(GUARD, {})).rejects.toThrow("3040");
  expect(spent).toBe(342);
});
