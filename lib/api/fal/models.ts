import { enabledModels, findModel } from "@/lib/backends/catalogue";
import type { Config } from "@/lib/config";

/** A model of fal as we draw it. */
export type FalModel = {
  readonly id: string;
  /** True when it is only the nearest there is. */
  readonly isAnother: boolean;
  readonly task: "words" | "image" | "mask";
  /** fal's own size when none is asked for. */
  readonly size: "square_hd" | "landscape_4_3";
};

type Entry = Omit<FalModel, "id" | "isAnother"> & {
  /** The same weights, the best first; used when they are offered. */
  readonly same: readonly string[];
  /** What comes nearest when they are not. */
  readonly nearest: string;
};

const words = { task: "words", size: "landscape_4_3", nearest: "flux-klein" } as const;
const image = { task: "image", size: "landscape_4_3", nearest: "sd-xl" } as const;
const mask = { ...image, task: "mask" } as const;
const square = { size: "square_hd" } as const;

/** The paths that are known on fal, in lower case. */
const MODELS: Readonly<Record<string, Entry>> = {
  "fal-ai/flux/schnell": { ...words, same: ["flux-1-schnell", "schnell"] },
  "fal-ai/flux/dev": { ...words, same: ["flux-1-dev"] },
  "fal-ai/flux-pro": { ...words, same: ["flux-1-pro"] },
  "fal-ai/flux-2/klein/4b": { ...words, same: ["flux-klein"] },
  "fal-ai/flux-2/klein/9b": { ...words, same: ["flux-klein-9b"] },
  "fal-ai/flux-2": { ...words, same: ["flux-dev"] },
  "fal-ai/fast-sdxl": { ...words, ...square, same: ["sd-xl"] },
  "fal-ai/fast-lightning-sdxl": { ...words, ...square, same: ["sd-xl-lightning"] },
  "fal-ai/flux/dev/image-to-image": { ...image, same: ["flux-1-dev"] },
  "fal-ai/flux/dev/inpainting": { ...mask, same: ["flux-1-dev"] },
  "fal-ai/fast-sdxl/image-to-image": { ...image, ...square, same: ["sd-xl"] },
  "fal-ai/fast-sdxl/inpainting": { ...mask, ...square, same: ["sd-xl"] },
};

/** Ids of the catalogue may stand alone or, where a client wants an owner, behind this one. */
const OWN = "zorza/";

/** The model at a path such as `fal-ai/flux/schnell`, or an id of the catalogue; null when there is none. */
export function findFalModel(config: Pick<Config, "modelsEnabled">, path: string): FalModel | null {
  const name = path.toLowerCase();
  const entry = Object.hasOwn(MODELS, name) ? MODELS[name] : undefined;
  if (entry === undefined) return findOwn(name.startsWith(OWN) ? name.slice(OWN.length) : name);
  const offered = enabledModels(config);
  const { same, nearest, task, size } = entry;
  const id = same.find((one) => offered.some((model) => model.id === one));
  return { id: id ?? nearest, isAnother: id === undefined, task, size };
}

function findOwn(id: string): FalModel | null {
  const model = findModel(id);
  if (model === null) return null;
  const task = model.edits.needsSource ? "mask" : "words";
  return { id, isAnother: false, task, size: "square_hd" };
}
