import { streamSSE } from "hono/streaming";
import type { ApiContext } from "@/lib/api/fal/answer";
import { readStatus, type Submitted } from "@/lib/api/fal/status";
import { describeCause, log } from "@/lib/log";

const WAIT_MILLISECONDS = 500;
/** Clients give up after 15 seconds without a message, and may not count comments as such. */
const LONGEST_SILENCE_MILLISECONDS = 8000;

/** The status as events, whenever it changes and every few seconds, until the request has ended. */
export async function streamStatus(c: ApiContext, submitted: Submitted): Promise<Response> {
  const { now } = c.env.context;
  // Whatever is wrong with the request is an answer, not an event.
  let status = await readStatus(c, submitted);
  return streamSSE(c, async (stream) => {
    let said = "";
    let saidAt = 0;
    for (;;) {
      const data = JSON.stringify(status);
      if (data !== said || now() - saidAt > LONGEST_SILENCE_MILLISECONDS) {
        await stream.writeSSE({ data });
        said = data;
        saidAt = now();
      }
      if (status.status === "COMPLETED" || stream.aborted) return;
      await stream.sleep(WAIT_MILLISECONDS);
      try {
        status = await readStatus(c, submitted);
      } catch (cause) {
        log("warn", "fal.stream_ended", { cause: describeCause(cause) });
        return;
      }
    }
  });
}
