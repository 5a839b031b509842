/** A model as the admin pages name it. */
export type ModelName = { readonly id: string; readonly name: string };

/** A model, and what it can do with pictures. */
export type AbleModel = ModelName & {
  readonly edits: {
    readonly source: boolean;
    readonly mask: boolean;
    readonly references: number;
  };
};

/** The name of a model; its id when the catalogue no longer has it. */
export function nameOf(id: string, models: readonly ModelName[]): string {
  return models.find((model) => model.id === id)?.name ?? id;
}
