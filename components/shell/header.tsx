import { useLocale, useTranslations } from "next-intl";
import { LocaleSwitch } from "@/components/shell/locale-switch";
import { ThemeToggle } from "@/components/shell/theme-toggle";
import { Wordmark } from "@/components/shell/wordmark";

/** The line on top of every page. */
export function Header() {
  const t = useTranslations("shell");
  const locale = useLocale();
  return (
    <header className="safe-x mx-auto flex w-full max-w-[100rem] items-center justify-between gap-3 pt-[max(0.875rem,env(safe-area-inset-top))] pb-3">
      <a href={`/${locale}`} aria-label={t("home")} className="rounded-sm text-ink">
        <Wordmark />
      </a>
      <div className="flex items-center gap-1.5">
        <LocaleSwitch />
        <ThemeToggle />
      </div>
    </header>
  );
}
