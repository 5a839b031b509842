import { expect, test } from "vitest";
import { acceptNotice, dismissNotice, notify, shownNotices } from "@/components/shell/notices";

function clear() {
  for (const { id } of shownNotices.get()) dismissNotice(id);
}

function newestId(): number {
  return shownNotices.get().at(-1)?.id ?? -1;
}

test("a notice that goes runs its consequence once, however often it is dismissed", () => {
  clear();
  let gone = 0;
  notify({ text: "Usunięto", onGone: () => (gone += 1) });
  const id = newestId();
  dismissNotice(id);
  dismissNotice(id);
  expect(gone).toBe(1);
  expect(shownNotices.get()).toEqual([]);
});

test("taking the action replaces the consequence", () => {
  clear();
  const done: string[] = [];
  notify({
    text: "Usunięto",
    action: { label: "Cofnij", run: () => done.push("undo") },
    onGone: () => done.push("gone"),
  });
  const id = newestId();
  acceptNotice(id);
  acceptNotice(id);
  dismissNotice(id);
  expect(done).toEqual(["undo"]);
});

test("the oldest notice makes room, and its consequence is not forgotten", () => {
  clear();
  const gone: string[] = [];
  for (const text of ["a", "b", "c", "d"]) notify({ text, onGone: () => gone.push(text) });
  expect(shownNotices.get().map((notice) => notice.text)).toEqual(["b", "c", "d"]);
  expect(gone).toEqual(["a"]);
});
