import type { Attempt } from "@/lib/backends/schema";
import type { AppContext } from "@/lib/context";
import { getGeneration } from "@/lib/generations/get";

/** What was asked of which backend for one's own picture, in that order. Throws `not_found` for anybody else's. */
export async function listAttempts(context: AppContext, id: string): Promise<readonly Attempt[]> {
  const { attemptsLog } = await getGeneration(context, id);
  return attemptsLog ?? [];
}
