import { readCookie, writeCookie } from "@/lib/access/cookies";
import { signText, verifyText } from "@/lib/access/sign";

const COOKIE = "zorza_session";
/** The longest that browsers keep a cookie. */
const MAX_AGE_SECONDS = 400 * 24 * 60 * 60;
const PURPOSE = "session";

/** The owner named by a valid session cookie, or null. */
export async function readSession(request: Request, secret: string): Promise<string | null> {
  const value = readCookie(request, COOKIE);
  if (value === null) return null;
  const [ownerId = "", signature = ""] = value.split(".");
  const valid = await verifyText(secret, `${PURPOSE}:${ownerId}`, signature);
  return valid && ownerId !== "" ? ownerId : null;
}

/** The Set-Cookie header that makes the browser act for this owner. */
export async function writeSession(
  ownerId: string,
  secret: string,
  request: Request,
): Promise<string> {
  const signature = await signText(secret, `${PURPOSE}:${ownerId}`);
  return writeCookie(COOKIE, `${ownerId}.${signature}`, {
    maxAgeSeconds: MAX_AGE_SECONDS,
    sameSite: "Lax",
    secure: new URL(request.url).protocol === "https:",
  });
}
