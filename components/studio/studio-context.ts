"use client";

import type { QueryClient } from "@tanstack/react-query";
import { createContext, useContext } from "react";
import type { CreateInput } from "@/components/data/api";
import { emptyForm, type Form } from "@/components/studio/form";
import type { Wait } from "@/components/studio/limits";
import { offeredModels, type StudioModel } from "@/components/studio/models";
import { createStore, type ExternalStore } from "@/components/ui/external-store";
import type { GenerationView } from "@/lib/generations/schema";
import type { Quote } from "@/lib/usage/schema";

/** A request of this visit that the API has not taken yet, or has turned down. Its view's id starts with `local-`. */
export type Submission = { readonly key: string; readonly view: GenerationView };

/** A field of the form that the API did not accept, and why. */
export type FieldProblem = { readonly field: string; readonly message: string };

/** Everything the parts of the studio share. The object never changes; its stores do. */
export type Studio = {
  readonly client: QueryClient;
  /** Every model; pictures may be by any of them. */
  readonly models: readonly StudioModel[];
  /** Those that can be chosen; what the server says of them is known once the page has come alive. */
  readonly offered: ExternalStore<readonly StudioModel[]>;
  readonly form: ExternalStore<Form>;
  /** Whether the English is being edited; the editor takes the focus when it opens. */
  readonly editingEnglish: ExternalStore<boolean>;
  readonly problem: ExternalStore<FieldProblem | null>;
  /** What keeps the next picture from being asked for; null when nothing does. */
  readonly wait: ExternalStore<Wait | null>;
  /** What the picture of the form as it is would cost; null while nobody can tell. */
  readonly quote: ExternalStore<Quote | null>;
  readonly submissions: ExternalStore<readonly Submission[]>;
  /** Ids that are gone from sight while their deletion can still be undone. */
  readonly hidden: ExternalStore<ReadonlySet<string>>;
  /** Id of the tile that the Tab key reaches; null means the first. */
  readonly activeTile: ExternalStore<string | null>;
  /** What this visit knows of its own requests, by id of the generation. */
  readonly origins: Map<string, Origin>;
};

/** Where a tile came from in this visit, so that it keeps its place and its clock. */
export type Origin = {
  /** React key, the same before and after the API gave an id. */
  readonly key: string;
  /** Counts requests of this visit; the newest is the highest. */
  readonly turn: number;
  /** Milliseconds since 1970 by this browser's clock. */
  readonly startedAt: number;
  /** What was asked for, which a view does not say in full. */
  readonly input: CreateInput;
};

/** Makes the shared state of one studio. */
export function createStudio(client: QueryClient, models: readonly StudioModel[]): Studio {
  return {
    client,
    models,
    offered: createStore(offeredModels(models, undefined)),
    form: createStore(emptyForm(models)),
    editingEnglish: createStore(false),
    problem: createStore<FieldProblem | null>(null),
    wait: createStore<Wait | null>(null),
    quote: createStore<Quote | null>(null),
    submissions: createStore<readonly Submission[]>([]),
    hidden: createStore<ReadonlySet<string>>(new Set()),
    activeTile: createStore<string | null>(null),
    origins: new Map(),
  };
}

const StudioContext = createContext<Studio | null>(null);

export const StudioProvider = StudioContext.Provider;

/** The studio around this component. Throws outside of one. */
export function useStudio(): Studio {
  const studio = useContext(StudioContext);
  if (studio === null) throw new Error("useStudio is called outside of a studio.");
  return studio;
}
