import { send } from "@/components/data/api";
import type { SharedView } from "@/lib/generations/schema";

/** What the Worker wrote into this page; null when it wrote nothing, as under `next dev`. */
export function readShared(): SharedView | null {
  const text = document.getElementById("zorza-shared")?.textContent ?? "";
  try {
    // Written by our own Worker in this very shape.
    return text === "" ? null : (JSON.parse(text) as SharedView);
  } catch {
    return null;
  }
}

/** Id of the picture that the address names. */
export function sharedId(): string {
  return location.pathname.split("/")[3] ?? "";
}

/** A picture that somebody shares. */
export function fetchShared(id: string): Promise<SharedView> {
  return send(`/api/shared/${encodeURIComponent(id)}`);
}
