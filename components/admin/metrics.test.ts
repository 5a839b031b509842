import { expect, test } from "vitest";
import { METRICS, readMetric, writeMetric } from "@/components/admin/metrics";

test("what an address is told about the chart is read back the same", () => {
  for (const metric of METRICS) expect(readMetric(writeMetric(metric))).toBe(metric);
  expect(writeMetric(readMetric(null))).toBeNull();
});

test("a chart there is not shows the usual one", () => {
  for (const chart of ["", "__proto__", "Pictures"]) expect(readMetric(chart)).toBe("pictures");
});
