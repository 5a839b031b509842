import { reset } from "cloudflare:test";
import { beforeEach, expect, test } from "vitest";
import { createGeneration } from "@/lib/generations/create";
import { drawOneNow } from "@/lib/generations/draw-now";
import { findOwnByAddress } from "@/lib/generations/find-by-address";
import { runGeneration } from "@/lib/generations/run";
import { toImageView } from "@/lib/images/image-view";
import { answeringAi, SIZE } from "@/tests/worker/answering-ai";
import { asActor, testContext } from "@/tests/worker/test-context";

beforeEach(() => reset());

const ORIGIN = "https://zorza.test";
const INPUT = { prompt: "a red fox", ...SIZE };

test("an address leads to one's own row of that picture, however one came by it, and nobody else's", async () => {
  const { ai } = await answeringAi();
  const first = await testContext({ ai });
  const joined = asActor(first, { ownerId: first.newId() });
  const { id } = await createGeneration(first, INPUT);
  const follower = await createGeneration(joined, INPUT);
  await runGeneration(first, id);
  const later = asActor(first, { ownerId: first.newId() });
  const adopted = await drawOneNow(later, INPUT);
  const { picture } = adopted.row;
  if (picture === null) throw new Error("There is no picture.");
  const wanted = { address: `${ORIGIN}${toImageView(picture, "").url}`, origin: ORIGIN };
  expect(await findOwnByAddress(first, wanted)).toBe(id);
  expect(await findOwnByAddress(joined, wanted)).toBe(follower.id);
  expect(await findOwnByAddress(later, wanted)).toBe(adopted.row.id);
  const stranger = asActor(first, { ownerId: first.newId() });
  expect(await findOwnByAddress(stranger, wanted)).toBeNull();
  expect(await findOwnByAddress(first, { ...wanted, origin: "https://other.test" })).toBeNull();
});

test.each([
  "https://zorza.test/images/",
  "https://zorza.test/images/../api/images",
  "https://zorza.test.evil.test/images/0123456789abcdef0123456789abcdef-0123456789abcdef/original.png",
  "http://169.254.169.254/latest/meta-data",
  "file:///etc/passwd",
  "https://zorza.test/images/%30123456789abcdef0123456789abcdef-0123456789abcdef/original.png",
])("the address %s is nobody's picture", async (address) => {
  const context = await testContext();
  expect(await findOwnByAddress(context, { address, origin: ORIGIN })).toBeNull();
});
