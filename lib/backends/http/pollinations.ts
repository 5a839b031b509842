import { fetchPicture } from "@/lib/backends/http/fetch-picture";
import type { AskServer } from "@/lib/backends/http/remote-model";
import type { RemoteSettings } from "@/lib/backends/schema";

/** Pollinations: one GET with the prompt in its path. `private` keeps the picture out of its public feed. */
export function askPollinations(settings: RemoteSettings, modelId: string): AskServer {
  return async (request, caller) => {
    const url = new URL(`${settings.baseUrl}/prompt/${encodeURIComponent(request.prompt)}`);
    const parameters = {
      model: modelId,
      width: request.width,
      height: request.height,
      seed: request.seed,
      negative_prompt: request.negativePrompt,
      private: true,
      nologo: true,
      safe: true,
    };
    for (const [name, value] of Object.entries(parameters)) {
      if (value !== undefined) url.searchParams.set(name, String(value));
    }
    const headers: Record<string, string> =
      caller.secret === null ? {} : { authorization: `Bearer ${caller.secret}` };
    return fetchPicture(caller, settings, url.href, headers);
  };
}
