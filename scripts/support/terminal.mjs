/** A failure whose message is a whole sentence for the person at the terminal: no stack is shown. */
export class Stop extends Error {}

const colourful = process.stdout.isTTY && !process.env["NO_COLOR"];

/** @param {number} code @param {string} text */
function paint(code, text) {
  return colourful ? `\u001B[${code}m${text}\u001B[0m` : text;
}

/** @param {string} text */
export const bold = (text) => paint(1, text);
/** @param {string} text */
export const dim = (text) => paint(2, text);
/** @param {string} text */
export const red = (text) => paint(31, text);
/** @param {string} text */
export const green = (text) => paint(32, text);

/** @param {string} [text] */
export function say(text = "") {
  process.stdout.write(`${text}\n`);
}

/**
 * A duration as a person reads it: `0.4 s`, `12 s`, `2 min 5 s`.
 * @param {number} milliseconds
 */
export function duration(milliseconds) {
  const seconds = milliseconds / 1000;
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  if (seconds < 60) return `${Math.round(seconds)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

/**
 * Does one step and says so in one line: what it does while it works, then the outcome and the time.
 * @template T
 * @param {string} name what is prepared, e.g. `Build`
 * @param {string} doing what happens now, e.g. `building the pages`
 * @param {() => Promise<T>} work
 * @param {(result: T) => string} [outcome] words for the result; `done` when left out
 * @returns {Promise<T>}
 */
export async function step(name, doing, work, outcome = () => "done") {
  const started = performance.now();
  process.stdout.write(`${bold(name.padEnd(12))} ${doing} … `);
  try {
    const result = await work();
    say(`${green(outcome(result))} ${dim(`(${duration(performance.now() - started)})`)}`);
    return result;
  } catch (error) {
    say(red("failed"));
    throw error;
  }
}

/**
 * A step that needs nothing done.
 * @param {string} name
 * @param {string} why
 */
export function skipped(name, why) {
  say(`${bold(name.padEnd(12))} ${dim(why)}`);
}

/**
 * Runs a command's body and turns what goes wrong into a sentence and an exit code of 1.
 * @param {() => Promise<number | void>} body answers the exit code, 0 when it answers nothing
 */
export async function main(body) {
  try {
    process.exitCode = (await body()) ?? 0;
  } catch (error) {
    process.exitCode = 1;
    process.stderr.write(`\n${red(sentence(error))}\n`);
    if (process.env["ZORZA_DEBUG"] && error instanceof Error) {
      process.stderr.write(`${error.stack ?? ""}\n`);
    }
  }
}

/** @param {unknown} error */
function sentence(error) {
  if (error instanceof Stop) return error.message;
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOSPC") return "The disk is full: make room, then run the command again.";
  const text = error instanceof Error ? error.message : String(error);
  if (code === "EACCES" || code === "EPERM") {
    return `This account may not write here (${text}). Give it the folder, then run the command again.`;
  }
  return `Something unexpected went wrong: ${text} (set ZORZA_DEBUG=1 to see where).`;
}
