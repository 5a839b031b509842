import { z } from "zod";
import { BackendError } from "@/lib/backends/decisions";
import type { CatalogueModel } from "@/lib/backends/catalogue";
import { fetchPicture, postForJson } from "@/lib/backends/http/fetch-picture";
import type { AskServer, RemoteRequest } from "@/lib/backends/http/remote-model";
import type { GivenPicture } from "@/lib/backends/read-pictures";
import type { RemoteSettings } from "@/lib/backends/schema";

const Answer = z.object({
  images: z.array(z.object({ url: z.string() })),
  /** True where the safety checker blackened the picture. */
  has_nsfw_concepts: z.array(z.boolean()).nullish(),
});

/**
 * A model of fal.ai through its synchronous endpoint; `modelId` is its path, e.g. `fal-ai/flux/schnell`, or
 * `fal-ai/fast-sdxl/image-to-image` and `fal-ai/fast-sdxl/inpainting` for a picture that starts from another.
 * Not `@ai-sdk/fal`, which takes a blackened picture for a picture and, as its sister for OpenAI, fetches from
 * whatever host the answer names.
 */
export function askFal(
  settings: RemoteSettings,
  modelId: string,
  model: CatalogueModel,
): AskServer {
  return async (request, caller) => {
    const answer = await postForJson(caller, `${settings.baseUrl}/${modelId}`, {
      authorization: caller.secret === null ? null : `Key ${caller.secret}`,
      body: {
        prompt: request.prompt,
        num_images: 1,
        image_size: { width: request.width, height: request.height },
        seed: request.seed,
        num_inference_steps: request.steps,
        guidance_scale: request.guidance,
        negative_prompt: request.negativePrompt,
        safety_tolerance: toText(request.safetyTolerance),
        ...toPictureFields(model, request),
      },
    });
    const { data } = Answer.safeParse(answer);
    if (data?.has_nsfw_concepts?.[0] === true) {
      throw new BackendError("refused", "The model refused to draw this.");
    }
    const url = data?.images[0]?.url;
    if (url === undefined) throw new BackendError("broken", "The model sent no picture.");
    return fetchPicture(caller, settings, url);
  };
}

/** What fal's models call the pictures they are given (fal.ai/models, 2026): data URIs; white of a mask is painted anew. */
function toPictureFields({ edits }: CatalogueModel, { pictures, strength }: RemoteRequest): object {
  const [source] = pictures.files;
  if (source === undefined) return {};
  if (edits.references > 0) return { image_urls: pictures.files.map(toDataUri) };
  return {
    image_url: toDataUri(source),
    mask_url: pictures.mask === null ? undefined : toDataUri(pictures.mask),
    strength,
  };
}

/** fal names the degrees in text (fal.ai/models/fal-ai/flux-pro/api, 2026). */
function toText(degree: number | undefined): string | undefined {
  return degree === undefined ? undefined : String(degree);
}

function toDataUri({ bytes, type }: GivenPicture): string {
  return `data:${type};base64,${bytes.toBase64()}`;
}
