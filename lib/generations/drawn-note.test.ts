import { expect, test } from "vitest";
import { type DrawnNote, readNote, writeNote } from "@/lib/generations/drawn-note";

const NOTE: DrawnNote = {
  generationId: "019aa3f0-0000-7000-8000-000000000000",
  steps: 2,
  warnings: [{ parameter: "size", reason: "adjusted", applied: "1024 × 1024" }],
  attempts: [],
  promptMilliNeurons: 7,
  unchecked: false,
};

function attempt(startedAt: number): DrawnNote["attempts"][number] {
  return {
    ...{
      backend: "b".repeat(40),
      model: "flux-klein",
      outcome: "unknown",
      code: "backend_timeout",
    },
    ...{ milliseconds: 1000, milliNeurons: 104_200, startedAt },
  } as const;
}

test("a note comes back as it was, in ASCII", () => {
  const text = writeNote(NOTE);
  expect(text).toMatch(/^[ -~]+$/);
  expect(readNote(text)).toEqual(NOTE);
});

test("a note too long for its place keeps the latest attempts", () => {
  const attempts = Array.from({ length: 20 }, (_, index) => attempt(index));
  const text = writeNote({ ...NOTE, attempts });
  expect(text.length).toBeLessThanOrEqual(1000);
  const kept = readNote(text)?.attempts ?? [];
  expect(kept.length).toBeGreaterThan(1);
  expect(kept.at(-1)?.startedAt).toBe(19);
});

test.each([undefined, null, "", "null", "{}", "no json", '{"generationId":1}'])(
  "%s is no note",
  (text) => {
    expect(readNote(text)).toBeNull();
  },
);
