import { expect, test } from "vitest";
import { type CatalogueModel, MODELS } from "@/lib/backends/catalogue";
import { priceOf } from "@/lib/usage/price";
import documentation from "@/docs/models.md?raw";

test("the documentation lists every model with what it costs, what it can do and its licence", () => {
  const published = documentation.replaceAll(/ +/g, " ").replaceAll(/-{3,}/g, "---");
  expect(published).toContain(renderModels());
});

function renderModels(): string {
  const rows = MODELS.map((model) => [
    `\`${model.id}\``,
    model.name,
    onOrOff(model),
    pictureOf(model),
    unitsOf(model.price),
    editsOf(model),
    model.licence ?? "unknown",
  ]);
  return [
    ["id", "", "offered", "1024×1024", "charged", "pictures it takes", "licence"],
    Array.from({ length: 7 }, () => "---"),
    ...rows,
  ]
    .map((cells) => `| ${cells.join(" | ")} |`.replaceAll(/ +/g, " "))
    .join("\n");
}

function onOrOff({ default: isDefault, enabled, workersAiId }: CatalogueModel): string {
  if (workersAiId === null) return "with `FAL_KEY`";
  if (isDefault) return "default";
  return enabled ? "yes" : "when named";
}

/** Neurons and US dollars of 1024×1024 at default steps. */
function pictureOf(model: CatalogueModel): string {
  const { steps } = model.parameters;
  const picture = { width: 1024, height: 1024, steps: steps?.default ?? null };
  const { neurons, usd } = priceOf(model, picture);
  const inSteps = steps === null ? "" : `, ${steps.default} steps`;
  return neurons === 0 ? `free${inSteps}` : `${neurons} n, $${usd.toFixed(4)}${inSteps}`;
}

/** Neurons by unit. */
function unitsOf(price: CatalogueModel["price"]): string {
  if (price.unit === "megapixel") {
    const first = price.milliNeuronsOfFirstMegapixel / 1000;
    const further = price.milliNeuronsPerFurtherMegapixel / 1000;
    const input = price.milliNeuronsPerInputMegapixel / 1000;
    return `${first} first MP, ${further} further MP, ${input} input MP`;
  }
  const output = price.milliNeuronsPerOutputTile / 1000;
  const input = price.milliNeuronsPerInputTile / 1000;
  if (price.unit === "tile-step") return `${output} tile × step, ${input} input tile × step`;
  const step = price.milliNeuronsPerStep / 1000;
  const parts = [
    ...(output === 0 ? [] : [`${output} tile`]),
    ...(input === 0 ? [] : [`${input} input tile`]),
    ...(step === 0 ? [] : [`${step} step`]),
  ];
  return parts.length === 0 ? "beta, $0 per step" : parts.join(", ");
}

function editsOf({ edits }: CatalogueModel): string {
  if (edits.references > 0) return `${edits.references} references < 512 px`;
  if (!edits.source) return "none";
  const source = edits.needsSource ? "source (needed)" : "source";
  const strength = edits.strength === null ? "" : `, strength ${edits.strength.default}`;
  return `${source}${strength}${edits.mask ? ", mask" : ""}`;
}
