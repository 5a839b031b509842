import { readCookie, writeCookie } from "@/lib/access/cookies";
import { sameText, signText, verifyText } from "@/lib/access/sign";
import type { Config } from "@/lib/config";

const COOKIE = "zorza_admin";
const MAX_AGE_SECONDS = 12 * 60 * 60;

type Secrets = Pick<Config, "sessionSecret" | "adminToken">;

/** True when the request carries an administrator's cookie that has not run out. */
export async function readAdminSession(
  request: Request,
  secrets: Secrets,
  now: number,
): Promise<boolean> {
  const value = readCookie(request, COOKIE);
  if (value === null) return false;
  const [expiry = "", signature = ""] = value.split(".");
  const valid = await verifyText(signingSecret(secrets), `admin:${expiry}`, signature);
  return valid && Number(expiry) > now;
}

/** The Set-Cookie header of a new administrator's session. */
export async function writeAdminSession(
  request: Request,
  secrets: Secrets,
  now: number,
): Promise<string> {
  const expiry = String(now + MAX_AGE_SECONDS * 1000);
  const signature = await signText(signingSecret(secrets), `admin:${expiry}`);
  return writeCookie(COOKIE, `${expiry}.${signature}`, {
    ...cookieOptions(request),
    maxAgeSeconds: MAX_AGE_SECONDS,
  });
}

/** The Set-Cookie header that ends it. */
export function clearAdminSession(request: Request): string {
  return writeCookie(COOKIE, "", { ...cookieOptions(request), maxAgeSeconds: 0 });
}

/** True when `token` is the administrator's. */
export async function isAdminToken(token: string, secrets: Secrets): Promise<boolean> {
  return sameText(secrets.sessionSecret, token, secrets.adminToken);
}

/** A new token ends every session that was opened with the old one. */
function signingSecret(secrets: Secrets): string {
  return `${secrets.sessionSecret}:${secrets.adminToken}`;
}

function cookieOptions(request: Request) {
  return { sameSite: "Strict", secure: new URL(request.url).protocol === "https:" } as const;
}
