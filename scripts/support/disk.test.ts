import { tmpdir } from "node:os";
import { expect, test } from "vitest";
import { requireSpace } from "./disk.mjs";

test("a disk with enough room is silent, one with too little says both figures", async () => {
  const disk = { bavail: 300_000, bsize: 4096 };
  await requireSpace(tmpdir(), 1.2e9, "build", async () => disk);
  await expect(requireSpace(tmpdir(), 1.3e9, "build the pages", async () => disk)).rejects.toThrow(
    "1.2 GB free, 1.3 GB needed to build the pages",
  );
});

test("the real disk is measured", async () => {
  await requireSpace(tmpdir(), 1, "try");
  await expect(requireSpace(tmpdir(), 1e18, "try")).rejects.toThrow("nearly full");
});
