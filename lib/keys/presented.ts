/** Paths that a page names as a picture; no header can be sent with them. */
const PICTURE_PATHS = ["/prompt/", "/image/"];

/**
 * The key that came with a request, or null: `Authorization: Bearer …`, fal's `Authorization: Key …`, and `?key=` where
 * a picture's address is all that somebody can give. Other kinds of `Authorization` are for whoever stands before us.
 */
export function presentedKey(request: Request): string | null {
  const header = request.headers.get("authorization") ?? "";
  const given = /^(?:bearer|key)\s+(\S+)\s*$/i.exec(header)?.[1];
  if (given !== undefined) return given;
  const url = new URL(request.url);
  if (!PICTURE_PATHS.some((path) => url.pathname.startsWith(path))) return null;
  const inAddress = url.searchParams.get("key") ?? url.searchParams.get("token");
  return inAddress === null || inAddress === "" ? null : inAddress;
}
