import type { NamedModel } from "@/lib/api/pollinations/wire";
import { ALIASES } from "@/lib/api/pollinations/wishes";
import { enabledModels } from "@/lib/backends/catalogue";
import { toModelView } from "@/lib/backends/list-models";
import type { AppContext } from "@/lib/context";

type ModelsContext = Pick<AppContext, "config">;

/** Names for `model`, the usual one first. */
export function listNames({ config }: ModelsContext): string[] {
  return enabledModels(config).map(({ id }) => id);
}

/** The models with everything that is known of them. */
export function listNamedModels({ config }: ModelsContext): NamedModel[] {
  return enabledModels(config).map((model) => {
    const { id, name: title, ...facts } = toModelView(model);
    const aliases = Object.keys(ALIASES).filter((alias) => ALIASES[alias] === id);
    return { ...facts, name: id, title, aliases };
  });
}
