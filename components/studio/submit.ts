import { type CreateInput, createGenerations, RequestError } from "@/components/data/api";
import { isFinished, PROGRESS_KEY, putView, QUOTE_KEY } from "@/components/data/gallery-cache";
import { newKey } from "@/components/data/new-key";
import { inputsFor } from "@/components/studio/form";
import { readWait } from "@/components/studio/limits";
import { failedView, placeholderView } from "@/components/studio/placeholder-view";
import type { Origin, Studio, Submission } from "@/components/studio/studio-context";
import type { GenerationView } from "@/lib/generations/schema";

/** Waits before asking again when no answer came, in milliseconds. */
const PAUSES = [1000, 3000];

let turns = 0;

/** A tile that waits for the API's answer. */
type Waiting = { readonly origin: Origin; readonly placeholder: GenerationView };

/**
 * Shows the pictures' tiles at once, asks the API for all of them in one request, and puts each answer into its tile.
 * Never throws: a failure becomes the tile's own. Returns the views that the tiles end up with.
 */
export async function submitPictures(
  studio: Studio,
  input: CreateInput,
  count = 1,
): Promise<readonly GenerationView[]> {
  const waiting = inputsFor(input, count).map(beginWaiting);
  for (const { placeholder, origin } of waiting) studio.origins.set(placeholder.id, origin);
  studio.problem.set(null);
  const submissions = waiting.map(({ origin, placeholder }) => ({
    key: origin.key,
    view: placeholder,
  }));
  setSubmissions(studio, (all) => [...submissions, ...all]);
  const answers = await askPatiently(input, count);
  return waiting.map((tile, index) => settle(studio, tile, answers[index]));
}

function beginWaiting(input: CreateInput): Waiting {
  turns += 1;
  const origin = { key: newKey(), turn: turns, startedAt: Date.now(), input };
  return { origin, placeholder: placeholderView(origin.key, input, new Date(origin.startedAt)) };
}

function settle(
  studio: Studio,
  { origin, placeholder }: Waiting,
  answer: GenerationView | RequestError = new RequestError("internal", "There is no answer."),
): GenerationView {
  const { key } = origin;
  if (answer instanceof RequestError) {
    const view = failedView(placeholder, answer);
    setSubmissions(studio, (all) => all.map((one) => (one.key === key ? { key, view } : one)));
    noteFailure(studio, answer);
    forgetQuotes(studio);
    return view;
  }
  // The tile keeps its key and place: a known picture may come back under the id of an older row.
  studio.origins.set(answer.id, origin);
  putView(studio.client, answer);
  dropSubmission(studio, key);
  // A known picture changes nothing of what the next one may cost.
  if (!answer.cached) forgetQuotes(studio);
  if (!isFinished(answer)) studio.client.setQueryData(PROGRESS_KEY, { quietPolls: 0 });
  return answer;
}

/** Takes a tile of this visit away that the API never knew. */
export function dropSubmission(studio: Studio, key: string): void {
  setSubmissions(studio, (all) => all.filter((one) => one.key !== key));
}

/** One answer for each picture; a request that failed as a whole is the answer of all. */
async function askPatiently(
  input: CreateInput,
  count: number,
): Promise<readonly (GenerationView | RequestError)[]> {
  const key = newKey();
  for (const pause of [...PAUSES, null]) {
    try {
      return await createGenerations(input, count, key);
    } catch (error) {
      const failure =
        error instanceof RequestError ? error : new RequestError("network", String(error));
      if (failure.code !== "network" || pause === null) {
        return Array.from({ length: count }, () => failure);
      }
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return [];
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
