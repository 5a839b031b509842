import { z } from "zod";
import type { Service } from "@/lib/prompts/settings";
import { askService } from "@/lib/prompts/translation/translators/ask-service";
import type { Translator } from "@/lib/prompts/translation/translators/translator";

const Answer = z.object({ translations: z.array(z.object({ text: z.string() })).length(1) });

/** DeepL's `POST /v2/translate`. */
export function deepL(service: Service): Translator {
  return {
    name: "deepl",
    engine: "deepl",
    async translate(context, { text, source }) {
      const answer = await askService(context, {
        engine: "deepl",
        url: `${service.baseUrl}/v2/translate`,
        headers: { authorization: `DeepL-Auth-Key ${service.apiKey}` },
        body: {
          text: [text],
          source_lang: source.toUpperCase(),
          target_lang: "EN-US",
          preserve_formatting: true,
        },
        schema: Answer,
      });
      return (answer.translations[0]?.text ?? "").normalize("NFC").trim();
    },
  };
}
