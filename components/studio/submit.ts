import { createGeneration, type CreateInput, RequestError } from "@/components/data/api";
import { isFinished, PROGRESS_KEY, putView, QUOTE_KEY } from "@/components/data/gallery-cache";
import { newKey } from "@/components/data/new-key";
import { readWait } from "@/components/studio/limits";
import { failedView, placeholderView } from "@/components/studio/placeholder-view";
import type { Studio, Submission } from "@/components/studio/studio-context";
import type { GenerationView } from "@/lib/generations/schema";

/** Waits before asking again when no answer came, in milliseconds. */
const PAUSES = [1000, 3000];

let turns = 0;

/**
 * Shows the picture's tile at once, asks the API for it, and puts the answer into the tile.
 * Never throws: a failure becomes the tile's own. Returns the view that the tile ends up with.
 */
export async function submitPicture(studio: Studio, input: CreateInput): Promise<GenerationView> {
  const key = newKey();
  turns += 1;
  const origin = { key, turn: turns, startedAt: Date.now(), input };
  const placeholder = placeholderView(key, input, new Date(origin.startedAt));
  studio.origins.set(placeholder.id, origin);
  studio.problem.set(null);
  setSubmissions(studio, (all) => [{ key, view: placeholder }, ...all]);
  try {
    const view = await askPatiently(input, key);
    // The tile keeps its key and place: a known picture may come back under the id of an older row.
    studio.origins.set(view.id, origin);
    putView(studio.client, view);
    dropSubmission(studio, key);
    // A known picture changes nothing of what the next one may cost.
    if (!view.cached) forgetQuotes(studio);
    if (!isFinished(view)) studio.client.setQueryData(PROGRESS_KEY, { quietPolls: 0 });
    return view;
  } catch (error) {
    const failure =
      error instanceof RequestError ? error : new RequestError("network", String(error));
    const view = failedView(placeholder, failure);
    setSubmissions(studio, (all) => all.map((one) => (one.key === key ? { key, view } : one)));
    noteFailure(studio, failure);
    forgetQuotes(studio);
    return view;
  }
}

/** Takes a tile of this visit away that the API never knew. */
export function dropSubmission(studio: Studio, key: string): void {
  setSubmissions(studio, (all) => all.filter((one) => one.key !== key));
}

async function askPatiently(input: CreateInput, key: string): Promise<GenerationView> {
  for (const pause of PAUSES) {
    try {
      return await createGeneration(input, key);
    } catch (error) {
      if (!(error instanceof RequestError) || error.code !== "network") throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return createGeneration(input, key);
}

function forgetQuotes({ client }: Studio): void {
  void client.invalidateQueries({ queryKey: QUOTE_KEY });
}

function noteFailure(studio: Studio, failure: RequestError): void {
  const wait = readWait(failure.code, failure.details, Date.now());
  if (wait !== null) studio.wait.set(wait);
  const field = failure.details["field"];
  if (typeof field === "string") studio.problem.set({ field, message: failure.message });
}

function setSubmissions(
  studio: Studio,
  change: (all: readonly Submission[]) => readonly Submission[],
): void {
  studio.submissions.set(change(studio.submissions.get()));
}
