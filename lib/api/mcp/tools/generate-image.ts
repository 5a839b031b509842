import { DRAWS } from "@/lib/api/mcp/hints";
import type { McpServer } from "@modelcontextprotocol/server";
import { GenerateArguments, toRecipeInput } from "@/lib/api/mcp/arguments";
import type { Caller } from "@/lib/api/mcp/caller";
import { DrawnResult, drawForTool } from "@/lib/api/mcp/draw";
import { answerTool } from "@/lib/api/mcp/failure";
import { Warning } from "@/lib/generations/schema";
import { quotePicture } from "@/lib/usage/quote";
import { Quote } from "@/lib/usage/schema";
import type { z } from "zod";

const Output = DrawnResult.extend({
  quote: Quote.nullable().describe("With dry_run, what one picture would cost now"),
  warnings: Warning.array().describe("What of the arguments dry_run could not honour"),
});

/** Words to pictures. */
export function addGenerateImage(server: McpServer, caller: Caller): void {
  server.registerTool(
    "generate_image",
    {
      title: "Generate an image",
      description:
        "Draws a picture, or up to 4, from a prompt and waits for it. Answers with a preview, a link to the original and what became of the prompt. The same arguments give the same picture without drawing it again.",
      inputSchema: GenerateArguments,
      outputSchema: Output,
      annotations: DRAWS,
    },
    (asked, { mcpReq }) =>
      answerTool(caller, async () => {
        const { input, warnings } = toRecipeInput(asked);
        if (asked.dry_run) return quote(caller, input, asked.n, warnings);
        const wish = { input, count: asked.n, isFull: asked.full, warnings };
        const drawn = await drawForTool(caller, wish, mcpReq);
        if (drawn.structuredContent === undefined) return drawn;
        const structuredContent = { ...drawn.structuredContent, quote: null, warnings: [] };
        return { ...drawn, structuredContent };
      }),
  );
}

async function quote(
  { context }: Caller,
  input: ReturnType<typeof toRecipeInput>["input"],
  count: number,
  fitted: readonly Warning[],
) {
  const price = await quotePicture(context, input);
  const single = { parameter: "n", reason: "adjusted", applied: 1 } as const;
  const structuredContent: z.infer<typeof Output> = {
    pictures: [],
    failures: [],
    quote: price,
    warnings: count === 1 ? [...fitted] : [...fitted, single],
  };
  const room = price.canAfford
    ? "the limits have room for it"
    : `over the ${price.limitedBy} limit`;
  const cost = price.known ? "free: the picture exists" : `${price.neurons} neurons, $${price.usd}`;
  return {
    content: [{ type: "text" as const, text: `One picture: ${cost}; ${room}. Nothing was drawn.` }],
    structuredContent,
  };
}
