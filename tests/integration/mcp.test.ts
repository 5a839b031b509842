import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type App, createTestKey, startApp } from "@/tests/integration/app";
import { callTool, connect, errorOf, picturesOf } from "@/tests/integration/mcp-client";
import { paintPng } from "@/tests/integration/png";

const SMALL = { width: 256, height: 256 };

let app: App;
let key: string;
let client: Client;
beforeAll(async () => {
  app = await startApp();
  key = await createTestKey(app);
  client = await connect(app, key);
});
afterAll(async () => {
  await client.close();
  await app.close();
});

test("six tools tell what they take, answer and change", async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name).toSorted()).toEqual([
    "edit_image",
    "generate_image",
    "get_generation",
    "list_models",
    "search_images",
    "translate_prompt",
  ]);
  for (const tool of tools) {
    expect(tool.outputSchema?.["type"], tool.name).toBe("object");
    expect(tool.inputSchema["additionalProperties"], tool.name).toBe(false);
    const isDrawing = tool.name === "generate_image" || tool.name === "edit_image";
    expect(tool.annotations, tool.name).toMatchObject({ readOnlyHint: !isDrawing });
  }
  for (const name of ["generate_image", "edit_image"]) {
    const properties = tools.find((tool) => tool.name === name)?.inputSchema.properties ?? {};
    expect(Object.keys(properties)).toContain("dry_run");
    for (const property of Object.values(properties))
      expect(property).toHaveProperty("description");
  }
});

test("a picture comes as a preview, a link and its facts, and Next is never loaded", async () => {
  await app.resetCounts();
  const asked = { prompt: "latarnia morska nocą", width: 1024, height: 765 };
  const result = await callTool(client, "generate_image", asked);
  const [picture] = picturesOf(result);
  expect(picture).toMatchObject({ status: "succeeded", seed: 42, model: "flux-klein" });
  expect(picture?.revised_prompt).toContain("lighthouse");
  expect(picture?.attempts).toEqual([
    expect.objectContaining({ backend: "workers-ai", outcome: "succeeded", code: null }),
  ]);
  expect(picture?.warnings).toContainEqual({
    parameter: "height",
    reason: "adjusted",
    applied: 768,
  });
  const [image, link, text] = result.content;
  if (image?.type !== "image" || link?.type !== "resource_link" || text?.type !== "text") {
    throw new Error(JSON.stringify(result.content.map(({ type }) => type)));
  }
  expect(image.mimeType).toBe("image/webp");
  expect(Buffer.from(image.data, "base64").subarray(8, 12).toString()).toBe("WEBP");
  expect(text.text).toContain(`id: ${picture?.id}`);
  const original = await fetch(link.uri);
  expect(original.headers.get("content-type")).toBe(link.mimeType);
  expect(link.uri).toBe(picture?.url);
  const full = await callTool(client, "generate_image", { ...asked, full: true });
  const [whole] = full.content;
  if (whole?.type !== "image") throw new Error("There is no image.");
  const bytes = Buffer.from(await original.arrayBuffer());
  expect(Buffer.from(whole.data, "base64").equals(bytes)).toBe(true);
  expect(picturesOf(full)[0]).toMatchObject({ id: picture?.id, cached: true });
  const { aiModels, pagesLoaded } = await app.counts();
  expect(pagesLoaded).toBe(0);
  expect(aiModels["@cf/black-forest-labs/flux-2-klein-4b"]).toBe(1);
});

test("n pictures have the seeds that follow, and the same call ten times draws them once", async () => {
  await app.resetCounts();
  const asked = { prompt: "three kites", n: 3, seed: 7, ...SMALL };
  const results = await Promise.all(
    Array.from({ length: 10 }, () => callTool(client, "generate_image", asked)),
  );
  for (const result of results) {
    expect(picturesOf(result).map(({ seed }) => seed)).toEqual([7, 8, 9]);
  }
  const { aiModels } = await app.counts();
  expect(aiModels["@cf/black-forest-labs/flux-2-klein-4b"]).toBe(3);
});

