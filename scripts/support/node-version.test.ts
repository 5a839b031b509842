import { expect, test } from "vitest";
import { isGoodNode } from "./node-version.mjs";

test.each(["22.12.0", "22.20.1", "24.0.0", "24.21.0", "26.0.0", "28.1.0"])(
  "Node %s runs Zorza",
  (v) => {
    expect(isGoodNode(v)).toBe(true);
  },
);

test.each(["18.20.0", "20.20.2", "21.7.3", "22.11.9", "23.5.0", "25.1.0"])(
  "Node %s gives way to the node package",
  (version) => {
    expect(isGoodNode(version)).toBe(false);
  },
);
