import { createServer } from "node:net";
import { afterEach, expect, test } from "vitest";
import { findFreePort, host, readPort, requireFreePort } from "./port.mjs";

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

test("a port is a whole number from 1 to 65535, and nothing said means the usual one", () => {
  expect(readPort("9000", 8787)).toBe(9000);
  expect(readPort(undefined, 8787)).toBe(8787);
  expect(readPort("", 8787)).toBe(8787);
  for (const wrong of ["0", "65536", "1.5", "-1", "abc"]) {
    expect(() => readPort(wrong, 8787)).toThrow(`"${wrong}" is not a port`);
  }
});

test("a taken port is named together with the way out", async () => {
  const port = await findFreePort();
  await requireFreePort(port, "Choose another.");
  const server = createServer();
  closers.push(() => server.close());
  await new Promise<void>((resolve) => server.listen(port, host, resolve));
  await expect(requireFreePort(port, "Choose another.")).rejects.toThrow(
    `Port ${port} is taken by another program. Choose another.`,
  );
});
