import { reset } from "cloudflare:test";
import { sql } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { deleteGeneration } from "@/lib/generations/delete";
import { getGeneration } from "@/lib/generations/get";
import { getShared } from "@/lib/generations/get-shared";
import { MAX_UPLOADS, abandonHosting, hostPicture } from "@/lib/generations/host-picture";
import { listHosting } from "@/lib/generations/list-hosting";
import { shareGeneration } from "@/lib/generations/share";
import { unshareGeneration } from "@/lib/generations/unshare";
import { sweep } from "@/lib/generations/sweep";
import { toHostingMessage } from "@/lib/queue/message";
import { ask, draw, finish } from "@/tests/worker/draw";
import { asActor, type TestContext, testContext } from "@/tests/worker/test-context";

beforeEach(() => reset());

const OBJECT = `${"0".repeat(32)}-${"1".repeat(16)}/original.jpg`;
const COPY = "https://cdn.example/fox.jpg";
const HOSTING = { provider: "picgo", url: "https://picgo.example", key: "", authCode: "" } as const;

/** A world with an image host that answers as it is told, and how often it was asked. */
async function withHost(answer: () => Response | Promise<Response>) {
  const asked: string[] = [];
  const context = await testContext({
    config: { imageHosting: HOSTING },
    fetch: async (input) => {
      asked.push(String(input instanceof Request ? input.url : input));
      return answer();
    },
  });
  await context.bucket.put(OBJECT, new Uint8Array([1, 2, 3]));
  return { context, asked };
}

const taken = () => Response.json({ success: true, result: [COPY] });

async function outcomes(context: TestContext, id: string) {
  return (await listHosting(context, id)).map(({ outcome, code, url }) => [outcome, code, url]);
}

test("a shared picture is uploaded once and its address is offered", async () => {
  const { context, asked } = await withHost(taken);
  const id = await draw(context, "lis");
  await shareGeneration(context, id);
  expect(context.sent).toEqual([toHostingMessage(id)]);
  expect(await hostPicture(context, id)).toEqual({ kind: "completed" });
  expect(await hostPicture(context, id)).toEqual({ kind: "completed" });
  expect(asked).toEqual(["https://picgo.example/upload"]);
  const row = await getGeneration(context, id);
  expect(row).toMatchObject({ hosted: { provider: "picgo", url: COPY }, hostingDue: null });
  expect((await getShared(context, id)).hosted?.url).toBe(COPY);
  expect(await outcomes(context, id)).toEqual([["hosted", null, COPY]]);
  // Shared anew it needs no new copy; hidden, its owner still knows where the copy lies.
  expect((await unshareGeneration(context, id)).hosted?.url).toBe(COPY);
  expect((await shareGeneration(context, id)).hostingDue).toBeNull();
  expect(context.sent).toHaveLength(1);
});

test("a picture that was hidden before its turn is not uploaded, nor is a private one", async () => {
  const { context, asked } = await withHost(taken);
  const hidden = await draw(context, "lis");
  await shareGeneration(context, hidden);
  await unshareGeneration(context, hidden);
  const never = await draw(asActor(context, { ownerId: "jan" }), "kot");
  for (const id of [hidden, never])
    expect(await hostPicture(context, id)).toEqual({ kind: "completed" });
  expect(asked).toEqual([]);
  expect(await outcomes(context, hidden)).toEqual([]);
});

test("a picture shared while it is being made goes to the host when it is there, a follower's too", async () => {
  const { context, asked } = await withHost(taken);
  const jan = asActor(context, { ownerId: "jan" });
  const { id } = await ask(context, "lis");
  const follower = await ask(jan, "lis");
  await shareGeneration(context, id);
  await shareGeneration(jan, follower.id);
  expect(context.sent).toEqual([]);
  expect(await hostPicture(context, id)).toEqual({ kind: "completed" });
  expect(asked).toEqual([]);
  await finish(context, id, "a fox");
  expect(context.sent).toHaveLength(2);
  expect(context.sent).toEqual(
    expect.arrayContaining([toHostingMessage(id), toHostingMessage(follower.id)]),
  );
  await hostPicture(context, id);
  await hostPicture(context, follower.id);
  expect(asked).toHaveLength(1);
  expect(await outcomes(jan, follower.id)).toEqual([["reused", null, COPY]]);
  expect((await getGeneration(jan, follower.id)).hosted?.url).toBe(COPY);
});

