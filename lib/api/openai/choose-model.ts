import { MODELS } from "@/lib/backends/catalogue";

/** What OpenAI's own clients ask for when nobody tells them otherwise. */
const OPENAI_MODELS: ReadonlySet<string> = new Set([
  "gpt-image-1",
  "gpt-image-1-mini",
  "gpt-image-1.5",
  "gpt-image-2",
  "chatgpt-image-latest",
  "dall-e-2",
  "dall-e-3",
]);

export type ChosenModel = {
  /** Our id of it; undefined leaves the choice to the server. Not known to exist. */
  readonly id: string | undefined;
  /** True when another model than the one that was named draws. */
  readonly isAnother: boolean;
};

/** Whom a client means by a name: ours, Workers AI's, or one of OpenAI's models, for which the usual one draws. */
export function chooseModel(name: string | undefined): ChosenModel {
  if (name === undefined) return { id: undefined, isAnother: false };
  if (OPENAI_MODELS.has(name)) return { id: undefined, isAnother: true };
  const id = MODELS.find(({ workersAiId }) => workersAiId === name)?.id ?? name;
  return { id, isAnother: false };
}