test("a dry run tells the price and draws nothing", async () => {
  const asked = { prompt: "a price tag", dry_run: true, n: 2 };
  const result = await callTool(client, "generate_image", asked);
  expect(result.structuredContent).toMatchObject({
    pictures: [],
    quote: { known: false, canAfford: true },
    warnings: [{ parameter: "n", reason: "adjusted", applied: 1 }],
  });
  expect(await app.query("SELECT 1 FROM generations WHERE recipe LIKE '%price tag%'")).toEqual([]);
});

test("what a model does not take is a warning", async () => {
  const asked = { prompt: "a green apple", steps: 9, negative_prompt: "worms", ...SMALL };
  const [picture] = picturesOf(await callTool(client, "generate_image", asked));
  const parameters = picture?.warnings.map(({ parameter }) => parameter) ?? [];
  expect(parameters).toEqual(expect.arrayContaining(["steps", "negativePrompt"]));
});

test("a picture is edited from the gallery, from base64 and under a mask", async () => {
  const prompt = { prompt: "a red fox", ...SMALL };
  const [fox] = picturesOf(await callTool(client, "generate_image", prompt));
  const winter = { prompt: "winter", model: "sd-xl", strength: 0.6 };
  const own = await callTool(client, "edit_image", { ...winter, source_id: fox?.id });
  expect(picturesOf(own)).toMatchObject([{ status: "succeeded", width: 256, height: 256 }]);
  const png = Buffer.from(paintPng(256, 256, (x, y) => [x, y, 0])).toString("base64");
  const mask = Buffer.from(paintPng(256, 256, () => [255, 255, 255])).toString("base64");
  const brought = await callTool(client, "edit_image", {
    ...winter,
    source_base64: `data:image/png;base64,${png}`,
    mask_base64: mask,
  });
  expect(picturesOf(brought)).toMatchObject([{ status: "succeeded" }]);
  expect(picturesOf(brought)[0]?.id).not.toBe(picturesOf(own)[0]?.id);
  const known = { ...winter, source_id: fox?.id, dry_run: true };
  const price = await callTool(client, "edit_image", known);
  expect(price.structuredContent).toMatchObject({ pictures: [], quote: { known: true } });
  await app.resetCounts();
  const fresh = await callTool(client, "edit_image", { ...known, seed: 7, n: 2 });
  expect(fresh.structuredContent).toMatchObject({
    quote: { known: false, canAfford: true },
    warnings: [{ parameter: "n", reason: "adjusted", applied: 1 }],
  });
  const { aiModels, rowsWritten } = await app.counts();
  expect([aiModels, rowsWritten]).toEqual([{}, 0]);
  for (const [extra, field] of [
    [{}, "source_id"],
    [{ source_id: fox?.id, source_base64: png }, "source_id"],
    [{ source_base64: "bm8gcGljdHVyZQ==" }, "source_base64"],
    [{ source_base64: png, mask_base64: "!" }, "mask_base64"],
  ] as const) {
    const refused = await callTool(client, "edit_image", { ...winter, ...extra });
    expect(errorOf(refused)).toMatchObject({ code: "invalid_request", details: { field } });
  }
  const foreign = { ...winter, source_id: crypto.randomUUID() };
  expect(errorOf(await callTool(client, "edit_image", foreign)).code).toBe("not_found");
});

