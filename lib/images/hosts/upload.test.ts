import { expect, test } from "vitest";
import { failure } from "@/tests/worker/failure";
import type { HostProvider } from "@/lib/generations/schema";
import { uploadToHost } from "@/lib/images/hosts/upload";

const FILE = {
  bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47]),
  type: "image/png",
  name: "zorza-0011223344556677.png",
};
const KEY = "secret-of-tests";

type Sent = { readonly url: string; readonly headers: Headers; readonly form: FormData };

/** Uploads to a host that answers like this, and gives what it was sent. */
async function upload(provider: HostProvider, answer: () => Response, settings: object = {}) {
  const sent: Sent[] = [];
  const fetcher: typeof fetch = (input, init) => {
    const body = init?.body;
    if (typeof input !== "string" || !(body instanceof FormData)) throw new Error("no form");
    sent.push({ url: input, headers: new Headers(init?.headers), form: body });
    return Promise.resolve(answer());
  };
  const url = "https://images.example/api";
  const host = { provider, url, key: KEY, authCode: "", ...settings };
  return { address: await uploadToHost({ fetch: fetcher }, host, FILE), sent };
}

async function fileIn(form: FormData | undefined, field: string): Promise<unknown> {
  const file = form?.get(field);
  if (!(file instanceof File)) return file;
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { name: file.name, type: file.type, bytes };
}

const SMMS_TAKEN = {
  success: true,
  code: "success",
  message: "Upload success.",
  data: {
    file_id: 0,
    width: 1024,
    height: 1024,
    filename: FILE.name,
    storename: "V7B63mK4bp5OYWq.png",
    size: 224_035,
    path: "/2026/11/20/V7B63mK4bp5OYWq.png",
    hash: "Fd5Cxb",
    url: "https://s2.loli.net/2026/11/20/V7B63mK4bp5OYWq.png",
    delete: "https://sm.ms/delete/Fd5Cxb",
    page: "https://sm.ms/image/V7B63mK4bp5OYWq",
  },
  RequestId: "3A3BA266",
};

test("SM.MS gets the file with the bare token and gives its address", async () => {
  const { address, sent } = await upload("smms", () => Response.json(SMMS_TAKEN));
  expect(address).toBe("https://s2.loli.net/2026/11/20/V7B63mK4bp5OYWq.png");
  expect(sent).toHaveLength(1);
  expect(sent[0]?.url).toBe("https://images.example/api/upload");
  expect(sent[0]?.headers.get("authorization")).toBe(KEY);
  expect(await fileIn(sent[0]?.form, "smfile")).toEqual(FILE);
});

test("a picture that SM.MS has already is where it says", async () => {
  const existing = "https://s2.loli.net/2026/01/12/DHQmxwbU3PStfMk.jpg";
  const { address } = await upload("smms", () =>
    Response.json({
      success: false,
      code: "image_repeated",
      message: `Image upload repeated limit, this image exists at: ${existing}`,
      images: existing,
    }),
  );
  expect(address).toBe(existing);
});

test("PicGo and PicList find the key where each looks for it", async () => {
  const { address, sent } = await upload("picgo", () =>
    Response.json({ success: true, result: ["https://cdn.example/a.png"] }),
  );
  expect(address).toBe("https://cdn.example/a.png");
  expect(sent[0]?.url).toBe(`https://images.example/api/upload?key=${KEY}`);
  expect(sent[0]?.headers.get("authorization")).toBe(`Bearer ${KEY}`);
  expect(await fileIn(sent[0]?.form, "files")).toEqual(FILE);
  const open = await upload(
    "picgo",
    () => Response.json({ success: true, result: ["https://cdn.example/b.png"] }),
    { key: "" },
  );
  expect(open.sent[0]?.url).toBe("https://images.example/api/upload");
  expect(open.sent[0]?.headers.has("authorization")).toBe(false);
});

