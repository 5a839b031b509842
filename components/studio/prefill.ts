import { PROMPT_LIMIT, withWords } from "@/components/studio/form";
import { focusPrompt } from "@/components/studio/landmarks";
import type { Studio } from "@/components/studio/studio-context";

/** The part of the address with the words to begin with. */
const PARAMETER = "prompt";

/** Puts the words that the address brings along into the form, once: a reload keeps what was made of them. */
export function prefill(studio: Studio): void {
  const query = new URLSearchParams(location.search);
  const prompt = query.get(PARAMETER)?.trim() ?? "";
  query.delete(PARAMETER);
  const rest = query.toString();
  history.replaceState(history.state, "", location.pathname + (rest === "" ? "" : `?${rest}`));
  if (prompt === "") return;
  const words = [...prompt].slice(0, PROMPT_LIMIT).join("");
  studio.form.set(withWords(studio.form.get(), words));
  studio.editingEnglish.set(false);
  focusPrompt();
}
