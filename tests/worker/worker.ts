import type { Env } from "@/lib/config";
import { counts, type Fault, resetCounts } from "@/tests/worker/faults";
import { instrument } from "@/tests/worker/instrument";
import { createWorker } from "@/worker";

/** The app with every binding counted and open to faults. Only tests build this; it is never deployed. */
const app = createWorker(async () => {
  counts.pagesLoaded += 1;
  // @ts-ignore -- written by the OpenNext build
  return import("@/.open-next/worker.js");
});

export default {
  async fetch(request: Request, env: Env, execution: ExecutionContext): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (pathname === "/__test/counts") return Response.json(counts);
    if (pathname === "/__test/reset") {
      const { fault } = await request.json<{ fault: Fault | null }>();
      resetCounts(fault);
      return Response.json(counts);
    }
    return app.fetch(request, instrument(env), execution);
  },
  queue: (batch: MessageBatch<unknown>, env: Env, execution: ExecutionContext) =>
    app.queue(batch, instrument(env), execution),
  scheduled: (event: ScheduledController, env: Env, execution: ExecutionContext) =>
    app.scheduled(event, instrument(env), execution),
};