test("a picture is found by its words, by its id and as a resource; others' do not exist", async () => {
  const asked = { prompt: "żółta łódź podwodna", ...SMALL };
  const [made] = picturesOf(await callTool(client, "generate_image", asked));
  const id = made?.id ?? "";
  const found = await callTool(client, "search_images", { query: "zolta lodz" });
  expect(picturesOf(found).map((picture) => picture.id)).toEqual([id]);
  expect(found.content.at(-1)).toMatchObject({ type: "resource_link", uri: made?.url });
  const page = await callTool(client, "search_images", { limit: 1 });
  const cursor = page.structuredContent?.["next_cursor"];
  const next = await callTool(client, "search_images", { limit: 1, cursor });
  expect(picturesOf(next)[0]?.id).not.toBe(picturesOf(page)[0]?.id);

  const got = await callTool(client, "get_generation", { id });
  expect(got.structuredContent).toMatchObject({ id, status: "succeeded" });
  expect(got.content.map(({ type }) => type)).toEqual(["image", "resource_link", "text"]);

  const uri = `zorza://images/${id}`;
  const { contents } = await client.readResource({ uri });
  const [content] = contents;
  if (content === undefined || !("blob" in content)) throw new Error("There is no blob.");
  const original = await (await fetch(made?.url ?? "")).arrayBuffer();
  expect(Buffer.from(content.blob, "base64").equals(Buffer.from(original))).toBe(true);
  const { resources } = await client.listResources();
  expect(resources.map((resource) => resource.uri)).toContain(uri);
  const { resourceTemplates } = await client.listResourceTemplates();
  expect(resourceTemplates).toMatchObject([{ uriTemplate: "zorza://images/{id}" }]);

  const stranger = await connect(app, await createTestKey(app));
  expect(errorOf(await callTool(stranger, "get_generation", { id })).code).toBe("not_found");
  expect(picturesOf(await callTool(stranger, "search_images", {}))).toEqual([]);
  await expect(stranger.readResource({ uri })).rejects.toThrow("There is no such picture");
  await stranger.close();
});

test("prompts are translated and models listed without drawing", async () => {
  const translated = await callTool(client, "translate_prompt", {
    prompt: "czerwony lis w lesie",
    negative_prompt: "śnieg",
  });
  expect(translated.structuredContent).toMatchObject({ language: "pl" });
  expect(translated.structuredContent?.["english"]).toContain("fox");
  const { structuredContent } = await callTool(client, "list_models", {});
  const models = structuredContent?.["models"] as { id: string; allowed: boolean }[];
  expect(models.map(({ id }) => id)).toContain("sd-xl");
  const choosy = await connect(app, await createTestKey(app, { models: ["sd-xl"] }));
  const { structuredContent: limited } = await callTool(choosy, "list_models", {});
  expect(limited?.["models"]).toContainEqual(
    expect.objectContaining({ id: "flux-klein", allowed: false }),
  );
  await choosy.close();
});

test("a refusal is a result that a model can read, in the caller's language, and leaves no row", async () => {
  const polish = await connect(app, key, { "accept-language": "pl" });
  const result = await callTool(polish, "generate_image", { prompt: "nagie dziecko" });
  expect(result.isError).toBe(true);
  expect(errorOf(result)).toMatchObject({
    code: "blocked",
    retryable: false,
    details: { category: "minors" },
  });
  expect(result.content[0]).toMatchObject({ type: "text", text: expect.stringMatching(/[ąęłśż]/) });
  expect(await app.query("SELECT 1 FROM generations WHERE recipe LIKE '%nagie%'")).toEqual([]);
  await polish.close();
});

test.each([
  [{}, "prompt"],
  [{ prompt: "" }, "prompt"],
  [{ prompt: "a", width: 255 }, "width"],
  [{ prompt: "a", n: 5 }, "n"],
  [{ prompt: "a", colour: "red" }, "colour"],
])("the arguments %o are refused with the name of the bad one", async (bad, name) => {
  const result = await callTool(client, "generate_image", bad);
  expect(result.isError).toBe(true);
  expect(JSON.stringify(result.content)).toContain(name);
});

test("an unknown model is an error that names the argument", async () => {
  const asked = { prompt: "a", model: "dall-e-9" };
  const error = errorOf(await callTool(client, "generate_image", asked));
  expect(error).toMatchObject({ code: "invalid_request", details: { field: "model" } });
});

test("clients of the newest protocol are served too", async () => {
  const transport = new StreamableHTTPClientTransport(new URL("/mcp", app.url), {
    requestInit: { headers: { authorization: `Bearer ${key}` } },
  });
  const modern = new Client(
    { name: "tests", version: "1" },
    { versionNegotiation: { mode: "auto" } },
  );
  await modern.connect(transport);
  const asked = { prompt: "a modern bridge", ...SMALL };
  expect(picturesOf(await callTool(modern, "generate_image", asked))).toHaveLength(1);
  await modern.close();
});
