type Bindings = {
  readonly AI: { run(model: string, input: unknown): Promise<{ image: string }> };
  readonly CACHE: KVNamespace;
  readonly BUCKET: R2Bucket;
  readonly LIMIT: RateLimit;
  /** Hex SHA-256 of the one key there is. */
  readonly KEY_SHA256: string;
};

/**
 * Checks a key and its requests a minute, finds a known picture by the hash of what was asked, or has it drawn and keeps
 * it: no words are checked or translated, nothing is counted, nobody owns anything.
 */
export default {
  async fetch(request: Request, env: Bindings): Promise<Response> {
    const url = new URL(request.url);
    if (request.method === "GET") return showPicture(env, url.pathname.slice(1));
    const key = request.headers.get("authorization")?.slice("Bearer ".length) ?? "";
    if ((await digest(key)) !== env.KEY_SHA256) return new Response(null, { status: 401 });
    const { success } = await env.LIMIT.limit({ key: env.KEY_SHA256 });
    if (!success) return new Response(null, { status: 429 });
    const body = await request.text();
    const name = await digest(body);
    const known = await env.CACHE.get(name);
    if (known !== null) {
      const object = await env.BUCKET.get(known);
      if (object !== null) return answer(new Uint8Array(await object.arrayBuffer()).toBase64());
    }
    const { image } = await env.AI.run("flux", JSON.parse(body));
    await env.BUCKET.put(name, Uint8Array.fromBase64(image), {
      httpMetadata: { contentType: "image/jpeg" },
    });
    await env.CACHE.put(name, name);
    return answer(image);
  },
};

function answer(image: string): Response {
  return Response.json({ image, content_type: "image/jpeg" });
}

async function showPicture(env: Bindings, name: string): Promise<Response> {
  const object = await env.BUCKET.get(name);
  if (object === null) return new Response(null, { status: 404 });
  return new Response(object.body, { headers: { "content-type": "image/jpeg" } });
}

async function digest(text: string): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return new Uint8Array(hash).toHex();
}
