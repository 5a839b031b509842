/** The folders whose paths documents name. */
export const sourceFolders = [
  ...["app", "bench", "components", "db", "docs", "e2e", "lib", "local-ai", "messages", "public"],
  ...["scripts", "tests"],
];
const inFolder = new RegExp(String.raw`^(?:${sourceFolders.join("|")})/[\w@./[\]<>*-]*$`);
const bareFile = /^[\w.-]+\.(?:ts|mjs|toml|json|md)$/;

/**
 * The paths that a document names in backticks and that do not exist. Names with a placeholder such
 * as `lib/<domain>/` or `*.test.ts` are checked up to it.
 * @param {string} markdown
 * @param {(path: string) => boolean} exists
 */
export function findMissingPaths(markdown, exists) {
  const named = [...markdown.matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? "");
  const paths = named.filter((text) => inFolder.test(text) || bareFile.test(text));
  return [...new Set(paths)].filter((text) => {
    const certain = text.replace(/[^/]*[<*].*$/, "");
    return certain !== "" && !exists(certain);
  });
}
