import { commandsOf } from "@/lib/prompts/english/commands";
import { quotationsOf } from "@/lib/prompts/english/quotations";

/** A part of a prompt between commas, with the spaces around it. */
export type Segment = {
  readonly before: string;
  readonly text: string;
  readonly after: string;
  /** True when a command such as `--ar 16:9` ends it: what follows is no part of the same sentence. */
  readonly endsWithCommand: boolean;
};

const OPENING = "([{<";
const CLOSING = ")]}>";
const SEPARATORS = ",;\n";

/**
 * Cuts a prompt at commas, semicolons, line ends and commands, not within brackets or quotations: weights such as
 * `(fog, rain:1.3)` stay whole. Joined again, the parts and their `before` and `after` are the prompt; what it was cut
 * at belongs to `after`.
 */
export function segmentsOf(prompt: string): Segment[] {
  const quotations = new Map(quotationsOf(prompt).map(({ start, end }) => [start, end]));
  const commands = new Map(commandsOf(prompt).map(({ start, end }) => [start, end]));
  const segments: Segment[] = [];
  let depth = 0;
  let start = 0;
  const cut = (from: number, to: number, endsWithCommand: boolean) => {
    segments.push(toSegment(prompt.slice(start, from), prompt.slice(from, to), endsWithCommand));
    start = to;
  };
  for (let index = 0; index < prompt.length; index += 1) {
    const character = prompt.charAt(index);
    const command = depth === 0 ? commands.get(index) : undefined;
    const skipped = command ?? quotations.get(index);
    if (command !== undefined) cut(index, command, true);
    if (skipped !== undefined) index = skipped - 1;
    else if (OPENING.includes(character)) depth += 1;
    else if (CLOSING.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && SEPARATORS.includes(character)) cut(index, index + 1, false);
  }
  cut(prompt.length, prompt.length, false);
  return segments;
}

function toSegment(raw: string, separator: string, endsWithCommand: boolean): Segment {
  const text = raw.trim();
  const begin = raw.indexOf(text);
  const after = raw.slice(begin + text.length) + separator;
  return { before: raw.slice(0, begin), text, after, endsWithCommand };
}
