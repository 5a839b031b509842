import { expect, test } from "vitest";
import { flatten, type GalleryData, withoutView, withView } from "@/components/data/gallery-cache";
import { testView } from "@/components/data/test-view";
import { arrange } from "@/components/gallery/use-entries";
import { pauseAfter } from "@/components/gallery/use-progress";

const [a, b, c] = ["a", "b", "c"].map((id) => testView({ id }));
if (a === undefined || b === undefined || c === undefined) throw new Error("three views");

const DATA: GalleryData = {
  pages: [
    { items: [a, b], nextCursor: "2" },
    { items: [c], nextCursor: null },
  ],
  pageParams: [null, "2"],
};
const ids = (data: GalleryData | undefined) => flatten(data).map((view) => view.id);

test("news about a picture lands where the picture is, on whatever page", () => {
  const running = testView({ id: "c", status: "running", stage: "painting" });
  const next = withView(DATA, running);
  expect(ids(next)).toEqual(["a", "b", "c"]);
  expect(next.pages[1]?.items[0]?.stage).toBe("painting");
  expect(DATA.pages[1]?.items[0]?.stage).toBe("done");
});

test("a new picture comes first, even into a gallery that was not loaded", () => {
  const fresh = testView({ id: "d" });
  expect(ids(withView(DATA, fresh))).toEqual(["d", "a", "b", "c"]);
  expect(ids(withView(undefined, fresh))).toEqual(["d"]);
});

test("a removed picture is gone from its page, and the next page's cursor stays", () => {
  const next = withoutView(DATA, "b");
  expect(ids(next)).toEqual(["a", "c"]);
  expect(next.pages[0]?.nextCursor).toBe("2");
});

test("a picture that two pages brought is shown once", () => {
  const twice = { ...DATA, pages: [...DATA.pages, { items: [a, c], nextCursor: null }] };
  expect(ids(twice)).toEqual(["a", "b", "c"]);
});

test("this visit's requests keep their place and key from the click to the picture", () => {
  const local = testView({ id: "local-k2", status: "failed" });
  const input = { prompt: "las", model: "sd-xl" };
  const origins = new Map([
    ["b", { key: "k3", turn: 3, startedAt: 0, input }],
    ["local-k2", { key: "k2", turn: 2, startedAt: 0, input }],
    ["local-k3", { key: "k3", turn: 3, startedAt: 0, input }],
  ]);
  const before = arrange([testView({ id: "local-k3" }), local, a, c], origins, new Set());
  const after = arrange([local, a, b, c], origins, new Set());
  expect(before.map((entry) => entry.key)).toEqual(["k3", "k2", "a", "c"]);
  expect(after.map((entry) => entry.key)).toEqual(["k3", "k2", "a", "c"]);
});

test("what is being deleted is out of sight", () => {
  const entries = arrange([a, b, c], new Map(), new Set(["b"]));
  expect(entries.map((entry) => entry.view.id)).toEqual(["a", "c"]);
});

test("polls start at a second and slow down to three while nothing changes", () => {
  const pauses = [0, 1, 2, 3, 4, 5, 50].map(pauseAfter);
  expect(pauses[0]).toBe(1000);
  expect(pauses.at(-1)).toBe(3000);
  expect(pauses).toEqual(pauses.toSorted((first, second) => first - second));
});
