"use client";

import { useQuery } from "@tanstack/react-query";
import { Brush, Download } from "lucide-react";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { RequestError } from "@/components/data/api";
import { downloadLink } from "@/components/gallery/download";
import { placeholderUrl } from "@/components/gallery/thumbhash";
import { fetchShared, readShared, sharedId } from "@/components/shared/read-shared";
import { StandInBadge } from "@/components/shell/stand-in-badge";
import { useTitle } from "@/components/shared/use-title";
import { buttonClass } from "@/components/ui/button";
import { useHydrated } from "@/components/ui/use-hydrated";
import type { SharedView } from "@/lib/generations/schema";

/** A picture that somebody shares, with what everybody may know of it. */
export function SharedPicture() {
  const hydrated = useHydrated();
  return hydrated ? <Loaded /> : <Wait />;
}

function Loaded() {
  const t = useTranslations("shared");
  const { data, error } = useQuery({
    queryKey: ["shared", sharedId()],
    queryFn: () => fetchShared(sharedId()),
    initialData: () => readShared() ?? undefined,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  if (data !== undefined) return <Picture view={data} />;
  if (error === null) return <Wait />;
  const isGone = error instanceof RequestError && error.code === "not_found";
  return (
    <p role="alert" className="grid min-h-[60dvh] place-items-center text-muted">
      {t(isGone ? "gone" : "failed")}
    </p>
  );
}

function Wait() {
  const t = useTranslations("shared");
  return (
    <p role="status" className="grid min-h-[80dvh] place-items-center text-muted">
      {t("loading")}
    </p>
  );
}

function Picture({ view }: { readonly view: SharedView }) {
  const t = useTranslations("shared");
  const locale = useLocale();
  const { image, prompt, english } = view;
  useTitle(`${prompt} – Zorza`);
  return (
    <article className="flex flex-col gap-6 pt-5">
      <Image view={view} />
      <h1 lang={view.language ?? undefined} className="font-serif text-2xl leading-snug">
        {prompt}
      </h1>
      <div className="flex flex-wrap items-center gap-2">
        <a
          href={`/${locale}?${new URLSearchParams({ prompt })}`}
          className={buttonClass("primary")}
        >
          <Brush aria-hidden className="size-4" />
          {t("own")}
        </a>
        <a {...downloadLink(image, prompt)} className={buttonClass()}>
          <Download aria-hidden className="size-4" />
          {t("download")}
        </a>
        <StandInBadge text={t("standIn")} />
      </div>
      {english !== null && (
        <section aria-labelledby="english-heading">
          <h2 id="english-heading" className="mb-2 text-sm font-semibold text-muted">
            {t("english")}
          </h2>
          <p lang="en">{english}</p>
        </section>
      )}
      <Facts view={view} />
    </article>
  );
}

function Image({ view: { image, prompt } }: { readonly view: SharedView }) {
  const { width, height, sources, thumbhash } = image;
  const placeholder = placeholderUrl(thumbhash);
  return (
    <img
      src={sources.at(-1)?.url ?? image.url}
      srcSet={sources.map((source) => `${source.url} ${source.width}w`).join(", ")}
      sizes="(min-width: 74rem) 72rem, 100vw"
      width={width}
      height={height}
      alt={prompt}
      style={placeholder === null ? {} : { backgroundImage: `url(${placeholder})` }}
      className="mx-auto h-auto max-h-[80dvh] w-auto max-w-full rounded-tile bg-cover"
    />
  );
}

function Facts({ view }: { readonly view: SharedView }) {
  const t = useTranslations("shared");
  const format = useFormatter();
  const { image, model, seed, hosted } = view;
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return (
    <section aria-labelledby="facts-heading">
      <h2 id="facts-heading" className="mb-3 text-sm font-semibold text-muted">
        {t("details")}
      </h2>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-5 gap-y-1.5 text-sm">
        <Fact name={t("model")}>{model.name}</Fact>
        <Fact name={t("seed")}>{seed === null ? t("noSeed") : String(seed)}</Fact>
        <Fact name={t("size")}>{`${image.width} × ${image.height}`}</Fact>
        <Fact name={t("created")}>
          {format.dateTime(new Date(view.createdAt), { dateStyle: "medium", timeZone })}
        </Fact>
        {hosted !== null && (
          <Fact name={t("copy")}>
            <a href={hosted.url} rel="noopener noreferrer" className="underline">
              {t("copyAt", { provider: new URL(hosted.url).host })}
            </a>
          </Fact>
        )}
      </dl>
    </section>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="col-span-2 grid grid-cols-subgrid">
      <dt className="text-muted">{name}</dt>
      <dd className="break-words tabular-nums">{children}</dd>
    </div>
  );
}
