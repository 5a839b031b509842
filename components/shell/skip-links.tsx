import { useTranslations } from "next-intl";

const LINK =
  "sr-only focus:not-sr-only focus:fixed focus:top-3 focus:left-3 focus:z-50 focus:rounded-full focus:bg-accent focus:px-4 focus:py-2 focus:font-semibold focus:text-on-accent";

/** The first thing the Tab key meets: a way past the header. Every page has a `<main id="content">`. */
export function SkipToContent() {
  const t = useTranslations("shell");
  return (
    <a href="#content" className={LINK}>
      {t("skipToContent")}
    </a>
  );
}

/** A way past the form, to the pictures. */
export function SkipToGallery() {
  const t = useTranslations("shell");
  return (
    <a href="#gallery" className={LINK}>
      {t("skipToGallery")}
    </a>
  );
}
