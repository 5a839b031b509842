import { findModel } from "@/lib/backends/catalogue";
import { type Drawn, drawPicture } from "@/lib/backends/draw";
import { DrawingFailed } from "@/lib/backends/drawing-failed";
import { BackendSettings } from "@/lib/backends/schema";
import type { AiBinding } from "@/lib/config";
import { resolveRecipe } from "@/lib/generations/resolve-recipe";
import { buildPng } from "@/lib/images/test-png";
import { type TestContext, testContext } from "@/tests/worker/test-context";

/** What is asked for, and a picture of that size. */
export const SIZE = { width: 256, height: 256 };
export const PNG = await buildPng(SIZE.width, SIZE.height, {
  bitDepth: 8,
  colorType: 2,
  pixelAt: (x, y) => [x, y, 7],
});

/** What a server answers next. */
export type Server = () => Response | Promise<Response>;
export const good = () => Response.json({ data: [{ b64_json: PNG.toBase64() }] });
export const broken = () => new Response("no", { status: 500 });

/** A context with servers, and who of them was asked, in order. */
export type World = { readonly context: TestContext; readonly asked: string[] };

/** Servers by id, behind a context that reaches no other; Workers AI is off unless there is an `ai`. */
export async function world(
  servers: Record<string, Server>,
  settings: Record<string, object> = {},
  options: { readonly ai?: AiBinding; readonly blockedRetryAttempts?: number } = {},
): Promise<World> {
  const asked: string[] = [];
  const backends = Object.keys(servers).map((id) =>
    BackendSettings.parse({
      kind: "openai",
      id,
      baseUrl: `https://${id}.example.com/v1`,
      models: { "flux-klein": "klein" },
      honours: ["seed"],
      ...settings[id],
    }),
  );
  const off = { kind: "workers-ai", id: "workers-ai", enabled: false } as const;
  const noWorkersAi = options.ai === undefined ? [BackendSettings.parse(off)] : [];
  const context = await testContext({
    ...(options.ai === undefined ? {} : { ai: options.ai }),
    config: {
      backends: [...noWorkersAi, ...backends],
      blockedRetryAttempts: options.blockedRetryAttempts ?? 0,
    },
    fetch: async (input) => {
      const id = new URL(String(input instanceof Request ? input.url : input)).host.split(".")[0];
      asked.push(id ?? "");
      return (await servers[id ?? ""]?.()) ?? new Response(null, { status: 404 });
    },
  });
  return { context, asked };
}

/** Draws a fox; `random` decides among equals. */
export async function draw({ context }: World, wish: object = {}, random = 0): Promise<Drawn> {
  const { recipe } = await resolveRecipe(context, { prompt: "a fox", ...SIZE, ...wish });
  const model = findModel(recipe.model);
  if (model === null) throw new Error("No such model.");
  const { negativePrompt } = recipe;
  return drawPicture(context, {
    recipe,
    model,
    prompt: "a fox",
    negativePrompt,
    random: () => random,
  });
}

/** The error of a drawing that has to fail. */
export async function failure(drawing: Promise<unknown>): Promise<DrawingFailed> {
  const thrown = await drawing.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(thrown instanceof DrawingFailed)) throw new Error("It did not fail as it should.");
  return thrown;
}

/** What is noted of ailing backends. */
export const rows = ({ context }: World) => context.db.query.backendHealth.findMany();
