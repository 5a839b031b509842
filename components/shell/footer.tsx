import { useLocale, useTranslations } from "next-intl";

/** The line under every page. */
export function Footer() {
  const t = useTranslations("shell");
  const locale = useLocale();
  return (
    <footer className="safe-x mx-auto mt-auto w-full max-w-[100rem] pt-10 pb-[max(2rem,env(safe-area-inset-bottom))] text-sm text-muted">
      <div className="flex flex-wrap gap-x-6 gap-y-2">
        <p>{t("footer")}</p>
        <a href={`/${locale}/docs`} className="underline hover:text-ink">
          {t("docs")}
        </a>
      </div>
    </footer>
  );
}
