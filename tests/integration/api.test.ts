import { afterAll, beforeAll, expect, test } from "vitest";
import { ADMIN_TOKEN, type App, startApp } from "@/tests/integration/app";

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

type ErrorBody = {
  readonly error: {
    readonly code: string;
    readonly message: string;
    readonly requestId: string;
    readonly details?: { readonly field?: string };
  };
};

test.each([
  [{}, "prompt"],
  [{ prompt: "" }, "prompt"],
  [{ prompt: 5 }, "prompt"],
  [{ prompt: "x".repeat(2001) }, "prompt"],
  [{ prompt: "lis", model: "dall-e-9" }, "model"],
  [{ prompt: "lis", width: 255 }, "width"],
  [{ prompt: "lis", width: 1000.5 }, "width"],
  [{ prompt: "lis", height: 4096 }, "height"],
  [{ prompt: "lis", seed: -1 }, "seed"],
  [{ prompt: "lis", seed: "42" }, "seed"],
  [{ prompt: "lis", n: 0 }, "n"],
  [{ prompt: "lis", n: 5 }, "n"],
  [{ prompt: "lis", n: 1.5 }, "n"],
  [[], ""],
])("the request %o is refused and the field %j named", async (body, field) => {
  const answer = await app.visit().post(body);
  expect(answer.status).toBe(400);
  const { error } = (await answer.json()) as ErrorBody;
  expect(error.code).toBe("invalid_request");
  expect(error.details?.field).toBe(field);
  expect(error.requestId).toBe(answer.headers.get("x-request-id"));
});

test("a body that is not JSON, or has no type, is refused", async () => {
  expect((await app.visit().post("{not json")).status).toBe(400);
  const untyped = await app
    .visit()
    .fetch("/api/ai/generate-image", { method: "POST", body: "prompt=lis" });
  expect(untyped.status).toBe(400);
});

test("a body over 64 KB is refused before it is read", async () => {
  const answer = await app.visit().post({ prompt: "x".repeat(70_000) });
  expect(answer.status).toBe(413);
  expect(((await answer.json()) as ErrorBody).error.code).toBe("payload_too_large");
});

test("errors speak the caller's language", async () => {
  const messages = await Promise.all(
    ["pl", "en"].map(async (language) => {
      const answer = await app
        .visit()
        .fetch("/api/images/not-an-id", { headers: { "accept-language": language } });
      return ((await answer.json()) as ErrorBody).error.message;
    }),
  );
  expect(messages[0]).not.toBe(messages[1]);
  expect(messages.every((message) => message.length > 10)).toBe(true);
});

test("others' pictures do not exist: not to see, not to ask about, not to delete", async () => {
  const owner = app.visit();
  const { id } = await owner.draw({ prompt: "sowa na gałęzi nocą" });
  const stranger = app.visit();
  await stranger.draw({ prompt: "a picture of my own" });
  for (const visitor of [stranger, app.visit()]) {
    const expected = visitor === stranger ? [404, 404, 404] : [401, 401, 401];
    const answers = [
      await visitor.fetch(`/api/images/${id}`),
      await visitor.fetch(`/api/ai/image-status?id=${id}`),
      await visitor.fetch(`/api/images/${id}`, { method: "DELETE" }),
    ];
    expect(answers.map((answer) => answer.status)).toEqual(expected);
  }
  expect((await owner.fetch(`/api/images/${id}`)).status).toBe(200);
});

test("status can be asked for by the recipe", async () => {
  const visitor = app.visit();
  const { id } = await visitor.draw({
    prompt: "żaglówka na morzu",
    model: "sd-xl",
    width: 512,
    height: 512,
  });
  const query = new URLSearchParams({
    prompt: "żaglówka  na morzu",
    model: "sd-xl",
    width: "512",
    height: "512",
  });
  const found = (await (await visitor.fetch(`/api/ai/image-status?${query}`)).json()) as {
    id: string;
  };
  expect(found.id).toBe(id);
  query.set("seed", "7");
  expect((await visitor.fetch(`/api/ai/image-status?${query}`)).status).toBe(404);
});

test("a person's pictures come in pages, newest first, without gaps or repeats", async () => {
  const visitor = app.visit();
  const drawn: string[] = [];
  for (const seed of [1, 2, 3, 4, 5]) {
    drawn.unshift(
      (await visitor.draw({ prompt: "zając na łące", seed, width: 256, height: 256 })).id,
    );
  }
  const listed: string[] = [];
  let cursor: string | null = "";
  while (cursor !== null) {
    const query: string = cursor === "" ? "" : `&cursor=${cursor}`;
    const answer = await visitor.fetch(`/api/images?limit=2${query}`);
    const page = (await answer.json()) as { items: { id: string }[]; nextCursor: string | null };
    listed.push(...page.items.map((item) => item.id));
    cursor = page.nextCursor;
  }
  expect(listed).toEqual(drawn);
  expect((await visitor.fetch("/api/images?cursor=nonsense")).status).toBe(400);
});

