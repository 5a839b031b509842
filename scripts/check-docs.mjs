import { existsSync, readdirSync, readFileSync } from "node:fs";
import { findMissingPaths } from "./support/docs.mjs";
import { inRoot } from "./support/paths.mjs";
import { main, say, Stop } from "./support/terminal.mjs";

/** Every path that the documents name in backticks exists. */
async function checkDocs() {
  const pages = [
    ...["AGENTS.md", "README.md", "CHANGELOG.md"].filter((name) => existsSync(inRoot(name))),
    ...listPages("docs"),
  ];
  const missing = pages.flatMap((page) =>
    findMissingPaths(readFileSync(inRoot(page), "utf8"), (place) => existsSync(inRoot(place))).map(
      (place) => `${page} names \`${place}\`, which does not exist.`,
    ),
  );
  if (missing.length > 0) throw new Stop(missing.join("\n"));
  say(`${pages.length} documents name only paths that exist.`);
}

/** @param {string} folder @returns {string[]} */
function listPages(folder) {
  if (!existsSync(inRoot(folder))) return [];
  return readdirSync(inRoot(folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => `${folder}/${name}`);
}

await main(checkDocs);
