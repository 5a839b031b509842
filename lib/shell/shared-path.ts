import { LOCALES, type Locale } from "@/messages/locales";

/** What the path of a shared picture's page names. */
export type SharedPath = { readonly locale: Locale; readonly id: string };

/** The part of the address between the language and the picture. */
export const SHARED_SEGMENT = "p";

/** Reads `/pl/p/{id}`; null for any other path. `/pl/p`, the bare shell, names no picture. */
export function readSharedPath(pathname: string): SharedPath | null {
  const [, first, segment, id = "", ...rest] = pathname.split("/");
  const locale = LOCALES.find((known) => known === first);
  if (locale === undefined || segment !== SHARED_SEGMENT || rest.length > 0) return null;
  return { locale, id };
}

/** The page's path in a language. */
export function sharedPath({ locale, id }: SharedPath): string {
  return `/${locale}/${SHARED_SEGMENT}/${id}`;
}
