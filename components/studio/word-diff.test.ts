import { expect, test } from "vitest";
import { diffWords } from "@/components/studio/word-diff";

/** Added words in +braces+, removed ones in -braces-. */
function show(before: string, after: string): string {
  const marks = { same: "", added: "+", removed: "-" } as const;
  return diffWords(before, after)
    .map(({ kind, text }) => marks[kind] + text + marks[kind])
    .join("");
}

test.each([
  ["a fox", "a fox", "a fox"],
  ["a fox", "a fox, soft light", "a fox+, soft light+"],
  ["a fox in snow", "a fox, in deep snow", "a fox+,+ in+ deep+ snow"],
  ["a naked man in a forest", "a clothed man in a forest", "a- naked-+ clothed+ man in a forest"],
  ["a fox at night", "a fox", "a fox- at night-"],
  ["lis w śniegu", "lis w głębokim śniegu", "lis w+ głębokim+ śniegu"],
  ["one", "two", "-one-+two+"],
  ["", "a fox", "+a fox+"],
  ["a fox", "", "-a fox-"],
  ["", "", ""],
])("%j to %j", (before, after, expected) => {
  expect(show(before, after)).toBe(expected);
});

test("joined again, the stretches are both wordings, to the blank", () => {
  const pieces = [
    "a",
    "fox",
    " ",
    "\n",
    ",",
    "(",
    "snow:1.3",
    ")",
    "żółw",
    "child's",
    "  ",
    "--ar",
  ];
  let state = 7;
  const random = () => (state = (state * 48_271) % 2_147_483_647);
  const wording = () =>
    Array.from({ length: random() % 30 }, () => pieces[random() % pieces.length]).join(" ");
  for (let round = 0; round < 200; round += 1) {
    const [before, after] = [wording(), wording()];
    const changes = diffWords(before, after);
    const textOf = (other: string) =>
      changes
        .filter(({ kind }) => kind === "same" || kind === other)
        .map(({ text }) => text)
        .join("");
    expect(textOf("removed")).toBe(before);
    expect(textOf("added")).toBe(after);
    expect(changes.every(({ kind }, index) => kind !== changes[index + 1]?.kind)).toBe(true);
  }
});

test("as many words as possible stay", () => {
  const stay = diffWords("red fox blue bird", "blue bird red fox").filter(
    ({ kind }) => kind === "same",
  );
  expect(stay).toHaveLength(1);
  expect(diffWords("a b c d e f", "x b c y e f")).toContainEqual({ kind: "same", text: " b c" });
});

test("400 words are compared, more are exchanged as a whole", () => {
  const words = (count: number) =>
    Array.from({ length: count }, (_, index) => `w${index}`).join(" ");
  expect(diffWords(words(400), `${words(399)} end`)).toHaveLength(3);
  expect(diffWords(words(400), words(401))).toEqual([
    { kind: "removed", text: words(400) },
    { kind: "added", text: words(401) },
  ]);
});
