"use client";

import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from "react";
import { useFailureText } from "@/components/gallery/use-failure-text";
import { announce } from "@/components/shell/announcer";
import type { Form } from "@/components/studio/form";
import { useStudio } from "@/components/studio/studio-context";
import type { Preview } from "@/components/studio/use-english-preview";
import { classNames } from "@/components/ui/class-names";

type EnglishTextProps = {
  readonly form: Form;
  readonly preview: Preview;
  /** Whether English of one's own waits for a decision. */
  readonly stale: boolean;
};

/** The English in a box that is ever as high, and what it is: a translation, one's own, or not there and why. */
export function EnglishText({ form, preview, stale }: EnglishTextProps) {
  const t = useTranslations("english");
  const { english } = form;
  return (
    <Box>
      {english === null ? (
        <Translated preview={preview} />
      ) : (
        <Line
          intro={stale ? t("stale") : t(`own.${english.kind}`)}
          caution={stale}
          text={english.text}
        />
      )}
      <Negative preview={preview} />
      {form.improve && <WillImprove />}
    </Box>
  );
}

/** What the translator makes of the words; said after each pause in writing, but for the English itself. */
function Translated({ preview }: Pick<EnglishTextProps, "preview">) {
  const t = useTranslations("english");
  const { view, before, failure, pending } = preview;
  const said = useSaid(preview);
  useEffect(() => {
    if (said !== null) announce(said);
  }, [said, view]);
  if (view === null) {
    if (pending) return <Line intro={t("translating")} text={before?.english ?? ""} dim />;
    return failure !== null && <p className="text-[0.9375rem]">{said}</p>;
  }
  if (view.engine === "none") return <p className="text-[0.9375rem] text-muted">{said}</p>;
  return <Line intro={t("given")} text={view.english} />;
}

/** What has become of the words, in a sentence; null while that is not known. */
function useSaid({ view, failure }: Preview): string | null {
  const t = useTranslations("english");
  const locale = useLocale();
  const failureText = useFailureText();
  if (failure !== null) {
    const { reason, facts } = failureText(failure);
    if (failure.code === "blocked") return [reason, ...facts].join(" ");
    if (failure.code !== "translation_failed") return t("unavailable");
    return t("failed", { reason: facts.join(" ") });
  }
  if (view === null) return null;
  if (view.engine === "none") return t("unchanged");
  const names = new Intl.DisplayNames([locale], { type: "language" });
  return t("ready", { language: names.of(view.language) ?? view.language });
}

function Negative({ preview: { view, before, failure } }: Pick<EnglishTextProps, "preview">) {
  const t = useTranslations("english");
  const negative = (view ?? before)?.negativeEnglish ?? null;
  if (negative === null || failure !== null) return null;
  return <Line intro={t("avoid")} text={negative} dim={view === null} small />;
}

/** Scrolls when its words don't fit; only then is it a stop of the Tab key. */
function Box({ children }: { readonly children: ReactNode }) {
  const t = useTranslations("english");
  const box = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useLayoutEffect(() => {
    const element = box.current;
    if (element !== null) setScrolls(element.scrollHeight > element.clientHeight + 1);
  }, [children]);
  return (
    <div
      ref={box}
      className="mb-1.5 h-21 max-w-[64rem] overflow-y-auto rounded-sm sm:h-14"
      {...(scrolls && { tabIndex: 0, role: "group", "aria-label": t("label") })}
    >
      {children}
    </div>
  );
}

type LineProps = {
  readonly intro: string;
  readonly text: string;
  readonly caution?: boolean;
  readonly dim?: boolean;
  readonly small?: boolean;
};

function Line({ intro, text, caution = false, dim = false, small = false }: LineProps) {
  return (
    <p>
      <span className={classNames("mr-2 text-sm", caution ? "text-caution" : "text-muted")}>
        {intro}
      </span>
      <span
        lang="en"
        className={classNames(
          small ? "text-sm" : "font-serif text-[1.0625rem] leading-7 sm:text-[1.1875rem]",
          dim && "text-muted",
        )}
      >
        {text}
      </span>
    </p>
  );
}

/** A remix brought along that the words are to be enriched; that is said, and can be switched off. */
function WillImprove() {
  const t = useTranslations("english");
  const studio = useStudio();
  return (
    <p className="text-sm text-muted">
      {t("improves")}{" "}
      <button
        type="button"
        className="font-medium text-ink underline underline-offset-4"
        onClick={() => studio.form.set({ ...studio.form.get(), improve: false })}
      >
        {t("improvesOff")}
      </button>
    </p>
  );
}
