import { z } from "zod";
import { findModel } from "@/lib/backends/catalogue";
import { BackendSettings } from "@/lib/backends/schema";

/** A backend whose models we know. */
export const KnownBackend = BackendSettings.superRefine((settings, context) => {
  if (settings.kind === "workers-ai") return;
  const { models, edits = {}, masks = {} } = { edits: undefined, masks: undefined, ...settings };
  for (const [field, names] of Object.entries({ models, edits, masks })) {
    for (const id of Object.keys(names)) {
      const message = problemOf(field, id);
      if (message !== null) context.addIssue({ code: "custom", path: [field, id], message });
    }
  }
});

function problemOf(field: string, id: string): string | null {
  const model = findModel(id);
  if (model === null) return "is no model of ours";
  const { source, references, mask } = model.edits;
  if (field === "edits" && !source && references === 0) return "takes no picture";
  return field === "masks" && !mask ? "takes no mask" : null;
}

const BackendList = z.array(KnownBackend).superRefine((list, context) => {
  list.forEach(({ id }, position) => {
    if (list.findIndex((other) => other.id === id) === position) return;
    context.addIssue({ code: "custom", path: [position, "id"], message: "is there twice" });
  });
});

const Backends = z
  .string()
  .trim()
  .default("")
  .transform((text, context): readonly BackendSettings[] => {
    if (text === "") return [];
    try {
      return BackendList.parse(JSON.parse(text));
    } catch (error) {
      const message = error instanceof z.ZodError ? z.prettifyError(error) : "is not JSON";
      context.addIssue({ code: "custom", message });
      return z.NEVER;
    }
  });

/** The variables that say who draws; docs/backends.md explains them. */
export const BackendVariables = z.object({
  BACKENDS: Backends,
  BLOCKED_RETRY_ATTEMPTS: z.coerce.number().int().min(0).max(3).default(0),
});
