import { readFileSync } from "node:fs";
import { oneFailed, onePassed } from "./counts.mjs";
import { inRoot, toolPath } from "./paths.mjs";
import { run } from "./processes.mjs";
import { say, step, Stop } from "./terminal.mjs";

/**
 * One look at the source that either finds nothing or fails.
 * @typedef {{ name: string, doing: string, commands: string[][] }} Check
 */

/** @type {Check[]} */
export const checks = [
  { name: "format", doing: "oxfmt", commands: [[toolPath("oxfmt"), "--check"]] },
  {
    name: "lint",
    doing: "oxlint with types and boundaries",
    commands: [[toolPath("oxlint"), "--type-aware", "--deny-warnings"]],
  },
  {
    name: "types",
    doing: "tsc over pages, Worker and scripts",
    commands: [
      // Next writes the types of its routes and of CSS imports.
      [toolPath("next"), "typegen"],
      [toolPath("tsc"), "-p", "tsconfig.pages.json", "--noEmit"],
      [toolPath("tsc"), "-p", "tsconfig.worker.json", "--noEmit"],
      [toolPath("tsc"), "-p", "tsconfig.node.json", "--noEmit"],
    ],
  },
  {
    name: "unused",
    doing: "knip",
    commands: [[toolPath("knip"), "--treat-config-hints-as-errors", "--no-progress"]],
  },
  {
    name: "docs",
    doing: "paths named in the docs",
    commands: [[inRoot("scripts/check-docs.mjs")]],
  },
];

/**
 * Runs one check; what it found is shown only when it fails.
 * @param {Check} check
 */
export async function runCheck({ name, doing, commands }) {
  const logFile = inRoot(".zorza/logs", `check-${name}.log`);
  try {
    await step(name, doing, async () => {
      let failed = false;
      for (const [index, parameters] of commands.entries()) {
        const { code } = await run({
          command: process.execPath,
          parameters,
          env: { NEXT_TELEMETRY_DISABLED: "1" },
          logFile,
          append: index > 0,
          timeoutSeconds: 180,
        });
        failed ||= code !== 0;
      }
      if (failed) throw new Stop(`${name} found something.`);
    });
    return onePassed;
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    say(readFileSync(logFile, "utf8"));
    return oneFailed;
  }
}
