/** Chat templates are written in these: `<|eot_id|>`, `<start_of_turn>`, `</s>`, `<<SYS>>`, `<BEGIN CONVERSATION>`. */
const ANGLE_BRACKETS = /[<＜][|｜▁]?|[|｜▁]?[>＞]/gu;
const CONTROLS_AND_BLANKS = /[\p{Cc}\s]+/gu;
/** The turns of older templates: `[INST]`, `[/INST]`. */
const SQUARE_TURNS = /\[ ?\/? ?(INST|SYS|SYSTEM|USER|ASSISTANT|AVAILABLE_TOOLS|TOOL_CALLS) ?\]/giu;
/** Who speaks, as in a dialogue; prompts are none. */
const ROLE_MARKERS = /\b(user|human|agent|assistant|system|developer|tool|model|ipython) *[:：]/giu;

/**
 * A stranger's text as data for a language model: no special token of a chat template, no line of its own, nobody who
 * seems to speak. Words stay, those in a token too: a model may still read them. The work is linear in the text.
 */
export function neutralise(text: string): string {
  return text
    .toWellFormed()
    .replace(ANGLE_BRACKETS, " ")
    .replace(CONTROLS_AND_BLANKS, " ")
    .replace(SQUARE_TURNS, " $1 ")
    .replace(ROLE_MARKERS, "$1")
    .replace(CONTROLS_AND_BLANKS, " ")
    .trim();
}
