import type { CatalogueModel } from "@/lib/backends/catalogue";
import type { Settings } from "@/lib/backends/negotiate";
import type { GivenPicture, GivenPictures } from "@/lib/backends/read-pictures";

/** What one picture asks of a model, already negotiated. */
export type PaintRequest = {
  readonly prompt: string;
  readonly settings: Settings;
  readonly pictures: GivenPictures;
  /** Null without a source, or when the model has no such dial. */
  readonly strength: number | null;
};

type Fields = Readonly<Record<string, string | number>>;

/**
 * The input of `AI.run`: only fields the model takes, since some models reject any other (5006).
 * Multipart input holds a stream, so that it can be used once only.
 */
export function buildInput(model: CatalogueModel, request: PaintRequest): unknown {
  const fields = collectFields(model, request);
  return model.request === "multipart"
    ? toMultipart(fields, request.pictures.files)
    : { ...fields, ...collectPictures(request) };
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

/** The source in base64, and the mask as the bytes of its file, as the shared schema of Stable Diffusion has it. */
function collectPictures({ pictures, strength }: PaintRequest): Readonly<Record<string, unknown>> {
  const [source] = pictures.files;
  return {
    ...(source === undefined ? {} : { image_b64: source.bytes.toBase64() }),
    ...(pictures.mask === null ? {} : { mask: [...pictures.mask.bytes] }),
    ...(strength === null ? {} : { strength }),
  };
}

/** A Response serialises the form and makes up the boundary, which the binding needs in the content type. */
function toMultipart(
  fields: Fields,
  references: readonly GivenPicture[],
): { multipart: { body: ReadableStream; contentType: string } } {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, String(value));
  for (const [index, { bytes, type }] of references.entries()) {
    form.append(`input_image_${index}`, new Blob([bytes], { type }), `${index}`);
  }
  const { body, headers } = new Response(form);
  const contentType = headers.get("content-type");
  if (body === null || contentType === null) throw new Error("A form was serialised to nothing.");
  return { multipart: { body, contentType } };
}
