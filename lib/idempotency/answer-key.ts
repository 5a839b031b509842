/** Where in the bucket a kept answer lies; no address of the site leads there. */
export function answerKey(id: string): string {
  return `answers/${id}`;
}
