import type { Door } from "@/lib/api/door";
import { fal } from "@/lib/api/fal/door";
import { olderFlux } from "@/lib/api/fal/older";
import { mcp } from "@/lib/api/mcp/door";
import { native } from "@/lib/api/native/door";
import { openAi } from "@/lib/api/openai/door";
import { pollinations } from "@/lib/api/pollinations/door";
import { simple } from "@/lib/api/simple/door";

/** Every protocol that is spoken here. */
export const doors: readonly Door[] = [native, simple, openAi, mcp, fal, olderFlux, pollinations];

/** The protocol of a path; null for pages. */
export function doorOf(pathname: string): Door | null {
  let found: Door | null = null;
  let longest = 0;
  for (const door of doors) {
    for (const path of door.paths) {
      if (path.length > longest && isBelow(pathname, path)) {
        found = door;
        longest = path.length;
      }
    }
  }
  return found;
}

function isBelow(pathname: string, path: string): boolean {
  return pathname === path || pathname.startsWith(`${path}/`);
}
