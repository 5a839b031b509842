import type { CatalogueModel } from "@/lib/backends/catalogue";
import type { Settings } from "@/lib/backends/negotiate";

/** What one picture asks of a model, already negotiated. */
export type PaintRequest = { readonly prompt: string; readonly settings: Settings };

type Fields = Readonly<Record<string, string | number>>;

/**
 * The input of `AI.run`: only fields the model takes, since some models reject any other (5006).
 * Multipart input holds a stream, so that it can be used once only.
 */
export function buildInput(model: CatalogueModel, request: PaintRequest): unknown {
  const fields = collectFields(model, request);
  return model.request === "multipart" ? toMultipart(fields) : fields;
}

function collectFields(model: CatalogueModel, { prompt, settings }: PaintRequest): Fields {
  const { parameters, sizes } = model;
  const { width, height, seed, steps, guidance, negativePrompt } = settings;
  return {
    prompt,
    ...(negativePrompt === "" ? {} : { negative_prompt: negativePrompt }),
    ...(sizes.fixed === null ? { width, height } : {}),
    ...(parameters.steps === null || steps === null ? {} : { [parameters.steps.field]: steps }),
    ...(guidance === null ? {} : { guidance }),
    ...(seed === null ? {} : { seed }),
  };
}

/** A Response serialises the form and makes up the boundary, which the binding needs in the content type. */
function toMultipart(fields: Fields): { multipart: { body: ReadableStream; contentType: string } } {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, String(value));
  const { body, headers } = new Response(form);
  const contentType = headers.get("content-type");
  if (body === null || contentType === null) throw new Error("A form was serialised to nothing.");
  return { multipart: { body, contentType } };
}
