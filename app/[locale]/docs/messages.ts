import type { Messages } from "next-intl";
import type { Locale } from "@/messages/locales";

/** The texts of the pages for developers in one language. */
export async function loadDocsMessages(locale: Locale): Promise<Messages["docs"]> {
  const { default: messages } = await import(`@/messages/${locale}/docs.json`);
  return messages;
}
