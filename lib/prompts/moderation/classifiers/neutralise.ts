/** Chat templates are written in these: `<|eot_id|>`, `<start_of_turn>`, `</s>`, `<<SYS>>`, `<BEGIN CONVERSATION>`. */
const ANGLE_BRACKETS = /[|｜▁]*[<>＜＞]+[|｜▁]*/gu;
/** The turns of older templates: `[INST]`, `[/INST]`. */
const SQUARE_TURNS =
  /\[\s*\/?\s*(?:INST|SYS|SYSTEM|USER|ASSISTANT|AVAILABLE_TOOLS|TOOL_CALLS)\s*\]/giu;
/** Who speaks, where a line or a sentence begins: prompts are no dialogue. */
const ROLE_MARKERS =
  /\b(user|human|agent|assistant|system|developer|tool|model|ipython)\s*[:：]/giu;
const CONTROL_AND_BLANKS = /[\p{Cc}\p{Zl}\p{Zp}\s]+/gu;

/**
 * A stranger's text as data for a language model: no special token of a chat template, no line of its own, nobody who
 * seems to speak. Words stay, those in a token too: a model may still read them. Nothing becomes longer.
 */
export function neutralise(text: string): string {
  return text
    .toWellFormed()
    .replace(ANGLE_BRACKETS, " ")
    .replace(SQUARE_TURNS, " ")
    .replace(ROLE_MARKERS, "$1")
    .replace(CONTROL_AND_BLANKS, " ")
    .trim();
}
