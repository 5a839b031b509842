import type { ImageModelV4, ImageModelV4CallOptions } from "@ai-sdk/provider";
import { z } from "zod";
import type { CatalogueModel } from "@/lib/backends/catalogue";
import type { Caller } from "@/lib/backends/http/fetch-picture";
import { type GivenPictures, readPictures } from "@/lib/backends/read-pictures";
import {
  OPTIONAL_PARAMETERS,
  type OptionalParameter,
  type RemoteSettings,
  type Task,
} from "@/lib/backends/schema";
import { AppError } from "@/lib/errors";

const SIZE = /^([1-9]\d{0,4})x([1-9]\d{0,4})$/;

/** What the AI SDK's interface has no field for, under the kind's name in `providerOptions`. */
const Options = z.strictObject({
  negativePrompt: z.string().optional(),
  steps: z.number().optional(),
  guidance: z.number().optional(),
  strength: z.number().optional(),
  safetyTolerance: z.number().optional(),
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
  readonly strength?: number | undefined;
  /** From 1, the strictest, to 6. */
  readonly safetyTolerance?: number | undefined;
  /** The source, or what the model looks at, and the mask: white is painted anew. */
  readonly pictures: GivenPictures;
};

/** Asks a server for one picture and returns its bytes. Throws AppError. */
export type AskServer = (request: RemoteRequest, caller: Caller) => Promise<Uint8Array>;

type Access = { readonly fetch: typeof fetch; readonly secret: string | null };

/** The server's model, which of ours it is, and what it is asked for. */
type Asked = { readonly modelId: string; readonly model: CatalogueModel; readonly task: Task };

/**
 * A server behind the AI SDK's interface: one picture a call, from a prompt and the pictures that its task and our
 * model's entry in the catalogue allow. `doGenerate` throws `invalid_request` for anything else, and what `ask` throws.
 * A parameter that the server does not honour is not sent and is answered with a warning.
 */
export function createRemoteModel(
  settings: RemoteSettings,
  { modelId, model, task }: Asked,
  { fetch: fetcher, secret }: Access,
  ask: AskServer,
): ImageModelV4 {
  return {
    specificationVersion: "v4",
    provider: settings.kind,
    modelId,
    maxImagesPerCall: 1,
    supportsFileInputs: task !== "models",
    supportsMaskInputs: task === "masks",
    async doGenerate(options) {
      if (task === "models" && (options.files ?? []).length > 0) throw invalid("files");
      if (task !== "masks" && options.mask !== undefined) throw invalid("mask");
      const pictures = readPictures(model, options);
      const { request, dropped } = toRequest(settings, options, pictures);
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
  pictures: GivenPictures,
): { request: RemoteRequest; dropped: OptionalParameter[] } {
  const { prompt, width, height } = requirePossible(options);
  const own = Options.safeParse(options.providerOptions[settings.kind] ?? {});
  if (!own.success) throw invalid("providerOptions");
  const wanted = { seed: options.seed, ...own.data };
  const asked = OPTIONAL_PARAMETERS.filter((name) => wanted[name] !== undefined);
  const kept = asked.filter((name) => settings.honours.includes(name));
  const parameters = Object.fromEntries(kept.map((name) => [name, wanted[name]]));
  return {
    request: { prompt, width, height, ...parameters, pictures },
    dropped: asked.filter((name) => !kept.includes(name)),
  };
}

/** Prompt and size of a request for one picture. */
function requirePossible({ prompt, n, size }: ImageModelV4CallOptions) {
  const sides = SIZE.exec(size ?? "");
  if (prompt === undefined || prompt === "") throw invalid("prompt");
  if (n !== 1) throw invalid("n");
  if (sides === null) throw invalid("size");
  return { prompt, width: Number(sides[1]), height: Number(sides[2]) };
}

function invalid(field: string): AppError {
  return new AppError("invalid_request", "The backend cannot be asked this.", {
    details: { field },
  });
}
