"use client";

import { useLocale, useTranslations } from "next-intl";
import { CodeBlock } from "@/components/developer/code-block";
import { DocsSection } from "@/components/developer/docs-section";
import { ErrorTable, type ErrorRow } from "@/components/developer/error-table";
import { ExamplesSection } from "@/components/developer/examples-section";
import { useOrigin } from "@/components/developer/use-origin";
import { buttonClass } from "@/components/ui/button";

/** What every program should know, in the order it matters. */
const FACTS = [
  "language",
  "idempotency",
  "dryRun",
  "warnings",
  "limits",
  "cost",
  "origins",
  "version",
  "requestId",
] as const;

type DocsPageProps = { readonly errors: readonly ErrorRow[] };

/** How a program gets pictures from here: a key, an example, and what to do when it says no. */
export function DocsPage({ errors }: DocsPageProps) {
  const t = useTranslations("docs");
  const locale = useLocale();
  return (
    <main
      id="content"
      tabIndex={-1}
      className="safe-x mx-auto grid w-full max-w-[60rem] grow grid-cols-[minmax(0,1fr)] content-start gap-12 pt-6 outline-none sm:pt-10"
    >
      <div>
        <h1 className="font-serif text-3xl sm:text-4xl">{t("title")}</h1>
        <p className="mt-2 max-w-[70ch] text-lg text-muted">{t("lead")}</p>
        <a href={`/${locale}/docs/reference`} className={`${buttonClass("quiet")} mt-5`}>
          {t("toReference")}
        </a>
      </div>
      <Start />
      <ExamplesSection />
      <DocsSection id="facts" heading={t("facts.heading")}>
        <dl className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
          {FACTS.map((fact) => (
            <div key={fact}>
              <dt className="font-medium">{t(`facts.${fact}.term`)}</dt>
              <dd className="mt-1 text-muted">{t.rich(`facts.${fact}.text`, { code: toCode })}</dd>
            </div>
          ))}
        </dl>
      </DocsSection>
      <DocsSection
        id="errors"
        heading={t("errors.heading")}
        about={t.rich("errors.about", { code: toCode })}
      >
        <ErrorTable rows={errors} />
      </DocsSection>
    </main>
  );
}

/** Three steps to the first picture. */
function Start() {
  const t = useTranslations("docs.start");
  const locale = useLocale();
  const origin = useOrigin();
  const toKeys = (chunks: React.ReactNode) => (
    <a href={`/${locale}/admin/keys`} className="font-medium text-accent underline">
      {chunks}
    </a>
  );
  return (
    <DocsSection id="start" heading={t("heading")}>
      <ol className="grid max-w-[75ch] list-decimal gap-2 pl-5 marker:text-muted">
        <li>{t.rich("key", { keys: toKeys, code: toCode })}</li>
        <li>{t.rich("variable", { code: toCode })}</li>
        <li>{t.rich("address", { code: toCode })}</li>
      </ol>
      <CodeBlock name={t("addresses")} code={addressesOf(origin)} />
    </DocsSection>
  );
}

function addressesOf(origin: string): string {
  return [
    `curl          ${origin}/generate`,
    `OpenAI        ${origin}/v1`,
    `fal           ${origin}/api/fal/proxy`,
    `<img>         ${origin}/prompt/…`,
    `MCP           ${origin}/mcp`,
    `OpenAPI       ${origin}/api/openapi.json`,
  ].join("\n");
}

function toCode(chunks: React.ReactNode) {
  return (
    <code translate="no" className="font-mono text-[0.875em] wrap-anywhere">
      {chunks}
    </code>
  );
}
