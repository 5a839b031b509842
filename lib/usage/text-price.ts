/*
 * What models of words cost: translation, classifiers, language models. Cloudflare's pricing page of 2026
 * (developers.cloudflare.com/workers-ai/platform/pricing), clef-flash by the changelog of 2026-10-09.
 */
import { NANO_USD_PER_MILLI_NEURON } from "@/lib/usage/price";

/** Billionths of a dollar per token, which is dollars per thousand million: $0.342 per million is 342. */
type TokenPrice = { readonly input: number; readonly output: number };

const TOKEN_PRICES: Readonly<Record<string, TokenPrice>> = {
  "@cf/meta/m2m100-1.2b": { input: 342, output: 342 },
  "@cf/meta/llama-guard-3-8b": { input: 484, output: 30 },
  "@cf/cloudflare/clef-flash": { input: 38, output: 0 },
  "@cf/ibm-granite/granite-4.0-h-micro": { input: 17, output: 112 },
  "@cf/meta/llama-3.2-1b-instruct": { input: 27, output: 201 },
  "@cf/meta/llama-3.2-3b-instruct": { input: 51, output: 335 },
  "@cf/meta/llama-3.1-8b-instruct-fp8-fast": { input: 45, output: 384 },
  "@cf/qwen/qwen3-30b-a3b-fp8": { input: 51, output: 335 },
  "@cf/zai-org/glm-4.7-flash": { input: 60, output: 400 },
  "@cf/google/gemma-4-26b-a4b-it": { input: 100, output: 300 },
};

/** English has about four characters to a token, Polish about three; the dearer guess where no answer counts them. */
const CHARACTERS_PER_TOKEN = 3;
/** Llama Guard is given its own instructions with every text, which its answer's usage counts. */
const GUARD_TOKENS = 700;
/** What a picture counts as for clef-flash; not published, an estimate. */
const PICTURE_TOKENS = 1500;

/**
 * What a call to a model of words cost, in thousandths of a neuron, rounded up: by the tokens its answer says, else
 * estimated from the characters. Null for a model without a price here, as every model that draws.
 */
export function priceOfWords(model: string, input: unknown, answer: unknown): number | null {
  const price = TOKEN_PRICES[model];
  if (price === undefined) return null;
  const usage = fieldOf(answer, "usage");
  const inputTokens =
    numberOf(usage, "prompt_tokens") ??
    numberOf(usage, "input_tokens") ??
    tokensIn(input) + (model.includes("llama-guard") ? GUARD_TOKENS : 0);
  const outputTokens =
    numberOf(usage, "completion_tokens") ?? numberOf(usage, "output_tokens") ?? tokensIn(answer);
  const nanoUsd = inputTokens * price.input + outputTokens * price.output;
  return Math.ceil(nanoUsd / NANO_USD_PER_MILLI_NEURON);
}

function tokensIn(value: unknown): number {
  const images = fieldOf(value, "images");
  const pictures = Array.isArray(images) ? images.length : 0;
  const characters = textsOf(value).reduce((sum, text) => sum + text.length, 0);
  return Math.ceil(characters / CHARACTERS_PER_TOKEN) + pictures * PICTURE_TOKENS;
}

/** Every text in a value but those of pictures. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => (name === "images" ? [] : textsOf(part)));
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

function numberOf(value: unknown, name: string): number | null {
  const number = fieldOf(value, name);
  return typeof number === "number" && Number.isFinite(number) && number >= 0 ? number : null;
}
