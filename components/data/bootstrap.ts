import type { Bootstrap } from "@/lib/generations/schema";

/** What the Worker wrote into this page for this person; null when it wrote nothing, as under `next dev`. */
export function readBootstrap(): Bootstrap | null {
  const text = document.getElementById("zorza-bootstrap")?.textContent;
  if (text === undefined || text === null || text === "") return null;
  try {
    // Written by our own Worker in this very shape.
    return JSON.parse(text) as Bootstrap;
  } catch {
    return null;
  }
}
