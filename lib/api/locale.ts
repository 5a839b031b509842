import { readCookie } from "@/lib/access/cookies";

export type Locale = "pl" | "en";

/** Cookie that the language switch sets. */
const LOCALE_COOKIE = "zorza_locale";

/**
 * The language to answer a request in: the person's own choice, else the first of Accept-Language that we speak,
 * else `fallback`.
 */
export function localeOf(request: Request, fallback: Locale): Locale {
  const chosen = readCookie(request, LOCALE_COOKIE);
  if (chosen === "pl" || chosen === "en") return chosen;
  const accepted = (request.headers.get("accept-language") ?? "")
    .split(",")
    .map(parseRange)
    .toSorted((first, second) => second.quality - first.quality);
  for (const { language, quality } of accepted) {
    if (quality > 0 && (language === "pl" || language === "en")) return language;
  }
  return fallback;
}

function parseRange(range: string): { language: string; quality: number } {
  const [tag = "", ...parameters] = range.trim().split(";");
  const weight = parameters.find((parameter) => parameter.trim().startsWith("q="));
  const quality = weight === undefined ? 1 : Number(weight.trim().slice(2));
  const language = tag.trim().toLowerCase().split("-")[0] ?? "";
  return { language, quality: Number.isFinite(quality) ? quality : 0 };
}
