/** "10 000", "1,3", "80", "16:9" as one match. */
const NUMBER = /\d+(?:[  .,:/]\d+)*/g;
const DECIMAL = /^\d+[.,]\d{1,2}$/;
const THOUSANDS = /(?<!\d)(\d{1,3})((?:[  .]\d{3})+)(?!\d)/g;

const UNITS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const ORDINALS =
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth";
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety";
const OTHER_WORDS: Readonly<Record<string, number>> = {
  no: 0, none: 0, nil: 0, without: 0, a: 1, an: 1, single: 1, once: 1, lone: 1, solo: 1, both: 2, pair: 2, couple: 2,
  double: 2, twin: 2, twins: 2, twice: 2, duo: 2, half: 2, triple: 3, trio: 3, halves: 2, thirds: 3, quarter: 4, quarters: 4, quad: 4,
  dozen: 12, noon: 12, midnight: 12,
}; // prettier-ignore
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  hundreds: 100,
  thousand: 1000,
  thousands: 1000,
  million: 1_000_000,
  billion: 1_000_000_000,
};

const VALUES = collectValues();

/** True when a number of the source is in the translation neither in figures nor in words. */
export function hasLostNumber(source: string, translation: string): boolean {
  const numbers = figuresOf(source);
  if (numbers.length === 0) return false;
  const said = new Set([...saidInFigures(translation), ...saidInWords(translation)]);
  return numbers.some((number) => !isSaid(number, said));
}

/** The figures of every number without what groups them; a decimal comma becomes a point, and 1/4 is a quarter. */
function figuresOf(text: string): string[] {
  const plain = joinThousands(text).replaceAll(/(?<!\d)1\/(?=[234](?!\d))/g, "");
  return (plain.match(NUMBER) ?? []).flatMap((number) =>
    DECIMAL.test(number) ? [number.replace(",", ".")] : number.split(/\D/),
  );
}

function joinThousands(text: string): string {
  return text.replaceAll(THOUSANDS, (number) => number.replaceAll(/\D/g, ""));
}

function saidInFigures(text: string): string[] {
  const plain = joinThousands(text).replaceAll(/(?<=\d),(?=\d{3}(?!\d))/g, "");
  const isAfternoon = /\d\s*p\.?m\b/i.test(text);
  return [...plain.matchAll(/(\d+)(?:[.,](\d+))?(k(?!\p{L}))?/giu)].flatMap(
    ([, whole = "", rest, k]) => {
      if (rest !== undefined) return [`${whole}.${rest}`, `${whole}:${rest}`];
      // "lata 80." are the 1980s, 17:00 is 5 pm, 10 000 is 10k.
      return [
        String(Number(whole)),
        whole,
        ...(whole.length === 4 ? [whole.slice(-2)] : []),
        ...(isAfternoon ? [String(Number(whole) + 12), "00"] : []),
        ...(k === undefined ? [] : [`${whole}000`]),
      ];
    },
  );
}

/** Every number word by itself, and what neighbours make together: "twenty-one", "two hundred", "10 thousand". */
function saidInWords(text: string): string[] {
  const said: number[] = [];
  let sum = 0;
  let part = 0;
  for (const token of text.toLowerCase().match(/\p{L}+|\d+(?:\.\d+)?/gu) ?? []) {
    const scale = SCALES[token];
    const value = VALUES.get(token) ?? (/^\d/.test(token) ? Number(token) : undefined);
    if (scale !== undefined) {
      part = Math.max(part, 1) * scale;
      if (scale >= 1000) [sum, part] = [sum + part, 0];
      said.push(scale);
    } else if (value !== undefined) {
      part += value;
      said.push(value);
    } else if (token !== "and") [sum, part] = [0, 0];
    said.push(sum + part);
  }
  return said.map(String);
}

function isSaid(number: string, said: ReadonlySet<string>): boolean {
  // A time or a price may have a point on one side only: 18.30, 18:30.
  const halves = number.split(".");
  return (
    said.has(number) ||
    said.has(halves.join(":")) ||
    (halves.length === 1
      ? said.has(String(Number(number)))
      : halves.every((half) => said.has(half)))
  );
}

function collectValues(): ReadonlyMap<string, number> {
  const values = new Map(Object.entries(OTHER_WORDS));
  for (const list of [UNITS, ORDINALS]) {
    for (const [value, word] of list.split(" ").entries()) values.set(word, value);
  }
  for (const [place, word] of TENS.split(" ").entries()) {
    const value = (place + 2) * 10;
    for (const form of [word, `${word.slice(0, -1)}ies`, `${word.slice(0, -1)}ieth`]) {
      values.set(form, value);
    }
  }
  return values;
}
