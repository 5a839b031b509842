import type { OpenAPIHono, z } from "@hono/zod-openapi";
import { requireKey } from "@/lib/access/require-owner";
import type { ApiEnvironment } from "@/lib/api/environment";
import { chooseModel } from "@/lib/api/openai/choose-model";
import { refuseField } from "@/lib/api/shared/refuse-field";
import * as routes from "@/lib/api/openai/routes";
import type { WireModel } from "@/lib/api/openai/wire";
import { type CatalogueModel, enabledModels } from "@/lib/backends/catalogue";
import type { AppContext } from "@/lib/context";

/** The protocol wants a date of each model; the makers do not publish one for all of them. In seconds. */
const CREATED = Date.UTC(2026, 0, 1) / 1000;

/** The models that a key may use. */
export function registerModels(app: OpenAPIHono<ApiEnvironment>): void {
  app.openapi(routes.models, (c) => {
    const models = modelsFor(c.env.context);
    return c.json({ object: "list" as const, data: models.map(toWire) }, 200);
  });

  app.openAPIRegistry.registerPath(routes.model);
  // Workers AI's ids have slashes in them.
  app.get("/v1/models/:model{.+}", (c) => {
    const { id } = chooseModel(c.req.param("model"));
    const model = modelsFor(c.env.context).find((one) => one.id === id);
    if (model === undefined) throw refuseField("model", "does not exist");
    return c.json(toWire(model), 200);
  });
}

function modelsFor(context: AppContext): readonly CatalogueModel[] {
  requireKey(context);
  const allowed = context.actor.key?.models ?? null;
  return enabledModels(context.config).filter(({ id }) => allowed?.includes(id) ?? true);
}

function toWire({ id, workersAiId }: CatalogueModel): z.infer<typeof WireModel> {
  // @cf/<maker>/<model>; what only fal draws is all of one maker.
  const maker = workersAiId?.split("/")[1] ?? "black-forest-labs";
  return { id, object: "model", created: CREATED, owned_by: maker };
}
