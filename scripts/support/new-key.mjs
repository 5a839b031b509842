import { Stop } from "./terminal.mjs";

/**
 * What the options say, as the API takes it; what only the API knows, such as the models, it checks.
 * Throws a sentence and the help for what can't be meant.
 * @param {Readonly<Record<string, string | boolean | undefined>>} values
 * @param {readonly string[]} positionals
 * @param {string} help
 * @returns {import("./keys.mjs").NewKey}
 */
export function readNewKey(values, positionals, help) {
  const [stray] = positionals;
  if (stray !== undefined) throw new Stop(`"${stray}" belongs to no option.\n\n${help}`);
  const name = textOf(values["name"])?.trim();
  if (!name) throw new Stop(`Say with --name who or what uses the key.\n\n${help}`);
  return withoutGaps({
    name,
    scopes: listOf(textOf(values["scopes"])),
    models: listOf(textOf(values["models"])),
    perMinute: numberOf("--per-minute", textOf(values["per-minute"])),
    dailyNeurons: numberOf("--daily-neurons", textOf(values["daily-neurons"])),
    expiresAt: timeOf(textOf(values["expires"])),
  });
}

/** @param {string | boolean | undefined} value */
function textOf(value) {
  return typeof value === "string" ? value : undefined;
}

/** @param {string | undefined} text */
function listOf(text) {
  return text
    ?.split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
}

/** @param {string} option @param {string | undefined} text */
function numberOf(option, text) {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1) return number;
  throw new Stop(`${option} needs a whole number from 1, not "${text}".`);
}

/** @param {string | undefined} text */
function timeOf(text) {
  if (text === undefined) return undefined;
  const looksRight = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?Z)?$/.test(text);
  const milliseconds = looksRight ? Date.parse(text) : Number.NaN;
  if (!Number.isNaN(milliseconds)) return new Date(milliseconds).toISOString();
  throw new Stop(
    `--expires needs a day such as 2027-01-01 or a time such as 2027-01-01T12:00Z, not "${text}".`,
  );
}

/**
 * @template {object} Value
 * @param {Value} value
 * @returns {import("./keys.mjs").NewKey}
 */
function withoutGaps(value) {
  return /** @type {import("./keys.mjs").NewKey} */ (
    Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined))
  );
}
