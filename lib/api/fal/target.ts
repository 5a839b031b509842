/** What is asked of the queue, or of the synchronous endpoint. */
export type Target =
  | { readonly kind: "submit" | "run"; readonly model: string }
  | { readonly kind: "result" | "status" | "stream" | "cancel"; readonly requestId: string };

const ACTIONS: Readonly<Record<string, "result" | "status" | "stream" | "cancel">> = {
  "": "result",
  status: "status",
  "status/stream": "stream",
  cancel: "cancel",
};
const METHODS = { result: "GET", status: "GET", stream: "GET", cancel: "PUT" } as const;

/**
 * Reads a path of fal's, without the slash before it. After the submission clients leave parts of the model out, so that
 * only the id of the request counts. Null for what is no such address, or not asked with that method.
 */
export function parseTarget(host: "queue" | "run", method: string, path: string): Target | null {
  const parts = path.split("/").filter((part) => part !== "");
  const place = parts.lastIndexOf("requests");
  const requestId = place < 1 ? undefined : parts[place + 1];
  if (requestId !== undefined) {
    const kind = ACTIONS[parts.slice(place + 2).join("/")];
    return kind === undefined || METHODS[kind] !== method ? null : { kind, requestId };
  }
  if (method !== "POST" || parts.length === 0) return null;
  return { kind: host === "queue" ? "submit" : "run", model: parts.join("/") };
}
