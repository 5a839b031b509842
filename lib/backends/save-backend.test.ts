import { reset } from "cloudflare:test";
import { beforeEach, expect, test } from "vitest";
import { deleteBackend } from "@/lib/backends/delete-backend";
import { listBackends } from "@/lib/backends/list-backends";
import { recordFailure } from "@/lib/backends/record-health";
import { saveBackend } from "@/lib/backends/save-backend";
import { BackendSettings } from "@/lib/backends/schema";
import { asActor, testContext } from "@/tests/worker/test-context";

beforeEach(() => reset());

const SERVER = {
  kind: "openai",
  id: "my-server",
  baseUrl: "https://paint.example.com/v1",
  secretName: "MY_SERVER_KEY",
  models: { "flux-klein": "klein" },
};

const ADMIN = { actor: { isAdmin: true } };
const LOCKED = {
  cooldown: "locked_out",
  retryAfterMilliseconds: null,
  isProbe: false,
  code: "backend_rejected",
} as const;

test("Workers AI is there by itself, and is as it was once a change is taken back", async () => {
  const context = await testContext(ADMIN);
  const builtIn = await listBackends(context);
  expect(builtIn).toMatchObject([
    { settings: { id: "workers-ai", tier: 0, weight: 1, enabled: true }, source: "built-in" },
  ]);
  const id = "workers-ai";
  const off = { kind: id, id, enabled: false };
  expect(await saveBackend(context, { id, settings: off })).toMatchObject({
    settings: { enabled: false },
    source: "saved",
    overrides: true,
  });
  await deleteBackend(context, id);
  expect(await listBackends(context)).toEqual(builtIn);
});

test("what is saved goes before the variable, and says whether its key is there", async () => {
  const settings = BackendSettings.parse(SERVER);
  const context = await testContext({ ...ADMIN, config: { backends: [settings] } });
  expect((await listBackends(context))[1]).toMatchObject({ source: "variable", hasKey: false });
  const secretOf = (name: string) => (name === "MY_SERVER_KEY" ? "secret-of-tests" : null);
  const keyed = { ...context, config: { ...context.config, secretOf } };
  const saved = await saveBackend(keyed, { id: SERVER.id, settings: { ...SERVER, weight: 5 } });
  expect(saved).toMatchObject({ source: "saved", hasKey: true, settings: { weight: 5 } });
  expect(JSON.stringify(await listBackends(keyed))).not.toContain("secret-of-tests");
  expect(await listBackends(keyed)).toHaveLength(2);
});

test("health is shown, and forgotten with a change", async () => {
  const context = await testContext(ADMIN);
  await saveBackend(context, { id: SERVER.id, settings: SERVER });
  await recordFailure(context, SERVER.id, LOCKED);
  const find = async () => (await listBackends(context)).find(({ source }) => source === "saved");
  expect((await find())?.health).toMatchObject({
    state: "cooling",
    coolingUntil: "2026-11-20T12:10:00.000Z",
    code: "backend_rejected",
  });
  context.advance(600_000);
  expect((await find())?.health).toMatchObject({ state: "recovering", coolingUntil: null });
  const saved = await saveBackend(context, { id: SERVER.id, settings: SERVER });
  expect(saved.overrides).toBe(false);
  expect(saved.health).toMatchObject({ state: "well", code: null });
});

test("wrong settings are refused with the field, and nothing is saved", async () => {
  const context = await testContext(ADMIN);
  const wrong: [object, string][] = [
    [{ ...SERVER, secretName: "SESSION_SECRET" }, "secretName"],
    [{ ...SERVER, secretName: "ADMIN_TOKEN" }, "secretName"],
    [{ ...SERVER, models: { nope: "x" } }, "models.nope"],
    [{ ...SERVER, id: "another" }, "id"],
    [{ ...SERVER, weight: -1 }, "weight"],
  ];
  for (const [settings, field] of wrong) {
    await expect(saveBackend(context, { id: SERVER.id, settings })).rejects.toMatchObject({
      code: "invalid_request",
      details: { field },
    });
  }
  expect(await listBackends(context)).toHaveLength(1);
  await expect(deleteBackend(context, SERVER.id)).rejects.toMatchObject({ code: "not_found" });
});

test("only administrators see, save and delete", async () => {
  const nobody = asActor(await testContext(), { isAdmin: false });
  const refusal = { code: "unauthorized" };
  await expect(listBackends(nobody)).rejects.toMatchObject(refusal);
  await expect(saveBackend(nobody, { id: SERVER.id, settings: SERVER })).rejects.toMatchObject(
    refusal,
  );
  await expect(deleteBackend(nobody, SERVER.id)).rejects.toMatchObject(refusal);
});
