import { expect, test } from "vitest";
import { improvePrompt } from "@/lib/prompts/improve";
test("x", () => {
  expect(typeof improvePrompt).toBe("function");
});
