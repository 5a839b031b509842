import { ON_FAL } from "@/lib/backends/catalogue/on-fal";
import { BackendSettings } from "@/lib/backends/schema";

/** The variable whose presence is all that fal needs. */
export const FAL_SECRET = "FAL_KEY";

/** Who draws, and which models are offered, because there is a key of fal's; an entry `fal` of `BACKENDS` goes before. */
export const BY_FAL_KEY = {
  models: ON_FAL.map(({ id }) => id),
  backend: BackendSettings.parse({
    kind: "fal",
    id: "fal",
    secretName: FAL_SECRET,
    models: {
      "flux-1-schnell": "fal-ai/flux/schnell",
      "flux-1-dev": "fal-ai/flux/dev",
      "flux-1-pro": "fal-ai/flux-pro",
    },
    edits: { "flux-1-dev": "fal-ai/flux/dev/image-to-image" },
    masks: { "flux-1-dev": "fal-ai/flux/dev/inpainting" },
    honours: ["seed", "steps", "guidance", "strength", "safetyTolerance"],
  }),
};
