import type { Messages } from "next-intl";
import type { Locale } from "@/messages/locales";

/** The texts of the admin pages in one language. */
export async function loadAdminMessages(locale: Locale): Promise<Messages["admin"]> {
  const { default: messages } = await import(`@/messages/${locale}/admin.json`);
  return messages;
}
