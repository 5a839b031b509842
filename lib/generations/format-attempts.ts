import type { Attempt } from "@/lib/backends/schema";

/** Attempts in one line: `workers-ai/flux-klein=backend_busy;12, my-server/flux-klein=ok;310`. */
export function formatAttempts(
  attempts: readonly Pick<Attempt, "backend" | "model" | "code" | "milliseconds">[],
): string {
  return attempts
    .map(({ backend, model, code, milliseconds }) => {
      return `${backend}/${model}=${code ?? "ok"};${milliseconds}`;
    })
    .join(", ");
}
