import { expect, test } from "vitest";
import { formatRequestId, parseRequestId } from "@/lib/api/fal/request-id";
import { parseTarget } from "@/lib/api/fal/target";
import type { Warning } from "@/lib/generations/schema";

const ID = "019aa3f0-0000-7000-8000-000000000001";
const OTHER = "019aa3f0-0000-7000-8000-000000000002";

const WARNINGS: readonly Warning[] = [
  { parameter: "model", reason: "adjusted", applied: "flux-klein" },
  { parameter: "num_images", reason: "adjusted", applied: 2 },
  { parameter: encodeURIComponent("świat ~ (1)"), reason: "unsupported", applied: null },
];

/** An id as somebody might forge it. */
function forge(told: unknown): string {
  return `${ID}.~${Buffer.from(JSON.stringify(told)).toString("base64url")}`;
}

test("one picture without wishes has its own id, and every id can be read again", () => {
  expect(formatRequestId({ ids: [ID], format: null, inline: false, warnings: [] })).toBe(ID);
  for (const ids of [[ID], [ID, OTHER]]) {
    for (const format of [null, "png", "jpeg", "webp"] as const) {
      for (const inline of [false, true]) {
        for (const warnings of [[], WARNINGS]) {
          const request = { ids, format, inline, warnings };
          const text = formatRequestId(request);
          expect(text).toMatch(/^[\w.~-]+$/);
          expect(parseRequestId(text)).toEqual(request);
        }
      }
    }
  }
});

test.each([
  ...["", "x", "inline", "png", `${ID}.gif`, `${ID}.inline.png`, Array(5).fill(ID).join(".")],
  ...[`${ID}.~`, `${ID}.~!`, `${ID}.~bm8`, `${ID}.~${"a".repeat(5000)}`, "~W10"],
  forge([["a\nb", "adjusted", null]]),
  forge([["seed", "adjusted", "\ud800"]]),
  forge([["seed", "gone", null]]),
])("%s is no id of a request", (text) => {
  expect(parseRequestId(text)).toBeNull();
});

test("an address is read by the id of its request, whatever model stands before it", () => {
  for (const model of ["fal-ai/flux", "fal-ai/flux/schnell", "workflows/me/mine"]) {
    const path = `${model}/requests/${ID}`;
    expect(parseTarget("queue", "GET", path)).toEqual({ kind: "result", requestId: ID });
    expect(parseTarget("queue", "GET", `${path}/status`)?.kind).toBe("status");
    expect(parseTarget("queue", "GET", `${path}/status/stream`)?.kind).toBe("stream");
    expect(parseTarget("queue", "PUT", `${path}/cancel`)?.kind).toBe("cancel");
    expect(parseTarget("queue", "POST", `${path}/cancel`)).toBeNull();
    expect(parseTarget("queue", "GET", `${path}/nothing`)).toBeNull();
    expect(parseTarget("queue", "POST", model)).toEqual({ kind: "submit", model });
    expect(parseTarget("run", "POST", model)).toEqual({ kind: "run", model });
    expect(parseTarget("run", "GET", model)).toBeNull();
  }
  expect(parseTarget("run", "POST", "")).toBeNull();
});
