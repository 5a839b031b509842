import { streamSSE } from "hono/streaming";
import type { ApiContext } from "@/lib/api/fal/answer";
import { readStatus, type Submitted } from "@/lib/api/fal/status";
import type { Status } from "@/lib/api/fal/wire";
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
    let toldLogs = 0;
    for (;;) {
      const data = JSON.stringify(status);
      if (data !== said || now() - saidAt > LONGEST_SILENCE_MILLISECONDS) {
        await stream.writeSSE({ data: JSON.stringify(withNewLogs(status, toldLogs)) });
        toldLogs = "logs" in status ? (status.logs?.length ?? 0) : 0;
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

/** Clients put the logs of all events together, so that each is to be told once. */
function withNewLogs(status: Status, told: number): Status {
  return "logs" in status && status.logs !== null
    ? { ...status, logs: status.logs.slice(told) }
    : status;
}