test("while one uploads, another who shares the same picture waits", async () => {
  let release: (answer: Response) => void = () => undefined;
  const { context, asked } = await withHost(() => new Promise((resolve) => (release = resolve)));
  const jan = asActor(context, { ownerId: "jan" });
  const { id } = await ask(context, "lis");
  const follower = await ask(jan, "lis");
  await shareGeneration(context, id);
  await shareGeneration(jan, follower.id);
  await finish(context, id, "a fox");
  const first = hostPicture(context, id);
  await expect.poll(() => asked.length).toBe(1);
  expect(await hostPicture(context, follower.id)).toMatchObject({ kind: "deferred" });
  release(taken());
  await first;
  expect(await hostPicture(context, follower.id)).toEqual({ kind: "completed" });
  expect(asked).toHaveLength(1);
});

test("a failing host is tried so many times, is recorded, and hurts no picture", async () => {
  const { context, asked } = await withHost(() => new Response("no", { status: 500 }));
  const id = await draw(context, "lis");
  await shareGeneration(context, id);
  const delays: unknown[] = [];
  for (let run = 0; run < MAX_UPLOADS + 2; run += 1) delays.push(await hostPicture(context, id));
  expect(delays.slice(0, 3)).toEqual(
    [2000, 4000, 8000].map((delayMilliseconds) => ({ kind: "deferred", delayMilliseconds })),
  );
  expect(asked).toHaveLength(MAX_UPLOADS);
  expect(await outcomes(context, id)).toEqual(
    Array.from({ length: MAX_UPLOADS }, () => ["failed", "backend_failed", null]),
  );
  expect(await getGeneration(context, id)).toMatchObject({
    state: "succeeded",
    errorCode: null,
    hosted: null,
    hostingDue: null,
  });
  // Sharing anew is another chance.
  await unshareGeneration(context, id);
  context.advance(1);
  await shareGeneration(context, id);
  expect(await hostPicture(context, id)).toMatchObject({ kind: "deferred" });
  expect(asked).toHaveLength(MAX_UPLOADS + 1);
});

test("a host that says no for good is asked once", async () => {
  const { context, asked } = await withHost(() => new Response("no", { status: 401 }));
  const id = await draw(context, "lis");
  await shareGeneration(context, id);
  expect(await hostPicture(context, id)).toEqual({ kind: "completed" });
  expect((await getGeneration(context, id)).hostingDue).toBeNull();
  expect(asked).toHaveLength(1);
  expect(await outcomes(context, id)).toEqual([["failed", "backend_rejected", null]]);
});

test("what was hidden during the upload is still noted, since the copy lies there", async () => {
  const world: { context?: TestContext; id?: string } = {};
  const { context } = await withHost(async () => {
    if (world.context !== undefined && world.id !== undefined)
      await unshareGeneration(world.context, world.id);
    return taken();
  });
  const id = await draw(context, "lis");
  await shareGeneration(context, id);
  Object.assign(world, { context, id });
  await hostPicture(context, id);
  const row = await getGeneration(context, id);
  expect(row).toMatchObject({ sharedAt: null, hosted: { url: COPY } });
});

test("the sweep finds what the queue lost, and an upload that died is tried again", async () => {
  const { context, asked } = await withHost(taken);
  const id = await draw(context, "lis");
  await shareGeneration(context, id);
  context.sent.splice(0);
  expect((await sweep(context)).hosting).toBe(0);
  context.advance(4 * 60_000);
  expect((await sweep(context)).hosting).toBe(1);
  expect((await sweep(context)).hosting).toBe(0);
  expect(context.sent).toEqual([toHostingMessage(id)]);
  await context.db.run(sql`INSERT INTO hosted_pictures
    (generation_id, attempt, picture_key, provider, outcome, created_at)
    VALUES (${id}, 1, ${OBJECT.split("/")[0] ?? ""}, 'picgo', 'uploading', ${context.now()})`);
  expect(await hostPicture(context, id)).toMatchObject({ kind: "deferred" });
  context.advance(2 * 60_000);
  expect(await hostPicture(context, id)).toEqual({ kind: "completed" });
  expect(asked).toHaveLength(1);
  expect(await outcomes(context, id)).toEqual([
    ["failed", "backend_timeout", null],
    ["hosted", null, COPY],
  ]);
});

test("a message that was delivered in vain is given up", async () => {
  const { context } = await withHost(taken);
  const id = await draw(context, "lis");
  await shareGeneration(context, id);
  await abandonHosting(context, id);
  context.advance(60 * 60_000);
  expect((await sweep(context)).hosting).toBe(0);
});

test("deleting forgets failures and keeps where a copy lies", async () => {
  let answer = () => new Response("no", { status: 500 });
  const { context } = await withHost(() => answer());
  const id = await draw(context, "lis");
  await shareGeneration(context, id);
  await hostPicture(context, id);
  answer = taken;
  await hostPicture(context, id);
  await deleteGeneration(context, id);
  const left = await context.db.all(sql`SELECT outcome, url FROM hosted_pictures`);
  expect(left).toEqual([{ outcome: "hosted", url: COPY }]);
});
