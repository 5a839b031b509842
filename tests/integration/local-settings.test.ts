import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { findFreePort, host } from "@/scripts/support/port.mjs";
import { startServer, waitUntilReady } from "@/scripts/support/serve.mjs";
import { ensureMigrated, ensureSecrets, layOut } from "@/scripts/support/state.mjs";
import { watchAnswersOf } from "@/tests/integration/published/watch";

const API_KEY = "one-key-for-a-small-set-up";

afterEach(() => vi.unstubAllEnvs());

test("on one's own machine every setting is a line of the secrets file; plain ones may be the shell's", async () => {
  const home = layOut(mkdtempSync(path.join(tmpdir(), "zorza-settings-")));
  await ensureMigrated(home);
  ensureSecrets(home);
  appendFileSync(home.secrets, `API_KEY=${API_KEY}\n`);
  vi.stubEnv("MODELS_ENABLED", "phoenix");
  const port = await findFreePort();
  const url = `http://${host}:${port}`;
  const server = startServer({ home, port });
  try {
    await waitUntilReady(server, url, home.serverLog);
    await watchAnswersOf(url);
    const answer = await fetch(`${url}/v1/models`, {
      headers: { authorization: `Bearer ${API_KEY}` },
    });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('"phoenix"');
  } finally {
    await server.end();
    rmSync(home.home, { recursive: true, force: true });
  }
});
