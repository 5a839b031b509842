import { z } from "zod";
import { BackendError } from "@/lib/backends/decisions";
import { decodePicture, fetchPicture, postForJson } from "@/lib/backends/http/fetch-picture";
import type { AskServer, RemoteRequest } from "@/lib/backends/http/remote-model";
import { toTransparentMask } from "@/lib/backends/http/transparent-mask";
import type { GivenPicture } from "@/lib/backends/read-pictures";
import type { RemoteSettings } from "@/lib/backends/schema";

/** `POST /images/generations`: base64 or an address; servers differ in which of the two they send as null. */
const Answer = z.object({
  data: z.array(z.object({ b64_json: z.string().nullish(), url: z.string().nullish() })),
});

/**
 * Any server with OpenAI's pictures API. Beyond OpenAI's own fields it is sent those that open servers share
 * (`seed`, `num_inference_steps`, `guidance_scale`, `negative_prompt`, `strength`), if it is configured to honour them.
 *
 * Not `@ai-sdk/openai-compatible`: its model leaves the seed out, fetches an answer's address from whatever public
 * host it names and of any size, and puts the server's own text into its errors.
 */
export function askOpenAi(settings: RemoteSettings, modelId: string): AskServer {
  return async (request, caller) => {
    const isEdit = request.pictures.files.length > 0;
    const fields = toFields(modelId, request);
    const path = isEdit ? "/images/edits" : "/images/generations";
    const answer = await postForJson(caller, settings.baseUrl + path, {
      authorization: caller.secret === null ? null : `Bearer ${caller.secret}`,
      body: isEdit ? await toForm(fields, request) : fields,
    });
    const image = Answer.safeParse(answer).data?.data[0];
    if (typeof image?.b64_json === "string") return decodePicture(image.b64_json);
    if (typeof image?.url === "string") return fetchPicture(caller, settings, image.url);
    throw new BackendError("broken", "The model sent no picture.");
  };
}

type Fields = Readonly<Record<string, string | number | undefined>>;

function toFields(model: string, request: RemoteRequest): Fields {
  return {
    model,
    prompt: request.prompt,
    n: 1,
    size: `${request.width}x${request.height}`,
    seed: request.seed,
    num_inference_steps: request.steps,
    guidance_scale: request.guidance,
    negative_prompt: request.negativePrompt,
    strength: request.strength,
  };
}

/** One picture is `image`, as every server knows it; several are `image[]`, as OpenAI has them. */
async function toForm(fields: Fields, { pictures }: RemoteRequest): Promise<FormData> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    if (value !== undefined) form.append(name, String(value));
  }
  const name = pictures.files.length === 1 ? "image" : "image[]";
  for (const [index, picture] of pictures.files.entries()) {
    form.append(name, toBlob(picture), `image-${index}.${picture.type.slice("image/".length)}`);
  }
  if (pictures.mask !== null) {
    const bytes = await toTransparentMask(pictures.mask);
    form.append("mask", toBlob({ bytes, type: "image/png" }), "mask.png");
  }
  return form;
}

function toBlob({ bytes, type }: GivenPicture): Blob {
  return new Blob([bytes], { type });
}
