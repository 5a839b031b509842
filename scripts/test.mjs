import { runCommand } from "./support/bootstrap.mjs";
import { lastLine, sum } from "./support/counts.mjs";
import { chooseLayers } from "./support/layers.mjs";
import { endChildrenWithUs } from "./support/processes.mjs";
import { bold, dim, duration, green, red, say } from "./support/terminal.mjs";

/** Runs the chosen layers to the end, whatever fails, and ends with the plain count. */
async function test() {
  endChildrenWithUs();
  const { chosen, filters } = chooseLayers(process.argv.slice(2));
  const started = performance.now();
  const results = [];
  for (const layer of chosen) {
    const begin = performance.now();
    const counts = await layer.run(filters);
    results.push({ name: layer.name, counts, milliseconds: performance.now() - begin });
  }
  say();
  for (const { name, counts, milliseconds } of results) {
    const verdict = counts.failed === 0 ? green(lastLine(counts)) : red(lastLine(counts));
    say(`${bold(name.padEnd(12))} ${verdict} ${dim(`(${duration(milliseconds)})`)}`);
  }
  const total = sum(results.map(({ counts }) => counts));
  say(dim(`in ${duration(performance.now() - started)}`));
  say(lastLine(total));
  return total.failed === 0 ? 0 : 1;
}

/** A misspelt layer is told before anything is installed. */
async function checkArguments() {
  chooseLayers(process.argv.slice(2));
}

await runCommand(test, { before: checkArguments });
