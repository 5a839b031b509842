import type { ImageModelV4, ImageModelV4CallOptions } from "@ai-sdk/provider";
import { z } from "zod";
import type { Caller } from "@/lib/backends/http/fetch-picture";
import {
  OPTIONAL_PARAMETERS,
  type OptionalParameter,
  type RemoteSettings,
} from "@/lib/backends/schema";
import { AppError } from "@/lib/errors";

const SIZE = /^([1-9]\d{0,4})x([1-9]\d{0,4})$/;

/** What the AI SDK's interface has no field for, under the kind's name in `providerOptions`. */
const Options = z.strictObject({
  negativePrompt: z.string().optional(),
  steps: z.number().optional(),
  guidance: z.number().optional(),
});

/** One picture as a server is asked for it. Only what the server honours is set. */
export type RemoteRequest = {
  readonly prompt: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly seed?: number | undefined;
  readonly steps?: number | undefined;
  readonly guidance?: number | undefined;
  readonly negativePrompt?: string | undefined;
};

/** Asks a server for one picture and returns its bytes. Throws AppError. */
export type AskServer = (request: RemoteRequest, caller: Caller) => Promise<Uint8Array>;

type Access = { readonly fetch: typeof fetch; readonly secret: string | null };

/**
 * A server behind the AI SDK's interface: one picture a call, from a prompt alone. `doGenerate` throws
 * `invalid_request` for anything else, and what `ask` throws. A parameter that the server does not honour is not sent
 * and is answered with a warning.
 */
export function createRemoteModel(
  settings: RemoteSettings,
  modelId: string,
  { fetch: fetcher, secret }: Access,
  ask: AskServer,
): ImageModelV4 {
  return {
    specificationVersion: "v4",
    provider: settings.kind,
    modelId,
    maxImagesPerCall: 1,
    supportsFileInputs: false,
    supportsMaskInputs: false,
    async doGenerate(options) {
      const { request, dropped } = toRequest(settings, options);
      const signal = options.abortSignal ?? new AbortController().signal;
      const bytes = await ask(request, { fetch: fetcher, secret, signal });
      return {
        images: [bytes],
        warnings: dropped.map((feature) => ({ type: "unsupported" as const, feature })),
        response: { timestamp: new Date(), modelId, headers: undefined },
      };
    },
  };
}

function toRequest(
  settings: RemoteSettings,
  options: ImageModelV4CallOptions,
): { request: RemoteRequest; dropped: OptionalParameter[] } {
  const { prompt, width, height } = requirePossible(options);
  const own = Options.safeParse(options.providerOptions[settings.kind] ?? {});
  if (!own.success) throw invalid("providerOptions");
  const wanted = { seed: options.seed, ...own.data };
  const asked = OPTIONAL_PARAMETERS.filter((name) => wanted[name] !== undefined);
  const kept = asked.filter((name) => settings.honours.includes(name));
  const parameters = Object.fromEntries(kept.map((name) => [name, wanted[name]]));
  return {
    request: { prompt, width, height, ...parameters },
    dropped: asked.filter((name) => !kept.includes(name)),
  };
}

/** Prompt and size of a request for one picture that starts from nothing. */
function requirePossible({ prompt, n, size, files, mask }: ImageModelV4CallOptions) {
  const sides = SIZE.exec(size ?? "");
  if (prompt === undefined || prompt === "") throw invalid("prompt");
  if (n !== 1) throw invalid("n");
  if ((files ?? []).length > 0 || mask !== undefined) throw invalid("files");
  if (sides === null) throw invalid("size");
  return { prompt, width: Number(sides[1]), height: Number(sides[2]) };
}

function invalid(field: string): AppError {
  return new AppError("invalid_request", "The backend cannot be asked this.", {
    details: { field },
  });
}
