import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { findMissingPaths, sourceFolders } from "./support/docs.mjs";
import { inRoot } from "./support/paths.mjs";
import { main, say, Stop } from "./support/terminal.mjs";

/** Every path that the documents name in backticks exists; a bare file name may lie in any folder. */
async function checkDocs() {
  const pages = [
    ...["AGENTS.md", "README.md", "CHANGELOG.md"].filter((name) => existsSync(inRoot(name))),
    ...listFiles("docs").filter((name) => name.endsWith(".md")),
  ];
  const names = new Set(sourceFolders.flatMap(listFiles).map((file) => path.basename(file)));
  /** @param {string} place */
  function exists(place) {
    return existsSync(inRoot(place)) || names.has(place);
  }
  const missing = pages.flatMap((page) =>
    findMissingPaths(readFileSync(inRoot(page), "utf8"), exists).map(
      (place) => `${page} names \`${place}\`, which does not exist.`,
    ),
  );
  if (missing.length > 0) throw new Stop(missing.join("\n"));
  say(`${pages.length} documents name only paths that exist.`);
}

/** @param {string} folder @returns {string[]} */
function listFiles(folder) {
  if (!existsSync(inRoot(folder))) return [];
  return readdirSync(inRoot(folder), { recursive: true, encoding: "utf8" }).map(
    (name) => `${folder}/${name}`,
  );
}

await main(checkDocs);
