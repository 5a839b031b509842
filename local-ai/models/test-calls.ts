import type { Model } from "@/local-ai/models/model";

/** What a model answers to an input. */
export async function run(model: Model, input: unknown): Promise<unknown> {
  return await (
    await model.accept(input)
  )();
}

/** The bytes of a picture, however it was answered. */
export async function bytesOf(answer: unknown): Promise<Uint8Array> {
  if (answer instanceof ReadableStream)
    return new Uint8Array(await new Response(answer).arrayBuffer());
  if (typeof answer !== "object" || answer === null || !("image" in answer))
    throw new Error("neither a stream nor an image");
  return Uint8Array.from(atob(String(answer.image)), (letter) => letter.charCodeAt(0));
}

/** A form as flux-2 takes it. */
export function form(fields: Readonly<Record<string, string | Blob>>): {
  multipart: { body: unknown; contentType: string };
} {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  const encoded = new Response(data);
  return {
    multipart: { body: encoded.body, contentType: encoded.headers.get("content-type") ?? "" },
  };
}