test("a deleted picture is gone: row, objects, known answer and address", async () => {
  const visitor = app.visit();
  const recipe = { prompt: "latarnia morska w burzy", model: "sd-xl", width: 512, height: 512 };
  const view = await visitor.draw(recipe);
  await visitor.draw(recipe);
  const url = view.image?.url ?? "";
  const key = url.split("/")[2] ?? "?";
  expect((await app.bucketKeys()).some((name) => name.startsWith(key))).toBe(true);
  expect((await visitor.fetch(`/api/images/${view.id}`, { method: "DELETE" })).status).toBe(204);
  expect((await visitor.fetch(`/api/images/${view.id}`)).status).toBe(404);
  expect((await visitor.fetch(url)).status).toBe(404);
  expect((await app.bucketKeys()).some((name) => name.startsWith(key))).toBe(false);
  expect((await visitor.fetch(`/api/images/${view.id}`, { method: "DELETE" })).status).toBe(404);
  const again = await visitor.draw(recipe);
  expect(again).toMatchObject({ cached: false, status: "succeeded" });
  expect(again.id).not.toBe(view.id);
});

test("a picture two people have stays until both have deleted it", async () => {
  const [first, second] = [app.visit(), app.visit()];
  const recipe = { prompt: "jeleń we mgle o poranku" };
  const firstView = await first.draw(recipe);
  const secondView = await second.draw(recipe);
  expect(secondView).toMatchObject({ cached: true, usd: 0, image: firstView.image });
  expect(secondView.id).not.toBe(firstView.id);
  expect((await second.draw(recipe)).id).toBe(secondView.id);
  const url = firstView.image?.url ?? "";
  await first.fetch(`/api/images/${firstView.id}`, { method: "DELETE" });
  expect((await first.fetch(url)).status).toBe(200);
  await second.fetch(`/api/images/${secondView.id}`, { method: "DELETE" });
  expect((await first.fetch(url)).status).toBe(404);
});

test("what a model cannot do is answered with a warning", async () => {
  const visitor = app.visit();
  const view = await visitor.draw({
    prompt: "niedźwiedź w górach",
    model: "schnell",
    width: 512,
    height: 768,
    seed: 7,
    negativePrompt: "śnieg",
  });
  expect(view.warnings.map((warning) => warning.parameter).toSorted()).toEqual(
    expect.arrayContaining(["negativePrompt", "seed"]),
  );
  expect(view.image).toMatchObject({ width: 1024, height: 1024 });
});

test("a refusal says so before anything is drawn or stored", async () => {
  const visitor = app.visit();
  await app.resetCounts();
  const answer = await visitor.post({ prompt: "dziecięca pornografia" });
  expect(answer.status).toBe(403);
  expect(((await answer.json()) as ErrorBody).error.code).toBe("blocked");
  expect((await app.counts()).calls["ai.run"] ?? 0).toBe(0);
});

test("an unknown address and a wrong method are errors in our form", async () => {
  for (const [path, method] of [
    ["/api/nothing", "GET"],
    ["/api", "GET"],
    ["/api/models", "POST"],
  ] as const) {
    const answer = await app.visit().fetch(path, { method });
    expect(answer.status).toBe(404);
    expect(((await answer.json()) as ErrorBody).error.code).toBe("unknown_address");
  }
});

test("usage is for administrators, and what they see is what happened", async () => {
  const visitor = app.visit();
  expect((await visitor.fetch("/api/admin/usage")).status).toBe(401);
  expect((await visitor.post({ token: "wrong" }, "/api/admin/session")).status).toBe(401);
  const signedIn = await visitor.post({ token: ADMIN_TOKEN }, "/api/admin/session");
  expect(signedIn.status).toBe(200);
  expect(signedIn.headers.get("set-cookie")).toMatch(/HttpOnly; SameSite=Strict/);
  const readTotals = async () => {
    const report = (await (await visitor.fetch("/api/admin/usage")).json()) as {
      totals: { pictures: number; neurons: number; usd: number };
    };
    return report.totals;
  };
  const before = await readTotals();
  const view = await visitor.draw({ prompt: "wieloryb w kosmosie", seed: 99 });
  const after = await readTotals();
  expect(after.pictures - before.pictures).toBe(1);
  expect(after.neurons - before.neurons).toBeCloseTo(view.neurons, 3);
  expect(view.neurons).toBeCloseTo(104.2, 3);
  await visitor.fetch("/api/admin/session", { method: "DELETE" });
  expect((await visitor.fetch("/api/admin/usage")).status).toBe(401);
});
