import { type Span, toSpan } from "@/lib/prompts/english/quotations";

/**
 * What is said to the picture model rather than about the picture: `--ar 16:9`, `--style raw`, `--no` (what follows it
 * is said about the picture) and `<lora:name:0.8>`.
 */
const COMMAND =
  /(?<!\S)--(?:no(?![a-z])|[a-z]+(?:[ \t]+(?!-)[^\s,;]*\d[^\s,;]*|[ \t]+(?:raw|cute|scenic|expressive|original)(?!\S))?)|<[a-z]+:[^<>]*>/gi;

/** Every command of a prompt, a flag together with its value. */
export function commandsOf(prompt: string): Span[] {
  return [...prompt.matchAll(COMMAND)].map(toSpan);
}
