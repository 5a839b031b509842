/** "one; two words; three" as a set. Tables are text so that a page of words stays a page. */
export function wordSet(table: string): ReadonlySet<string> {
  return new Set(readItems(table));
}

/** "key = value; key = value" as a map. */
export function wordMap(table: string): ReadonlyMap<string, string> {
  return new Map(
    readItems(table).map((item) => {
      const [key = "", value = ""] = item.split("=").map((half) => half.trim());
      return [key, value] as const;
    }),
  );
}

/** The parts of a table, white space folded. */
export function readItems(table: string, separator = ";"): string[] {
  return table
    .split(separator)
    .map((item) => item.replaceAll(/\s+/g, " ").trim())
    .filter((item) => item !== "");
}
