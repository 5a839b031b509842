import { existsSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { homeFolder } from "./support/paths.mjs";
import { requireNotRunning } from "./support/running.mjs";
import { layOut } from "./support/state.mjs";
import { main, say } from "./support/terminal.mjs";

/** Empties the folder that holds the database, the pictures, the secrets and the logs. */
async function reset() {
  if (!existsSync(homeFolder)) return say("Nothing to reset: .zorza does not exist.");
  await requireNotRunning(layOut(homeFolder));
  const names = readdirSync(homeFolder);
  for (const name of names) rmSync(path.join(homeFolder, name), { recursive: true, force: true });
  say(`Emptied .zorza (${names.join(", ") || "it was empty"}). The next npm start begins afresh.`);
}

await main(reset);
