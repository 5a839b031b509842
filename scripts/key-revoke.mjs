import { askAsAdmin, findTarget, readWords } from "./support/keys.mjs";
import { main, say, Stop } from "./support/terminal.mjs";

const help = `npm run key:revoke -- <id> [--remote https://…]

  <id>      the key's id, as key:create printed it; GET /api/admin/keys lists them
  --remote  address of a deployed Zorza; ADMIN_TOKEN in the environment opens it`;

/** Ends an API key for good. */
async function revokeKey() {
  const options = /** @type {const} */ ({
    remote: { type: "string" },
    help: { type: "boolean", short: "h", default: false },
  });
  const { values, positionals } = readWords(process.argv.slice(2), options, help);
  if (values.help) return say(help);
  const [id, ...more] = positionals;
  if (id === undefined || more.length > 0) throw new Stop(`Name one key by its id.\n\n${help}`);
  if (id.startsWith("zrz_")) throw new Stop(`This is a key, not its id.\n\n${help}`);
  const path = `/api/admin/keys/${encodeURIComponent(id)}`;
  const init = { method: "DELETE" };
  const { name } = /** @type {{ name: string }} */ (
    await askAsAdmin(findTarget(values.remote), path, init)
  );
  return say(
    `The key "${name}" is revoked. Whoever uses it is refused from now on, everywhere within five seconds.`,
  );
}

await main(revokeKey);
