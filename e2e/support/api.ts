import { type APIRequestContext, expect } from "@playwright/test";

/** What the journeys read of an answer of the API. */
export type View = {
  readonly id: string;
  readonly status: string;
  readonly cached: boolean;
  readonly recipe: {
    readonly prompt: string;
    readonly model: string;
    readonly width: number;
    readonly height: number;
    readonly seed: number | null;
    readonly english?: string;
    readonly englishKind?: string;
  };
  readonly chain: readonly { readonly kind: string; readonly text: string }[];
  readonly warnings: readonly { readonly parameter: string }[];
  readonly image: { readonly url: string; readonly type: string } | null;
};

/** What is asked for; the API fills in the rest. */
export type Wish = {
  readonly prompt: string;
  readonly model?: string;
  readonly width?: number;
  readonly height?: number;
  readonly seed?: number;
  readonly steps?: number;
};

/** A seed that no other journey uses, so that no picture is known before. */
export function freshSeed(): number {
  return Math.floor(Math.random() * 2 ** 31);
}

/** Asks for a picture with this browser's cookies and does not wait for it. */
export async function askForPicture(request: APIRequestContext, wish: Wish): Promise<View> {
  const answer = await request.post("/api/ai/generate-image", {
    data: { seed: freshSeed(), ...wish },
  });
  expect([200, 202]).toContain(answer.status());
  return answer.json();
}

/** Makes a picture for this browser and waits until it is there. */
export async function makePicture(request: APIRequestContext, wish: Wish): Promise<View> {
  const { id } = await askForPicture(request, wish);
  return finishPicture(request, id);
}

/** Waits until a picture that was asked for is there. */
export async function finishPicture(request: APIRequestContext, id: string): Promise<View> {
  const isBusy = async () => /queued|running/.test((await statusOf(request, id)).status);
  await expect.poll(isBusy, { timeout: 30_000, intervals: [150] }).toBe(false);
  const view = await statusOf(request, id);
  expect(view.status, JSON.stringify(view)).toBe("succeeded");
  return view;
}

/** How far one's own picture is. */
export async function statusOf(request: APIRequestContext, id: string): Promise<View> {
  return (await request.get(`/api/ai/image-status?id=${id}`)).json();
}

/** Ids of one's own pictures as the server lists them, newest first. */
export async function listIds(request: APIRequestContext): Promise<string[]> {
  const { items }: { items: View[] } = await (await request.get("/api/images")).json();
  return items.map(({ id }) => id);
}
