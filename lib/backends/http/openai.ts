import { z } from "zod";
import { BackendError } from "@/lib/backends/decisions";
import { decodePicture, fetchPicture, postJson } from "@/lib/backends/http/fetch-picture";
import type { AskServer } from "@/lib/backends/http/remote-model";
import type { RemoteSettings } from "@/lib/backends/schema";

/** `POST /images/generations`: base64 or an address; servers differ in which of the two they send as null. */
const Answer = z.object({
  data: z.array(z.object({ b64_json: z.string().nullish(), url: z.string().nullish() })),
});

/**
 * Any server with OpenAI's pictures API. Beyond OpenAI's own fields it is sent those that open servers share
 * (`seed`, `num_inference_steps`, `guidance_scale`, `negative_prompt`), if it is configured to honour them.
 *
 * Not `@ai-sdk/openai-compatible`: its model leaves the seed out, fetches an answer's address from whatever public
 * host it names and of any size, and puts the server's own text into its errors.
 */
export function askOpenAi(settings: RemoteSettings, modelId: string): AskServer {
  return async (request, caller) => {
    const answer = await postJson(caller, `${settings.baseUrl}/images/generations`, {
      authorization: caller.secret === null ? null : `Bearer ${caller.secret}`,
      body: {
        model: modelId,
        prompt: request.prompt,
        n: 1,
        size: `${request.width}x${request.height}`,
        seed: request.seed,
        num_inference_steps: request.steps,
        guidance_scale: request.guidance,
        negative_prompt: request.negativePrompt,
      },
    });
    const image = Answer.safeParse(answer).data?.data[0];
    if (typeof image?.b64_json === "string") return decodePicture(image.b64_json);
    if (typeof image?.url === "string") return fetchPicture(caller, settings, image.url);
    throw new BackendError("broken", "The model sent no picture.");
  };
}
