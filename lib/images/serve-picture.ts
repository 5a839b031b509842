import { type ByteRange, boundsOf, parseRange } from "@/lib/images/byte-range";
import { IMAGES_PATH } from "@/lib/images/image-view";
import { IMMUTABLE } from "@/lib/images/picture";
import { describeCause, log } from "@/lib/log";

/** `/images/<key>/<name>`; nothing else reaches the bucket. */
const PICTURE_PATH = new RegExp(
  `^${IMAGES_PATH}/([0-9a-f]{32}-[0-9a-f]{16}/(?:original\\.(?:png|jpg|webp)|view\\.webp|\\d{1,5}\\.webp))$`,
);

const STRONG_TAG = /^"[^"]*"$/;
const TAG_LIST = /^(?:\*|(?:W\/)?"[^"]*"(?:\s*,\s*(?:W\/)?"[^"]*")*)$/;

/** What HEAD reads: R2's own `head` knows no conditions, and giving up a stream half-way fills the log. */
const FIRST_BYTE: ByteRange = { offset: 0, length: 1 };

/** R2's code for a range outside the object; the message reads `get: The requested range is not satisfiable (10039)`. */
const RANGE_NOT_SATISFIABLE = "(10039)";

/**
 * On every answer: the bytes come from a model, so a browser must take them for a picture, run nothing in them and
 * may show them on any site.
 */
const SAFETY_HEADERS = {
  "X-Content-Type-Options": "nosniff",
  "Content-Security-Policy": "default-src 'none'; sandbox",
  "Cross-Origin-Resource-Policy": "cross-origin",
  "Access-Control-Allow-Origin": "*",
};

/** What a file may be called: plain words joined by hyphens, so that nothing in a header can be broken. */
const WISHED_NAME = /^[a-z0-9-]{1,80}$/;

/**
 * Answers a request for a stored picture with one read of the bucket and nothing else. Understands GET and HEAD,
 * conditions and single ranges; `?download` makes a browser save the file, `?download=some-words` under that name.
 * Names never change their content, hence `immutable`. A range outside the picture costs a second read, for its size.
 */
export async function servePicture(
  request: Request,
  bucket: R2Bucket,
  pathname: string,
): Promise<Response> {
  const key = PICTURE_PATH.exec(pathname)?.[1];
  if (key === undefined) return refuse(404);
  if (request.method !== "GET" && request.method !== "HEAD") {
    return refuse(405, { Allow: "GET, HEAD" });
  }
  try {
    return await serveObject(request, bucket, key);
  } catch (cause) {
    if (isRangeError(cause)) return refuseRange(bucket, key);
    log("error", "picture.read_failed", { key, cause: describeCause(cause) });
    return refuse(503, { "Retry-After": "5" });
  }
}

async function serveObject(request: Request, bucket: R2Bucket, key: string): Promise<Response> {
  const isHead = request.method === "HEAD";
  const range = isHead ? FIRST_BYTE : parseRange(request.headers.get("Range"));
  const { object, served } = await read(bucket, key, request.headers, range);
  if (object === null) return refuse(404);
  const download = new URL(request.url).searchParams.get("download");
  const headers = headersOf(object, download);
  if (!("body" in object)) return conditionFailed(request.headers, headers);
  return answer(request, object, served, headers);
}

type Reading = {
  readonly object: R2ObjectBody | R2Object | null;
  /** The range that was read; null for the whole. */
  readonly served: ByteRange | null;
};

/** With If-Range, the part is wanted only of the version the client has; of another one, the whole. */
async function read(
  bucket: R2Bucket,
  key: string,
  headers: Headers,
  range: ByteRange | null,
): Promise<Reading> {
  const version = range === FIRST_BYTE ? null : headers.get("If-Range");
  if (range === null || version === null) {
    const onlyIf = conditionsOf(headers);
    const object = await bucket.get(key, { onlyIf, ...(range === null ? {} : { range }) });
    return { object, served: range };
  }
  if (STRONG_TAG.test(version)) {
    const part = await bucket.get(key, { onlyIf: new Headers({ "If-Match": version }), range });
    if (part === null || "body" in part) return { object: part, served: range };
  }
  return { object: await bucket.get(key), served: null };
}

/** The conditions that are well formed; R2 fails the whole read over one that is not. */
function conditionsOf(headers: Headers): Headers {
  const conditions = new Headers();
  for (const name of ["If-Match", "If-None-Match"]) {
    const tags = headers.get(name);
    if (tags !== null && TAG_LIST.test(tags)) conditions.set(name, tags);
  }
  for (const name of ["If-Modified-Since", "If-Unmodified-Since"]) {
    const date = headers.get(name);
    if (date !== null && !Number.isNaN(Date.parse(date))) conditions.set(name, date);
  }
  return conditions;
}

async function answer(
  request: Request,
  object: R2ObjectBody,
  range: ByteRange | null,
  headers: Headers,
): Promise<Response> {
  if (request.method === "HEAD") {
    await object.arrayBuffer();
    headers.set("Content-Length", String(object.size));
    return new Response(null, { headers });
  }
  if (range === null) return new Response(object.body, { headers });
  const { first, last } = boundsOf(range, object.size);
  headers.set("Content-Range", `bytes ${first}-${last}/${object.size}`);
  return new Response(object.body, { status: 206, headers });
}

function headersOf(object: R2Object, download: string | null): Headers {
  const disposition = download === null ? "inline" : "attachment";
  return new Headers({
    ...SAFETY_HEADERS,
    "Content-Type": object.httpMetadata?.contentType ?? "application/octet-stream",
    "Cache-Control": IMMUTABLE,
    "Content-Disposition": `${disposition}; filename="${fileNameOf(object.key, download)}"`,
    "Accept-Ranges": "bytes",
    ETag: object.httpEtag,
    "Last-Modified": object.uploaded.toUTCString(),
  });
}

/** R2 answers without a body when a condition does not hold; which status that is depends on the condition. */
function conditionFailed(asked: Headers, headers: Headers): Response {
  const isPrecondition = asked.has("If-Match") || asked.has("If-Unmodified-Since");
  if (isPrecondition) return refuse(412);
  headers.delete("Content-Type");
  return new Response(null, { status: 304, headers });
}

async function refuseRange(bucket: R2Bucket, key: string): Promise<Response> {
  const object = await bucket.head(key).catch(() => null);
  const size = object === null ? "*" : String(object.size);
  return refuse(416, { "Accept-Ranges": "bytes", "Content-Range": `bytes */${size}` });
}

function refuse(status: number, extra: Readonly<Record<string, string>> = {}): Response {
  const headers = { ...SAFETY_HEADERS, "Cache-Control": "no-store", ...extra };
  return new Response(null, { status, headers });
}

function isRangeError(thrown: unknown): boolean {
  return thrown instanceof Error && thrown.message.includes(RANGE_NOT_SATISFIABLE);
}

/** The wished name if it is harmless, else `zorza-1a2b3c4d`: enough of the content's hash to tell files apart. */
function fileNameOf(key: string, wished: string | null): string {
  const extension = key.slice(key.lastIndexOf(".") + 1);
  // The hash begins after the hyphen of the key.
  const name = WISHED_NAME.test(wished ?? "") ? wished : `zorza-${key.slice(33, 41)}`;
  return `${name}.${extension}`;
}
