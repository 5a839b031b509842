"use client";

import { Lock } from "lucide-react";
import { useTranslations } from "next-intl";
import { withWords } from "@/components/studio/form";
import { focusPrompt } from "@/components/studio/landmarks";
import { useStudio } from "@/components/studio/studio-context";

const EXAMPLES = ["fox", "tram", "lighthouse", "dumplings", "aurora", "cat"] as const;

/** What a person sees before the first picture: words to start from, and who will see the pictures. */
export function Start() {
  const t = useTranslations("start");
  return (
    <div className="animate-appear">
      <ul className="grid gap-3 min-[30rem]:grid-cols-2 lg:grid-cols-3">
        {EXAMPLES.map((name) => (
          <li key={name}>
            <Example name={name} />
          </li>
        ))}
      </ul>
      <p className="mt-8 flex max-w-[65ch] gap-3 text-sm text-muted">
        <Lock aria-hidden className="mt-0.5 size-4 shrink-0 text-accent" />
        <span>
          <strong className="font-semibold text-ink">{t("privacyTitle")}.</strong> {t("privacy")}
        </span>
      </p>
    </div>
  );
}

function Example({ name }: { readonly name: (typeof EXAMPLES)[number] }) {
  const t = useTranslations("start");
  const studio = useStudio();
  const prompt = t(`examples.${name}`);
  return (
    <button
      type="button"
      aria-label={t("use", { prompt })}
      className="group flex h-full w-full flex-col overflow-hidden rounded-tile border border-line bg-surface text-left transition-colors hover:border-edge"
      onClick={() => {
        studio.form.set(withWords(studio.form.get(), prompt));
        studio.editingEnglish.set(false);
        focusPrompt();
      }}
    >
      {/* Drawn by hand for this page; they promise no model's style. */}
      <img
        src={`/examples/${name}.svg`}
        alt=""
        width={480}
        height={200}
        className="aspect-[12/5] w-full object-cover"
      />
      <span className="px-4 py-3.5 font-serif text-[1.0625rem] leading-snug text-ink">
        {prompt}
      </span>
    </button>
  );
}
