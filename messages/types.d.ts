import type admin from "./en/admin.json";
import type app from "./en/app.json";
import type docs from "./en/docs.json";
import type errors from "./en/errors.json";
import type limits from "./en/limits.json";
import type pages from "./en/pages.json";
import type refusals from "./en/refusals.json";
import type shared from "./en/shared.json";
import type { Locale } from "./locales";

/** Makes a misspelt message key a type error. */
declare module "next-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: typeof app & {
      admin: typeof admin;
      docs: typeof docs;
      errors: typeof errors;
      limits: typeof limits;
      pages: typeof pages;
      refusals: typeof refusals;
      shared: typeof shared;
    };
  }
}
