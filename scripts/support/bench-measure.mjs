import { setTimeout as sleep } from "node:timers/promises";
import { usedMilliseconds } from "./bench-workerd.mjs";

/** Work after an answer belongs to it as well. */
const SETTLE_MILLISECONDS = 200;

/**
 * Something that is asked again and again of one process.
 * @typedef {object} Case
 * @property {string} name
 * @property {number} workerd id of the process
 * @property {number} times requests of one round
 * @property {(turn: number) => Promise<Response>} ask
 *
 * @typedef {{ name: string, cpu: number, latency: number }} Measured milliseconds a request
 */

/**
 * Runs all cases in turns, so that whatever else the machine does falls on each of them. Processor time is the median
 * of the rounds, latency that of all requests. The first round is for warming up and does not count.
 * @param {readonly Case[]} cases
 * @param {number} rounds
 * @returns {Promise<Measured[]>}
 */
export async function measure(cases, rounds) {
  /** @type {{ name: string, cpus: number[], latencies: number[] }[]} */
  const results = cases.map(({ name }) => ({ name, cpus: [], latencies: [] }));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, one] of cases.entries()) {
      const { cpu, latencies } = await runRound(one, round);
      const isWarmUp = round === 0;
      if (isWarmUp) continue;
      results[index]?.cpus.push(cpu);
      results[index]?.latencies.push(...latencies);
    }
  }
  return results.map(({ name, cpus, latencies }) => ({
    name,
    cpu: median(cpus),
    latency: median(latencies),
  }));
}

/** @param {Case} one @param {number} round */
async function runRound({ name, workerd, times, ask }, round) {
  const latencies = [];
  const before = usedMilliseconds(workerd);
  for (let turn = 0; turn < times; turn += 1) {
    const started = performance.now();
    const answer = await ask(round * times + turn);
    const body = await answer.arrayBuffer();
    latencies.push(performance.now() - started);
    if (!answer.ok) throw new Error(`${name}: ${answer.status} ${Buffer.from(body).toString()}`);
  }
  await sleep(SETTLE_MILLISECONDS);
  return { cpu: (usedMilliseconds(workerd) - before) / times, latencies };
}

/** The middle one; of an even number the lower of the two in the middle. @param {readonly number[]} values */
export function median(values) {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
