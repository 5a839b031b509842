/** A model as the admin pages name it. */
export type ModelName = { readonly id: string; readonly name: string };

/** The name of a model; its id when the catalogue no longer has it. */
export function nameOf(id: string, models: readonly ModelName[]): string {
  return models.find((model) => model.id === id)?.name ?? id;
}
