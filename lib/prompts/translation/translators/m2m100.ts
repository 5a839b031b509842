import { z } from "zod";
import { callAi } from "@/lib/backends/workers-ai/call-ai";
import { toAppError } from "@/lib/errors";
import {
  failed,
  timeoutOf,
  type Translator,
} from "@/lib/prompts/translation/translators/translator";

const MODEL = "@cf/meta/m2m100-1.2b";

const Answer = z.object({ translated_text: z.string() });

/** Meta's translation model on Workers AI. */
export const m2m100: Translator = {
  name: "m2m100",
  engine: "m2m100-1.2b",
  async translate(context, { text, source }) {
    // Without a source language, the model would take the text for English and hand it back.
    const input = { text, source_lang: source, target_lang: "en" };
    const options = { timeoutMilliseconds: timeoutOf(context), now: context.now };
    const answer = await callAi(context.ai, MODEL, input, options).catch((thrown: unknown) => {
      const error = toAppError(thrown);
      if (error.code === "daily_limit_reached" || error.code === "blocked") throw error;
      throw failed({ cause: error, retryable: error.retryable });
    });
    const parsed = Answer.safeParse(answer);
    if (!parsed.success) throw failed({ cause: parsed.error });
    return parsed.data.translated_text.normalize("NFC").trim();
  },
};
