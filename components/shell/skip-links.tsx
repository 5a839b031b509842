import { useTranslations } from "next-intl";

const LINK =
  "sr-only focus:not-sr-only focus:fixed focus:top-3 focus:left-3 focus:z-50 focus:rounded-full focus:bg-accent focus:px-4 focus:py-2 focus:font-semibold focus:text-on-accent";

/** The first things the Tab key meets: ways past the header. */
export function SkipLinks() {
  const t = useTranslations("shell");
  return (
    <>
      <a href="#prompt" className={LINK}>
        {t("skipToPrompt")}
      </a>
      <a href="#gallery" className={LINK}>
        {t("skipToGallery")}
      </a>
    </>
  );
}
