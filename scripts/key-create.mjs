import { askAsAdmin, findTarget, readWords } from "./support/keys.mjs";
import { readNewKey } from "./support/new-key.mjs";
import { bold, main, say } from "./support/terminal.mjs";

const help = `npm run key:create -- --name blog [options]

  --name           who or what uses the key
  --scopes         generate, read, admin, separated by commas; generate,read when left out
  --models         ids of the models it may use, separated by commas; all when left out
  --per-minute     requests a minute; the server's usual number when left out
  --daily-neurons  what its pictures may cost in a UTC day; no limit of its own when left out
  --expires        the day it ends, such as 2027-01-01, or a time; never when left out
  --remote         address of a deployed Zorza; ADMIN_TOKEN in the environment opens it.
                   When left out, the key is for the Zorza that runs here.`;

const options = /** @type {const} */ ({
  name: { type: "string" },
  scopes: { type: "string" },
  models: { type: "string" },
  "per-minute": { type: "string" },
  "daily-neurons": { type: "string" },
  expires: { type: "string" },
  remote: { type: "string" },
  help: { type: "boolean", short: "h", default: false },
});

/** Makes an API key and prints it, the only time it is ever shown. */
async function createKey() {
  const { values, positionals } = readWords(process.argv.slice(2), options, help);
  if (values.help) return say(help);
  const wanted = readNewKey(values, positionals, help);
  const target = findTarget(values.remote);
  const init = { method: "POST", body: JSON.stringify(wanted) };
  const made = /** @type {{ key: string, view: { id: string, scopes: string[] } }} */ (
    await askAsAdmin(target, "/api/admin/keys", init)
  );
  say(`${bold(made.key)}\n`);
  say("Keep it now: it is never shown again, and only a hash of it is stored.");
  say(`Revoke it with npm run key:revoke -- ${made.view.id}`);
  if (!made.view.scopes.includes("generate")) return undefined;
  say("\nTry it:\n");
  say(`curl '${target.url}/generate?format=raw' \\
  -H 'authorization: Bearer ${made.key}' \\
  -H 'content-type: application/json' \\
  -d '{"prompt": "lis w lesie o zachodzie słońca"}' \\
  -o picture`);
  return undefined;
}

await main(createKey);
