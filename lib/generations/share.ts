import { sql } from "drizzle-orm";
import type { AppContext } from "@/lib/context";
import { AppError } from "@/lib/errors";
import { dispatchHosting, HOSTING_PATIENCE_MILLISECONDS } from "@/lib/generations/dispatch-hosting";
import { getGeneration } from "@/lib/generations/get";
import { type GenerationRow, isFinal } from "@/lib/generations/row";
import { setSharing } from "@/lib/generations/set-sharing";

/**
 * Lets everybody see one's own picture, one that is still being made as soon as it is there. Where an image host is
 * configured, a copy goes there. Sharing twice changes nothing. Throws `not_found`, `invalid_request` without a picture.
 */
export async function shareGeneration(context: AppContext, id: string): Promise<GenerationRow> {
  const row = await getGeneration(context, id, "generate");
  if (row.sharedAt !== null) return row;
  if (isFinal(row) && row.state !== "succeeded") {
    throw new AppError("invalid_request", "There is no picture to share.", {
      details: { field: "shared", problem: "there is no picture" },
    });
  }
  const now = context.now();
  const due = needsCopy(context, row) ? now + HOSTING_PATIENCE_MILLISECONDS : null;
  const shared = await setSharing(
    context,
    row,
    sql`shared_at = ${now}, hosting_due = ${due}`,
    sql`shared_at IS NULL`,
  );
  // What is still being made is sent when it is finished, by the batch that finishes it.
  if (shared.hostingDue !== null && shared.state === "succeeded") {
    await dispatchHosting(context, [id]);
  }
  return shared;
}

/** A copy that lies at the configured host already need not be made again. */
function needsCopy({ config }: AppContext, { hosted }: GenerationRow): boolean {
  return config.imageHosting !== null && hosted?.provider !== config.imageHosting.provider;
}
