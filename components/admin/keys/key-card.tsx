"use client";

import { Ban, CircleCheck, Hourglass } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import type { KeyState } from "@/components/admin/keys/key-draft";
import { KeyMeter } from "@/components/admin/keys/key-meter";
import { KeyRevoke } from "@/components/admin/keys/key-revoke";
import { type ModelName, nameOf } from "@/components/admin/models";
import { useFormats } from "@/components/admin/use-formats";
import { Badge } from "@/components/ui/badge";
import type { ListedKey } from "@/lib/keys/schema";

const LOOKS = {
  active: { Icon: CircleCheck, tone: "accent" },
  expired: { Icon: Hourglass, tone: "plain" },
  revoked: { Icon: Ban, tone: "danger" },
} as const;

type KeyCardProps = {
  readonly apiKey: ListedKey;
  readonly state: KeyState;
  readonly models: readonly ModelName[];
  readonly onRevoked: () => void;
};

/** One key: whose it is, what it may do, what it has used, and the way to end it. */
export function KeyCard({ apiKey, state, models, onRevoked }: KeyCardProps) {
  const t = useTranslations("admin.keys");
  const headingId = useId();
  const { Icon, tone } = LOOKS[state];
  return (
    <article
      aria-labelledby={headingId}
      className="flex h-full flex-col gap-4 rounded-xl border border-line bg-surface p-5"
    >
      <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1.5">
        <h3 id={headingId} className="font-serif text-lg wrap-anywhere">
          {apiKey.name}
        </h3>
        <Badge tone={tone}>
          <Icon aria-hidden className="size-3.5" />
          {t(`state.${state}`)}
        </Badge>
      </div>
      <Facts apiKey={apiKey} models={models} />
      {state === "active" && <KeyRevoke apiKey={apiKey} onRevoked={onRevoked} />}
    </article>
  );
}

function Facts({ apiKey, models }: Pick<KeyCardProps, "apiKey" | "models">) {
  const t = useTranslations("admin.keys");
  const { count, moment } = useFormats();
  const { perMinute, expiresAt, lastUsedAt, revokedAt } = apiKey;
  return (
    <dl className="grid grow grid-cols-[auto_minmax(0,1fr)] content-start gap-x-5 gap-y-1.5 text-sm">
      <Fact term={t("fact.key")}>
        <code translate="no" className="font-mono text-[0.8125rem]">
          {apiKey.hint}…
        </code>
      </Fact>
      <Fact term={t("fact.scopes")}>
        {listOf(apiKey.scopes.map((scope) => t(`scope.${scope}`)))}
      </Fact>
      <Fact term={t("fact.models")}>
        {apiKey.models?.map((id) => nameOf(id, models)).join(", ") ?? t("allModels")}
      </Fact>
      <Fact term={t("fact.perMinute")}>{perMinute === null ? t("usual") : count(perMinute)}</Fact>
      <Fact term={t("fact.today")}>
        <KeyMeter used={apiKey.neuronsToday} limit={apiKey.dailyNeurons} />
      </Fact>
      <Fact term={t("fact.created")}>{moment(apiKey.createdAt)}</Fact>
      {revokedAt === null ? (
        <Fact term={t("fact.expires")}>{expiresAt === null ? t("never") : moment(expiresAt)}</Fact>
      ) : (
        <Fact term={t("fact.revoked")}>{moment(revokedAt)}</Fact>
      )}
      <Fact term={t("fact.lastUsed")}>
        {lastUsedAt === null ? t("notUsed") : moment(lastUsedAt)}
      </Fact>
    </dl>
  );
}

type FactProps = { readonly term: string; readonly children: ReactNode };

function Fact({ term, children }: FactProps) {
  return (
    <>
      <dt className="text-muted">{term}</dt>
      <dd className="min-w-0 wrap-anywhere">{children}</dd>
    </>
  );
}

/** Words that each begin with a capital, as one enumeration. */
function listOf(words: readonly string[]): string {
  const [first = "", ...others] = words;
  return [first, ...others.map((word) => word.charAt(0).toLowerCase() + word.slice(1))].join(", ");
}
