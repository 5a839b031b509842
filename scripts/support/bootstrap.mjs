import { ensureInstalled } from "./install.mjs";
import { hasChosenNode, requireInstallableNode, runAgainWithGoodNode } from "./node-version.mjs";
import { main } from "./terminal.mjs";

/**
 * Runs a command on a machine that may have nothing but Node 20 and npm: installs the packages when
 * they are missing or stale and goes on with a Node that is new enough.
 * @param {() => Promise<number | void>} body answers the exit code
 * @param {{ before?: () => Promise<number | void> }} [options] `before` checks what can fail at
 *   once; the command ends there when it answers an exit code
 */
export function runCommand(body, { before } = {}) {
  return main(async () => {
    requireInstallableNode();
    if (!hasChosenNode) {
      const code = await before?.();
      if (code !== undefined) return code;
      await ensureInstalled();
    }
    return (await runAgainWithGoodNode()) ?? (await body());
  });
}
