import { badInput, explicitPrompt } from "@/local-ai/ai-error";
import { UndecodablePicture } from "@/local-ai/painter/edit";
import { encodeJpeg, encodePng, paint, type Picture } from "@/local-ai/painter/paint";
import { isExplicit } from "@/local-ai/safety/judge";

/** Quality of the JPEG answers, 0–100. */
const JPEG_QUALITY = 90;

/** What every picture model asks of the painter. */
export type Drawing = Parameters<typeof paint>[0];

/** Refuses what the real picture models refuse on sight. Throws AiError 3030. */
export function refuseExplicit(prompt: string): void {
  if (isExplicit(prompt)) throw explicitPrompt();
}

/** A PNG as the byte stream the Stable Diffusion models answer with. */
export async function drawPngStream(drawing: Drawing): Promise<ReadableStream<Uint8Array>> {
  return toStream(await encodePng(await draw(drawing)));
}

/** A JPEG as a byte stream, as phoenix answers. */
export async function drawJpegStream(drawing: Drawing): Promise<ReadableStream<Uint8Array>> {
  return toStream(await encodeJpeg(await draw(drawing), JPEG_QUALITY));
}

/** A JPEG in base64, as the flux models and lucid-origin answer. */
export async function drawBase64Jpeg(drawing: Drawing): Promise<{ image: string }> {
  return { image: (await encodeJpeg(await draw(drawing), JPEG_QUALITY)).toBase64() };
}

async function draw(drawing: Drawing): Promise<Picture> {
  try {
    return await paint(drawing);
  } catch (thrown) {
    if (thrown instanceof UndecodablePicture) throw badInput("an input image cannot be decoded");
    throw thrown;
  }
}

function toStream(bytes: Uint8Array): ReadableStream<Uint8Array> {
  return new ReadableStream({
    type: "bytes",
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });
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
