import { getRequestConfig } from "next-intl/server";
import { DEFAULT_LOCALE, isLocale } from "@/messages/locales";

/** Tells next-intl which texts a page gets. The time zone is fixed so that prerendered and browser texts agree. */
export default getRequestConfig(async ({ requestLocale }) => {
  const wanted = (await requestLocale) ?? DEFAULT_LOCALE;
  const locale = isLocale(wanted) ? wanted : DEFAULT_LOCALE;
  const [app, pages, errors, refusals, limits] = await Promise.all([
    import(`./${locale}/app.json`),
    import(`./${locale}/pages.json`),
    import(`./${locale}/errors.json`),
    import(`./${locale}/refusals.json`),
    import(`./${locale}/limits.json`),
  ]);
  return {
    locale,
    timeZone: "Europe/Warsaw",
    messages: {
      ...app.default,
      pages: pages.default,
      errors: errors.default,
      refusals: refusals.default,
      limits: limits.default,
    },
  };
});
