import type { GenerationView } from "@/lib/generations/schema";

/** A finished picture for tests, changed where the test says so. */
export function testView(changes: Partial<GenerationView> = {}): GenerationView {
  return {
    id: "00000000-0000-4000-8000-000000000001",
    status: "succeeded",
    stage: "done",
    queuePosition: null,
    cached: false,
    createdAt: "2026-11-20T12:00:00.000Z",
    startedAt: "2026-11-20T12:00:01.000Z",
    finishedAt: "2026-11-20T12:00:04.000Z",
    recipe: {
      prompt: "lis w lesie",
      negativePrompt: "",
      model: "paint",
      width: 1024,
      height: 1024,
      seed: 7,
      steps: null,
      guidance: null,
    },
    chain: [],
    revisedPrompt: null,
    warnings: [],
    error: null,
    image: null,
    shared: false,
    hosted: null,
    neurons: 104.2,
    usd: 0.0011,
    ...changes,
  };
}
