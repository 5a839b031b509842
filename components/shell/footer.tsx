import { useTranslations } from "next-intl";

/** The line under every page. */
export function Footer() {
  const t = useTranslations("shell");
  return (
    <footer className="safe-x mx-auto mt-auto w-full max-w-[100rem] pt-10 pb-[max(2rem,env(safe-area-inset-bottom))] text-sm text-muted">
      <p>{t("footer")}</p>
    </footer>
  );
}
