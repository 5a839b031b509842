/** A part of a prompt between commas, with the spaces around it. */
export type Segment = { readonly before: string; readonly text: string; readonly after: string };

const OPENING = "([{<";
const CLOSING = ")]}>";
const SEPARATORS = ",;\n";

/**
 * Cuts a prompt at commas, semicolons and line ends, not within brackets: weights such as `(fog, rain:1.3)` stay whole.
 * Joined again, the parts and their `before` and `after` are the prompt; the separator belongs to `after`.
 */
export function segmentsOf(prompt: string): Segment[] {
  const segments: Segment[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < prompt.length; index += 1) {
    const character = prompt.charAt(index);
    if (OPENING.includes(character)) depth += 1;
    else if (CLOSING.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && SEPARATORS.includes(character)) {
      segments.push(toSegment(prompt.slice(start, index), character));
      start = index + 1;
    }
  }
  segments.push(toSegment(prompt.slice(start), ""));
  return segments;
}

function toSegment(raw: string, separator: string): Segment {
  const text = raw.trim();
  const begin = raw.indexOf(text);
  return { before: raw.slice(0, begin), text, after: raw.slice(begin + text.length) + separator };
}
