import { READS_ONLY } from "@/lib/api/mcp/hints";
import type { McpServer } from "@modelcontextprotocol/server";
import { z } from "zod";
import type { Caller } from "@/lib/api/mcp/caller";
import { answerTool } from "@/lib/api/mcp/failure";
import { previewTranslation } from "@/lib/prompts/preview-translation";
import { RecipeInput } from "@/lib/recipe/schema";

const { shape } = RecipeInput;

const Input = z.strictObject({
  prompt: shape.prompt.describe("The prompt as the person wrote it"),
  negative_prompt: shape.negativePrompt.describe("What should not be there"),
  language: shape.language.describe("ISO 639-1; left out: guessed"),
});

const Output = z.object({
  language: z.string(),
  english: z.string(),
  negative_english: z.string().nullable(),
  engine: z.string().describe("Who translated; none when it is English"),
  milliseconds: z.number(),
});

/** What the model would be told. */
export function addTranslatePrompt(server: McpServer, caller: Caller): void {
  server.registerTool(
    "translate_prompt",
    {
      title: "Translate a prompt",
      description:
        "The English that a model would be given for a prompt, before anything is drawn. Not needed before generate_image, which translates by itself; a picture of the same words is then drawn from exactly this.",
      inputSchema: Input,
      outputSchema: Output,
      annotations: READS_ONLY, // The translation is remembered; only its speed shows that.
    },
    ({ prompt, negative_prompt: negativePrompt, language }) =>
      answerTool(caller, async () => {
        const asked = { prompt, negativePrompt, language };
        const { negativeEnglish, ...preview } = await previewTranslation(caller.context, asked);
        const lines = [preview.english];
        if (negativeEnglish !== null) lines.push(`negative: ${negativeEnglish}`);
        return {
          content: [{ type: "text", text: lines.join("\n") }],
          structuredContent: { ...preview, negative_english: negativeEnglish },
        };
      }),
  );
}
