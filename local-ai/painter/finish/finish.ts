import type { Look } from "@/local-ai/painter/look";
export function finishPicture(p: any, o: { look: Look; [k: string]: any }): any { return p; }
