import { expect, test } from "vitest";
import { RecipeInput } from "@/lib/recipe/schema";

function fieldAtFault(input: unknown): string {
  const parsed = RecipeInput.safeParse(input);
  if (parsed.success) return "none";
  const issue = parsed.error.issues[0];
  return issue?.code === "unrecognized_keys" ? (issue.keys[0] ?? "?") : String(issue?.path[0]);
}

test("a prompt is normalised and trimmed", () => {
  expect(RecipeInput.parse({ prompt: "  z\u0301o\u0301łty  " }).prompt).toBe("źółty");
});

test("a prompt has 1 to 2,000 characters, counted as people count them", () => {
  expect(fieldAtFault({ prompt: "   " })).toBe("prompt");
  expect(fieldAtFault({ prompt: "🦊".repeat(2000) })).toBe("none");
  expect(fieldAtFault({ prompt: "🦊".repeat(2001) })).toBe("prompt");
});

test.each([
  [{ width: 250 }, "width"],
  [{ width: 257 }, "width"],
  [{ height: 1928 }, "height"],
  [{ height: "768" }, "height"],
  [{ seed: -1 }, "seed"],
  [{ seed: 2 ** 31 }, "seed"],
  [{ seed: 1.5 }, "seed"],
  [{ steps: 0 }, "steps"],
  [{ guidance: Number.NaN }, "guidance"],
  [{ negativePrompt: 5 }, "negativePrompt"],
  [{ size: "1024x1024" }, "size"],
])("%o is refused and the field is named", (extra, field) => {
  expect(fieldAtFault({ prompt: "lis", ...extra })).toBe(field);
});

test("the largest and smallest sizes and seeds are taken", () => {
  expect(fieldAtFault({ prompt: "lis", width: 256, height: 1920, seed: 0 })).toBe("none");
  expect(fieldAtFault({ prompt: "lis", seed: 2 ** 31 - 1 })).toBe("none");
});
