import { localeOf } from "@/lib/api/locale";

/** Sends `/` and `/docs` to the page in the person's language, Polish when nothing tells, keeping the query. */
export function redirectToLocale(request: Request): Response {
  const { pathname, search } = new URL(request.url);
  return new Response(null, {
    status: 302,
    headers: {
      location: `/${localeOf(request, "pl")}${pathname === "/" ? "" : pathname}${search}`,
      vary: "accept-language, cookie",
      "cache-control": "private, no-store",
    },
  });
}
