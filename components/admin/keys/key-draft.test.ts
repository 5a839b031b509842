import { expect, test } from "vitest";
import { fieldOf, readDraft, stateOf } from "@/components/admin/keys/key-draft";

function formOf(entries: readonly (readonly [string, string])[]): FormData {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return form;
}

test("an empty form asks for a key without limits, and leaves it to the API to miss the name", () => {
  const empty = formOf([
    ["name", ""],
    ["perMinute", " "],
    ["dailyNeurons", ""],
    ["expiresAt", ""],
  ]);
  expect(readDraft(empty)).toEqual({
    name: "",
    scopes: [],
    models: null,
    perMinute: null,
    dailyNeurons: null,
    expiresAt: null,
  });
});

test("what is filled in is sent, and the last day counts whole", () => {
  const draft = readDraft(
    formOf([
      ["name", "blog"],
      ["scopes", "read"],
      ["scopes", "generate"],
      ["scopes", "everything"],
      ["models", "flux-klein"],
      ["perMinute", "30"],
      ["dailyNeurons", "500"],
      ["expiresAt", "2026-12-31"],
    ]),
  );
  expect(draft).toMatchObject({
    name: "blog",
    scopes: ["generate", "read"],
    models: ["flux-klein"],
    perMinute: 30,
    dailyNeurons: 500,
  });
  expect(draft.expiresAt).toBe(new Date(2027, 0, 1).toISOString());
});

test("a path of the API leads to its field", () => {
  expect(fieldOf("models.0")).toBe("models");
  expect(fieldOf("name")).toBe("name");
  expect(fieldOf("body")).toBeNull();
});

test("a key is revoked before it is expired, and expires at the moment itself", () => {
  const end = "2026-12-01T00:00:00.000Z";
  const now = Date.parse(end);
  expect(stateOf({ expiresAt: end, revokedAt: null }, now)).toBe("expired");
  expect(stateOf({ expiresAt: end, revokedAt: null }, now - 1)).toBe("active");
  expect(stateOf({ expiresAt: end, revokedAt: end }, now)).toBe("revoked");
  expect(stateOf({ expiresAt: null, revokedAt: null }, now)).toBe("active");
});
