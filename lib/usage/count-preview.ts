import type { AppContext } from "@/lib/context";
import { addLater } from "@/lib/usage/add-later";
import { meterAi } from "@/lib/usage/meter-ai";

/** Stands for a model in the daily rollup: work on words that no picture was asked for with, or not yet. */
export const PREVIEWS = "previews";

/** Does work on words ahead of any picture, and counts what that cost for the usage page, however it ends. */
export async function countPreview<Result>(
  context: AppContext,
  work: (metered: AppContext) => Promise<Result>,
): Promise<Result> {
  let promptMilliNeurons = 0;
  const ai = meterAi(context.ai, (spent) => void (promptMilliNeurons += spent));
  try {
    return await work({ ...context, ai });
  } finally {
    if (promptMilliNeurons > 0) addLater(context, PREVIEWS, { promptMilliNeurons });
  }
}
