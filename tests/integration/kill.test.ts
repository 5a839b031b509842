import { execFileSync } from "node:child_process";
import { appendFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { GenerationView } from "@/lib/generations/schema";
import { watchAnswersOf } from "@/tests/integration/published/watch";
import { findFreePort } from "@/scripts/support/port.mjs";
import { startServer, waitUntilReady } from "@/scripts/support/serve.mjs";
import { ensureMigrated, ensureSecrets, layOut } from "@/scripts/support/state.mjs";

/*
 * The real server, as `npm start` runs it, killed without warning while a picture is being made, then started again
 * on the same state.
 */
const home = layOut(mkdtempSync(path.join(tmpdir(), "zorza-kill-")));
let port: number;
let url: string;
let server: ReturnType<typeof startServer>;

beforeAll(async () => {
  port = await findFreePort();
  url = `http://127.0.0.1:${port}`;
  await ensureMigrated(home);
  ensureSecrets(home);
  appendFileSync(home.secrets, "LEASE_SECONDS=8\n");
  await start();
});

afterAll(async () => {
  await server.end();
  rmSync(home.home, { recursive: true, force: true });
});

async function start(): Promise<void> {
  server = startServer({ home, port });
  await waitUntilReady(server, url, home.serverLog);
  await watchAnswersOf(url);
}

/** Ends workerd the hard way, then what is left of its parent. */
async function kill(): Promise<void> {
  const pids = execFileSync("pgrep", ["-g", String(server.pid), "workerd"], { encoding: "utf8" });
  for (const pid of pids.trim().split("\n")) process.kill(Number(pid), "SIGKILL");
  await server.end();
}

let cookie = "";

async function ask(prompt: string): Promise<string> {
  const answer = await fetch(`${url}/api/ai/generate-image`, {
    method: "POST",
    headers: { "content-type": "application/json", cookie },
    body: JSON.stringify({ prompt }),
  });
  cookie = answer.headers.getSetCookie()[0]?.split(";")[0] ?? cookie;
  expect(answer.status).toBe(202);
  return ((await answer.json()) as GenerationView).id;
}

async function read(id: string): Promise<GenerationView> {
  const answer = await fetch(`${url}/api/ai/image-status?id=${id}`, { headers: { cookie } });
  expect(answer.status).toBe(200);
  return (await answer.json()) as GenerationView;
}

async function waitUntil(
  id: string,
  isReached: (view: GenerationView) => boolean,
): Promise<GenerationView> {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    const view = await read(id);
    if (isReached(view)) return view;
    await fetch(`${url}/cdn-cgi/local/scheduled?cron=*+*+*+*+*`);
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`Not reached: ${JSON.stringify(await read(id))}`);
}

test.each([
  ["as soon as it is acknowledged", () => true],
  ["while it is painted", (view: GenerationView) => view.stage === "painting"],
])(
  "workerd killed %s: after a restart the picture is delivered once",
  async (moment, isReached) => {
    const id = await ask(`czerwony samochód na moście, ${moment}`);
    await waitUntil(id, isReached);
    await kill();
    await start();
    const view = await waitUntil(id, (current) => current.finishedAt !== null);
    expect(view.error).toBeNull();
    expect(view.status).toBe("succeeded");
    expect((await fetch(`${url}${view.image?.url}`)).status).toBe(200);
    const page = await fetch(`${url}/api/images`, { headers: { cookie } });
    const { items } = (await page.json()) as { items: GenerationView[] };
    expect(items.filter((item) => item.recipe.prompt.endsWith(moment))).toHaveLength(1);
  },
  150_000,
);

test("after the crashes the books show one picture for each that was delivered", async () => {
  const { adminToken } = ensureSecrets(home);
  const signedIn = await fetch(`${url}/api/admin/session`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ token: adminToken }),
  });
  const admin = signedIn.headers.getSetCookie()[0]?.split(";")[0] ?? "";
  const answer = await fetch(`${url}/api/admin/usage`, { headers: { cookie: admin } });
  const { totals } = (await answer.json()) as { totals: { pictures: number; failures: number } };
  expect(totals).toMatchObject({ pictures: 2, failures: 0 });
});
