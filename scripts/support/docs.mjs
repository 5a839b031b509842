/** Folders and kinds of files that make a word in backticks a path of this repository. */
const folders =
  /^(?:app|bench|components|db|docs|e2e|lib|local-ai|messages|public|scripts|tests)\/[\w@./[\]<>*-]*$/;
const rootFiles = /^[\w.-]+\.(?:ts|mjs|toml|json|md)$/;

/**
 * The paths that a document names in backticks and that do not exist. Names with a placeholder such
 * as `lib/<domain>/` or `*.test.ts` are checked up to it.
 * @param {string} markdown
 * @param {(path: string) => boolean} exists
 */
export function findMissingPaths(markdown, exists) {
  const named = [...markdown.matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? "");
  const paths = named.filter((text) => folders.test(text) || rootFiles.test(text));
  return [...new Set(paths)].filter((text) => {
    const certain = text.replace(/[^/]*[<*].*$/, "");
    return certain !== "" && !exists(certain);
  });
}
