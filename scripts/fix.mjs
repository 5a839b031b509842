import { runCommand } from "./support/bootstrap.mjs";
import { toolPath } from "./support/paths.mjs";
import { endChildrenWithUs, run } from "./support/processes.mjs";

/** Mends what a tool can mend by itself, then formats. Answers the linter's exit code. */
async function fix() {
  endChildrenWithUs();
  const lint = await runTool([toolPath("oxlint"), "--type-aware", "--fix"]);
  const format = await runTool([toolPath("oxfmt")]);
  return lint || format;
}

/** @param {string[]} parameters */
async function runTool(parameters) {
  return (await run({ command: process.execPath, parameters, timeoutSeconds: 180 })).code;
}

await runCommand(fix);
