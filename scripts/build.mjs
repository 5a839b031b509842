import { runCommand } from "./support/bootstrap.mjs";
import { ensureBuilt } from "./support/build.mjs";
import { endChildrenWithUs } from "./support/processes.mjs";

await runCommand(async () => {
  endChildrenWithUs();
  await ensureBuilt();
});
