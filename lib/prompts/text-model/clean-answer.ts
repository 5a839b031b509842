/** "Sure! Here is the improved prompt:" on a line of its own; within a line it could be part of a picture. */
const INTRODUCTION =
  /^(?:(?:sure|certainly|of course|okay|absolutely)[,!.]?\s+)?(?:here(?:['’]s| is)|this is|below is)\b[^\n:]{0,80}:[ \t]*\n\s*/i;
/** "Improved prompt:" in front of the prompt. */
const LABEL = /^(?:(?:improved|enhanced|rewritten|revised|reworded|final|safe|new) )?prompt:\s*/i;
const QUOTATION = /^(?:"([^"]+)"|“([^“”]+)”)$/;

/**
 * An answer without the few wrappings that can be told from a prompt beyond doubt: an introducing line, a label, and
 * quotation marks around the whole where the original has none. What else is wrong is for `judgeAnswer`.
 */
export function cleanAnswer(original: string, answer: string): string {
  let text = answer.normalize("NFC").trim();
  if (!INTRODUCTION.test(original)) text = text.replace(INTRODUCTION, "");
  if (!LABEL.test(original)) text = text.replace(LABEL, "");
  const quoted = QUOTATION.test(original) ? null : QUOTATION.exec(text);
  return (quoted?.[1] ?? quoted?.[2] ?? text).trim();
}