test("CloudFlare-ImgBed gets its code, and a path it answers with is on its own host", async () => {
  const settings = { key: "", authCode: "code & more" };
  const full = await upload(
    "cloudflare_imgbed",
    () => Response.json([{ src: "https://bed.example/file/abc_image.png" }]),
    settings,
  );
  expect(full.address).toBe("https://bed.example/file/abc_image.png");
  expect(full.sent[0]?.url).toBe(
    "https://images.example/api/upload?authCode=code+%26+more&returnFormat=full",
  );
  expect(full.sent[0]?.headers.has("authorization")).toBe(false);
  expect(await fileIn(full.sent[0]?.form, "file")).toEqual(FILE);
  const old = await upload("cloudflare_imgbed", () =>
    Response.json([{ src: "/file/abc_image.png" }]),
  );
  expect(old.address).toBe("https://images.example/file/abc_image.png");
  expect(old.sent[0]?.headers.get("authorization")).toBe(`Bearer ${KEY}`);
});

const FAILURES: [string, HostProvider, () => Response, string, boolean][] = [
  [
    "SM.MS that knows no such token",
    "smms",
    () => Response.json({ success: false, code: "unauthorized", message: "Unauthorized." }),
    "backend_failed",
    true,
  ],
  ["a PicGo that failed", "picgo", () => Response.json({ success: false }), "backend_failed", true],
  [
    "a PicGo without a result",
    "picgo",
    () => Response.json({ success: true, result: [] }),
    "backend_failed",
    true,
  ],
  ["an empty list", "cloudflare_imgbed", () => Response.json([]), "backend_failed", true],
  ["no JSON", "smms", () => new Response("<h1>Welcome</h1>"), "backend_failed", true],
  ["a wrong key", "picgo", () => new Response("no", { status: 401 }), "backend_rejected", false],
  ["too large", "smms", () => new Response("no", { status: 413 }), "payload_too_large", false],
  ["too much", "smms", () => new Response("no", { status: 429 }), "backend_busy", true],
  ["a broken server", "picgo", () => new Response("no", { status: 500 }), "backend_failed", true],
  [
    "a redirect, which would take the key along",
    "picgo",
    () => new Response(null, { status: 302, headers: { location: "https://evil.example/" } }),
    "backend_rejected",
    false,
  ],
  [
    "an answer without end",
    "picgo",
    () => new Response("x".repeat(70_000)),
    "backend_failed",
    false,
  ],
];

test.each(FAILURES)("%s is a failure with a code", async (_, provider, answer, code, retryable) => {
  const error = await failure(upload(provider, answer));
  expect(error).toMatchObject({ code, retryable });
  expect(`${error.message} ${String(error.cause)}`).not.toContain(KEY);
});

test.each([
  "http://cdn.example/a.png",
  "javascript:alert(1)",
  "data:image/png;base64,AAAA",
  "ftp://cdn.example/a.png",
  "https://user:secret@cdn.example/a.png",
  "https://",
  `https://cdn.example/${"a".repeat(2000)}`,
])("the address %s is offered to nobody", async (address) => {
  const answer = () => Response.json({ success: true, result: [address] });
  expect(await failure(upload("picgo", answer))).toMatchObject({ code: "backend_failed" });
});

test("a host on this machine may answer with http", async () => {
  const answer = () => Response.json({ success: true, result: ["http://127.0.0.1:36677/a.png"] });
  expect((await upload("picgo", answer)).address).toBe("http://127.0.0.1:36677/a.png");
});

test("whatever breaks the connection is a failure without the address", async () => {
  const settings = { provider: "picgo", url: "https://images.example", key: KEY, authCode: "" };
  const fetcher: typeof fetch = () =>
    Promise.reject(new Error(`connect to https://images.example?key=${KEY}`));
  const error = await failure(
    uploadToHost({ fetch: fetcher }, { ...settings, provider: "picgo" }, FILE),
  );
  expect(error.code).toBe("backend_failed");
  expect(`${error.message} ${String(error.cause)}`).not.toContain(KEY);
});
