import type { McpServer } from "@modelcontextprotocol/server";
import { z } from "zod";
import type { Caller } from "@/lib/api/mcp/caller";
import { answerTool } from "@/lib/api/mcp/failure";
import { READS_ONLY } from "@/lib/api/mcp/hints";
import { enabledModels } from "@/lib/backends/catalogue";
import { listModels } from "@/lib/backends/list-models";
import type { ModelView } from "@/lib/generations/schema";

const RangeOf = z.object({ min: z.number(), max: z.number(), default: z.number() });

const Model = z.object({
  id: z.string(),
  name: z.string(),
  default: z.boolean(),
  allowed: z.boolean().describe("Whether the key may use it"),
  min_side: z.number(),
  max_side: z.number(),
  fixed_size: z.object({ width: z.number(), height: z.number() }).nullable(),
  seed: z.boolean(),
  negative_prompt: z.boolean(),
  steps: RangeOf.nullable(),
  guidance: RangeOf.nullable(),
  source: z.boolean().describe("Whether edit_image may use it"),
  needs_source: z.boolean().describe("Whether only edit_image may use it"),
  mask: z.boolean(),
  strength: RangeOf.nullable(),
  neurons: z.number().describe("Price of a 1024x1024 picture"),
  usd: z.number(),
  typical_seconds: z.number(),
  beta: z.boolean(),
  licence: z.string().nullable(),
});
type Model = z.infer<typeof Model>;

/** What there is to draw with. */
export function addListModels(server: McpServer, caller: Caller): void {
  server.registerTool(
    "list_models",
    {
      title: "List models",
      description: "The models, what each of them takes and what it costs.",
      inputSchema: z.strictObject({}),
      outputSchema: z.object({ models: z.array(Model) }),
      annotations: READS_ONLY,
    },
    () =>
      answerTool(caller, () => {
        const { config, actor } = caller.context;
        const allowed = actor.key?.models ?? null;
        const models = listModels(enabledModels(config)).map((model) =>
          toModel(model, allowed === null || allowed.includes(model.id)),
        );
        return Promise.resolve({
          content: [{ type: "text", text: models.map(describeModel).join("\n") }],
          structuredContent: { models },
        });
      }),
  );
}

function toModel(model: ModelView, isAllowed: boolean): Model {
  const { sizes, parameters, edits, price } = model;
  return {
    id: model.id,
    name: model.name,
    default: model.default,
    allowed: isAllowed,
    min_side: sizes.min,
    max_side: sizes.max,
    fixed_size: sizes.fixed,
    seed: parameters.seed,
    negative_prompt: parameters.negativePrompt,
    steps: parameters.steps,
    guidance: parameters.guidance,
    source: edits.source || edits.references > 0,
    needs_source: edits.needsSource,
    mask: edits.mask,
    strength: edits.strength,
    neurons: price.neurons,
    usd: price.usd,
    typical_seconds: model.typicalSeconds,
    beta: model.beta,
    licence: model.licence,
  };
}

function describeModel(model: Model): string {
  const { id, name, neurons, typical_seconds: seconds } = model;
  const notes = [`${neurons} neurons`, `about ${seconds} s`];
  if (model.default) notes.push("default");
  if (model.source) notes.push("takes a source");
  if (model.mask) notes.push("takes a mask");
  if (!model.allowed) notes.push("not for this key");
  return `${id} (${name}): ${notes.join(", ")}`;
}
