import { parseArgs } from "node:util";
import { post, startApp, startHandMade, startPassThrough } from "./support/bench-contenders.mjs";
import { measure } from "./support/bench-measure.mjs";
import { canMeasure } from "./support/bench-workerd.mjs";
import { runCommand } from "./support/bootstrap.mjs";
import { ensureBuilt } from "./support/build.mjs";
import { endChildrenWithUs } from "./support/processes.mjs";
import { bold, say, step, Stop } from "./support/terminal.mjs";
import { bundle } from "./support/workers.mjs";
import { quietWrangler } from "./support/wrangler.mjs";

const HITS = 200;
const MISSES = 30;
const SIDE = 256;
const NAME_WIDTH = 34;
const NUMBER_WIDTH = 12;

/** Measures what the app adds to a model call, beside a Worker that adds nothing and one that was written by hand. */
async function bench() {
  endChildrenWithUs();
  if (!canMeasure()) throw new Stop("Processor time can only be measured on Linux.");
  const { values } = parseArgs({
    options: {
      path: { type: "string", default: "/generate?format=json" },
      rounds: { type: "string", default: "7" },
    },
  });
  // What is traced is traced in the very process that is measured.
  Object.assign(process.env, quietWrangler);
  await ensureBuilt();
  await bundleAll();
  const passThrough = await startPassThrough();
  const handMade = await startHandMade();
  const app = await startApp();
  try {
    const cases = await listCases({ passThrough, handMade, app, path: values.path });
    print(await measure(cases, Number(values.rounds)), values.path);
  } finally {
    for (const contender of [passThrough, handMade, app]) await contender.close();
  }
  return 0;
}

async function bundleAll() {
  await step("Workers", "bundling 4 to compare", async () => {
    await bundle({ config: "wrangler.toml", env: "local", folder: "dist/worker" });
    for (const name of ["instant-ai", "pass-through", "hand-made"]) {
      const folder = `dist/bench-${name}`;
      await bundle({ config: `bench/${name}/wrangler.toml`, env: null, folder });
    }
  });
}

/**
 * @typedef {import("./support/bench-contenders.mjs").Contender} Contender
 * @param {{ passThrough: Contender, handMade: Contender, app: Contender, path: string }} contenders
 */
async function listCases({ passThrough, handMade, app, path }) {
  /** @param {Contender} contender @param {string} where */
  const asking = ({ url, key }, where) => {
    const headers = { authorization: `Bearer ${key}` };
    /** @param {string} prompt */
    return (prompt) => post(new URL(where, url), body(path, prompt), headers);
  };
  const plain = asking(passThrough, "/");
  const byHand = asking(handMade, "/");
  const ours = asking(app, path);
  await byHand("a known lighthouse");
  const known = await ours("a known lighthouse");
  if (!known.ok) throw new Stop(`The app answers ${known.status}: ${await known.text()}`);
  const picture = await pictureOf(app, known);
  const { workerd } = app;
  return [
    one("pass-through", passThrough.workerd, HITS, () => plain("a lighthouse")),
    one("by hand, known picture", handMade.workerd, HITS, () => byHand("a known lighthouse")),
    one("Zorza, known picture", workerd, HITS, () => ours("a known lighthouse")),
    one("by hand, new picture", handMade.workerd, MISSES, (turn) => byHand(`boat ${turn}`)),
    one("Zorza, new picture", workerd, MISSES, (turn) => ours(`boat ${turn}`)),
    one("Zorza, GET picture", workerd, HITS, () => fetch(picture)),
    one("Zorza, GET models", workerd, HITS, () => fetch(new URL("/api/models", app.url))),
  ];
}

/** @param {string} name @param {number} workerd @param {number} times @param {(turn: number) => Promise<Response>} ask */
function one(name, workerd, times, ask) {
  return { name, workerd, times, ask };
}

/** What each protocol calls the same. @param {string} path @param {string} prompt */
function body(path, prompt) {
  if (!path.startsWith("/v1/")) return { prompt, width: SIDE, height: SIDE };
  return { prompt, size: `${SIDE}x${SIDE}`, response_format: "b64_json" };
}

/** Where the picture of an answer is. @param {Contender} app @param {Response} answer */
async function pictureOf({ url, key }, answer) {
  const id = answer.headers.get("x-zorza-generation") ?? "";
  const headers = { authorization: `Bearer ${key}` };
  const generation = await fetch(new URL(`/api/images/${id}`, url), { headers });
  const { image } = /** @type {{ image: { url: string } }} */ (await generation.json());
  return new URL(image.url, url);
}

/** @param {readonly import("./support/bench-measure.mjs").Measured[]} results @param {string} path */
function print(results, path) {
  const base = results[0]?.cpu ?? 0;
  const row = (/** @type {string[]} */ [name = "", ...numbers]) =>
    say(name.padEnd(NAME_WIDTH) + numbers.map((text) => text.padStart(NUMBER_WIDTH)).join(""));
  say(`\n${bold(`POST ${path}`)}`);
  row(["", "CPU ms", "latency ms", "CPU ratio"]);
  for (const { name, cpu, latency } of results) {
    row([name, cpu.toFixed(2), latency.toFixed(2), (cpu / base).toFixed(1)]);
  }
}

await runCommand(bench);
