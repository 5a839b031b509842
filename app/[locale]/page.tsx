import { notFound } from "next/navigation";
import { hasLocale } from "next-intl";
import { setRequestLocale } from "next-intl/server";
import { studioModels } from "@/app/[locale]/studio-models";
import { SkipToGallery } from "@/components/shell/skip-links";
import { Studio } from "@/components/studio/studio";
import { LOCALES } from "@/messages/locales";

type PageProps = { readonly params: Promise<{ readonly locale: string }> };

/** The studio: a static shell; the person's own pictures come with the Worker's bootstrap or the API. */
export default async function StudioPage({ params }: PageProps) {
  const { locale } = await params;
  if (!hasLocale(LOCALES, locale)) notFound();
  setRequestLocale(locale);
  return (
    <main
      id="content"
      tabIndex={-1}
      className="safe-x mx-auto w-full max-w-[100rem] grow outline-none"
    >
      <SkipToGallery />
      <Studio models={studioModels()} />
    </main>
  );
}
