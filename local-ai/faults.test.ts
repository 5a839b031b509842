import { expect, test } from "vitest";
import { CallLog, readFaults } from "@/local-ai/faults";

test("the nth call of a model meets its fault, other calls and models do not", () => {
  const log = new CallLog(readFaults('[{"model":"@cf/a","nth":2,"message":"3040: busy"}]'));
  expect(log.next("@cf/a")).toBeNull();
  expect(log.next("@cf/b")).toBeNull();
  expect(log.next("@cf/a")).toMatchObject({ outcome: "error", message: "3040: busy" });
  expect(log.next("@cf/a")).toBeNull();
  expect(log.counts()).toEqual({ "@cf/a": 3, "@cf/b": 1 });
});

test("a fault without a number is met every time", () => {
  const log = new CallLog(readFaults([{ model: "@cf/a", outcome: "hang" }]));
  expect([log.next("@cf/a")?.outcome, log.next("@cf/a")?.outcome]).toEqual(["hang", "hang"]);
});

test("a reset forgets counts and faults", () => {
  const log = new CallLog(readFaults([{ model: "@cf/a" }]));
  log.next("@cf/a");
  log.reset([]);
  expect(log.next("@cf/a")).toBeNull();
  expect(log.counts()).toEqual({ "@cf/a": 1 });
});

test("no faults at all, and malformed ones", () => {
  expect(readFaults("")).toEqual([]);
  expect(() => readFaults('[{"modle":"@cf/a"}]')).toThrow(/Malformed faults.*model/s);
  expect(() => readFaults([{ model: "@cf/a", nth: 0 }])).toThrow("Malformed faults");
  expect(() => readFaults("{")).toThrow(SyntaxError);
});
