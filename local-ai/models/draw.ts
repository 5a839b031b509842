import { explicitPrompt } from "@/local-ai/ai-error";
import { encodeJpeg, encodePng, paint } from "@/local-ai/painter/paint";
import { isExplicit } from "@/local-ai/safety/judge";

/** JPEG quality of the flux models' answers, 0–100. */
const JPEG_QUALITY = 90;
/** Bytes turned into text at once; more would overflow the argument list. */
const BASE64_CHUNK_BYTES = 0x8000;

/** What every picture model asks of the painter. */
export type Drawing = Parameters<typeof paint>[0];

/** Refuses what the real picture models refuse on sight. Throws AiError 3030. */
export function refuseExplicit(prompt: string): void {
  if (isExplicit(prompt)) throw explicitPrompt();
}

/** A PNG as the byte stream the Stable Diffusion models answer with. */
export async function drawPngStream(drawing: Drawing): Promise<ReadableStream<Uint8Array>> {
  const bytes = await encodePng(await paint(drawing));
  return new ReadableStream({
    type: "bytes",
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });
}

/** A JPEG in base64, as the flux models answer. */
export async function drawBase64Jpeg(drawing: Drawing): Promise<{ image: string }> {
  return { image: toBase64(await encodeJpeg(await paint(drawing), JPEG_QUALITY)) };
}

/** A seed for a call that names none: random, as in production. */
export function randomSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

/** A seed that depends only on the prompt (32-bit FNV-1a): a model without a seed draws one picture per prompt. */
export function seedOf(prompt: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(prompt)) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return hash;
}

function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (let start = 0; start < bytes.length; start += BASE64_CHUNK_BYTES) {
    binary += String.fromCharCode(...bytes.subarray(start, start + BASE64_CHUNK_BYTES));
  }
  return btoa(binary);
}
