"use client";

import { CircleCheck, CirclePause } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { BackendActions } from "@/components/admin/backend-actions";
import { BackendHealth } from "@/components/admin/backend-health";
import { BackendSecret } from "@/components/admin/backend-secret";
import { headingIdOf, hostOf } from "@/components/admin/backend-words";
import { type ModelName, nameOf } from "@/components/admin/models";
import { Badge } from "@/components/ui/badge";
import type { BackendSettings, BackendView } from "@/lib/backends/schema";

type BackendCardProps = {
  readonly backend: BackendView;
  readonly models: readonly ModelName[];
  readonly onEdit: () => void;
  readonly onRemoved: () => void;
};

/** One backend: what it is, what it draws, how it is doing and what can be done about it. */
export function BackendCard({ backend, models, onEdit, onRemoved }: BackendCardProps) {
  const t = useTranslations("admin.backends");
  const { settings, source, hasKey, health } = backend;
  const headingId = headingIdOf(settings.id);
  const Icon = settings.enabled ? CircleCheck : CirclePause;
  return (
    <article
      aria-labelledby={headingId}
      className="flex h-full flex-col gap-4 rounded-xl border border-line bg-surface p-5"
    >
      <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1.5">
        <h3
          id={headingId}
          tabIndex={-1}
          translate="no"
          className="font-serif text-lg wrap-anywhere outline-none"
        >
          {settings.id}
        </h3>
        <Badge tone={settings.enabled ? "accent" : "plain"}>
          <Icon aria-hidden className="size-3.5" />
          {t(settings.enabled ? "enabled" : "disabled")}
        </Badge>
        <Badge>{t(`source.${source}`)}</Badge>
      </div>
      <BackendHealth health={health} />
      {!hasKey && settings.kind !== "workers-ai" && settings.secretName !== null && (
        <div className="grid grid-cols-[minmax(0,1fr)] gap-2 text-sm">
          <p className="wrap-anywhere text-caution">
            {t("keyMissing", { name: settings.secretName })}
          </p>
          <BackendSecret name={settings.secretName} />
        </div>
      )}
      <Facts settings={settings} models={models} />
      <BackendActions backend={backend} onEdit={onEdit} onRemoved={onRemoved} />
    </article>
  );
}

type FactsProps = { readonly settings: BackendSettings; readonly models: readonly ModelName[] };

function Facts({ settings, models }: FactsProps) {
  const t = useTranslations("admin.backends");
  const isRemote = settings.kind !== "workers-ai";
  return (
    <dl className="grid grow grid-cols-[auto_minmax(0,1fr)] content-start gap-x-5 gap-y-1.5 text-sm">
      <Fact term={t("fact.kind")}>{t(`kind.${settings.kind}`)}</Fact>
      <Fact term={t("fact.where")}>
        {isRemote ? <Verbatim>{hostOf(settings.baseUrl)}</Verbatim> : t("cloudflare")}
      </Fact>
      <Fact term={t("fact.tier")}>{settings.tier}</Fact>
      <Fact term={t("fact.weight")}>{settings.weight}</Fact>
      <Fact term={t("fact.timeout")}>{t("seconds", { count: settings.timeoutSeconds })}</Fact>
      {isRemote && (
        <Fact term={t("fact.secret")}>
          {settings.secretName === null ? (
            t("noSecret")
          ) : (
            <Verbatim>{settings.secretName}</Verbatim>
          )}
        </Fact>
      )}
      <Fact term={t("fact.models")}>
        {isRemote ? (
          <ul>
            {Object.entries(settings.models).map(([ours, theirs]) => (
              <li key={ours}>
                {t("modelAs", { name: nameOf(ours, models) })} <Verbatim>{theirs}</Verbatim>
              </li>
            ))}
          </ul>
        ) : (
          t("allModels")
        )}
      </Fact>
    </dl>
  );
}

type FactProps = { readonly term: string; readonly children: ReactNode };

function Fact({ term, children }: FactProps) {
  return (
    <>
      <dt className="text-muted">{term}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  );
}

/** A name that machines gave each other, as it is. */
function Verbatim({ children }: { readonly children: string }) {
  return (
    <code translate="no" className="font-mono text-[0.8125rem] wrap-anywhere">
      {children}
    </code>
  );
}
