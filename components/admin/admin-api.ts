import type { DayRange } from "@/components/admin/days";
import { send } from "@/components/data/api";
import type { UsageReport } from "@/lib/usage/schema";
import type {
  ModerationReport,
  VerdictCategory,
  VerdictPage,
  VerdictReview,
  VerdictView,
} from "@/lib/verdicts/schema";

const SESSION_PATH = "/api/admin/session";

/** Key of the administrator's session in the query cache. */
export const SESSION_KEY = ["admin", "session"] as const;
/** Start of the keys of usage reports in the query cache; the two days follow. */
export const USAGE_KEY = ["admin", "usage"] as const;
/** Start of the keys of moderation reports; the two days follow. */
export const MODERATION_KEY = ["admin", "moderation"] as const;
/** Start of the keys of lists of verdicts; the two days and the category follow. */
export const VERDICTS_KEY = ["admin", "verdicts"] as const;

/** Whether this browser may see the admin pages, and how it came to that. */
export type AdminSession = {
  readonly isAdmin: boolean;
  /** Set for a change that happened on this page, so that it can be told and the focus moved. */
  readonly change?: "signed-in" | "signed-out" | "expired";
};

/** Asks whether this browser is signed in. */
export function fetchAdminSession(): Promise<AdminSession> {
  return send(SESSION_PATH);
}

/** Signs in; the cookie comes with the answer. Throws a RequestError `unauthorized` or `rate_limited`. */
export async function signInAdmin(token: string): Promise<AdminSession> {
  const headers = { "content-type": "application/json" };
  await send(SESSION_PATH, { method: "POST", headers, body: JSON.stringify({ token }) });
  return { isAdmin: true, change: "signed-in" };
}

/** Signs out and looks again: behind Cloudflare Access a person stays an administrator without our cookie. */
export async function signOutAdmin(): Promise<AdminSession> {
  await send(SESSION_PATH, { method: "DELETE" });
  const { isAdmin } = await fetchAdminSession();
  return isAdmin ? { isAdmin } : { isAdmin, change: "signed-out" };
}

/** The usage report of some days. Throws a RequestError `unauthorized` when the session has ended. */
export function fetchUsage({ from, to }: DayRange): Promise<UsageReport> {
  return send(`/api/admin/usage?${new URLSearchParams({ from, to })}`);
}

/** The moderation report of some days. Throws a RequestError `unauthorized` when the session has ended. */
export function fetchModeration({ from, to }: DayRange): Promise<ModerationReport> {
  return send(`/api/admin/moderation?${new URLSearchParams({ from, to })}`);
}

/** What a list of verdicts is narrowed to. */
export type VerdictFilter = DayRange & { readonly category: VerdictCategory | null };

/** A page of verdicts; `cursor` null is the first. Throws a RequestError `unauthorized` like the reports. */
export function fetchVerdicts(filter: VerdictFilter, cursor: string | null): Promise<VerdictPage> {
  const { from, to, category } = filter;
  const query = new URLSearchParams({ from, to });
  if (category !== null) query.set("category", category);
  if (cursor !== null) query.set("cursor", cursor);
  return send(`/api/admin/verdicts?${query}`);
}

/** Marks a verdict, or takes the mark back with null. */
export function sendReview(
  { generationId, step }: Pick<VerdictView, "generationId" | "step">,
  review: VerdictReview | null,
): Promise<VerdictView> {
  return send(`/api/admin/verdicts/${generationId}/${step}/review`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ review }),
  });
}
