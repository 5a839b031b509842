import { localeOf } from "@/lib/api/locale";

/** Sends `/` to the page in the person's language, Polish when nothing tells, keeping the query. */
export function redirectToLocale(request: Request): Response {
  const { search } = new URL(request.url);
  return new Response(null, {
    status: 302,
    headers: {
      location: `/${localeOf(request, "pl")}${search}`,
      vary: "accept-language, cookie",
      "cache-control": "private, no-store",
    },
  });
}
