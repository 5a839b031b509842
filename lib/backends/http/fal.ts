import { z } from "zod";
import { BackendError } from "@/lib/backends/decisions";
import { fetchPicture, postJson } from "@/lib/backends/http/fetch-picture";
import type { AskServer } from "@/lib/backends/http/remote-model";
import type { RemoteSettings } from "@/lib/backends/schema";

const Answer = z.object({
  images: z.array(z.object({ url: z.string() })),
  /** True where the safety checker blackened the picture. */
  has_nsfw_concepts: z.array(z.boolean()).nullish(),
});

/**
 * A model of fal.ai through its synchronous endpoint; `modelId` is its path, e.g. `fal-ai/flux/schnell`.
 * Not `@ai-sdk/fal`, which takes a blackened picture for a picture and, as its sister for OpenAI, fetches from
 * whatever host the answer names.
 */
export function askFal(settings: RemoteSettings, modelId: string): AskServer {
  return async (request, caller) => {
    const answer = await postJson(caller, `${settings.baseUrl}/${modelId}`, {
      authorization: caller.secret === null ? null : `Key ${caller.secret}`,
      body: {
        prompt: request.prompt,
        num_images: 1,
        image_size: { width: request.width, height: request.height },
        seed: request.seed,
        num_inference_steps: request.steps,
        guidance_scale: request.guidance,
        negative_prompt: request.negativePrompt,
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
