"use client";

import { Plus } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { KeyCard } from "@/components/admin/keys/key-card";
import { stateOf } from "@/components/admin/keys/key-draft";
import { KeyForm } from "@/components/admin/keys/key-form";
import { NewKeyDialog } from "@/components/admin/keys/new-key-dialog";
import type { ModelName } from "@/components/admin/models";
import { Button } from "@/components/ui/button";
import type { CreatedKey, ListedKey } from "@/lib/keys/schema";

const LIST_HEADING = "keys-heading";

type KeyListProps = {
  readonly keys: readonly ListedKey[];
  readonly models: readonly ModelName[];
  /** When the list was asked for, in milliseconds. */
  readonly now: number;
};

/** A form for a new key, every key that works, and those that no longer do. */
export function KeyList({ keys, models, now }: KeyListProps) {
  const [isAdding, setIsAdding] = useState(false);
  const [made, setMade] = useState<CreatedKey | null>(null);
  const add = useRef<HTMLButtonElement>(null);
  const shallFocus = useRef(false);
  useEffect(() => {
    if (!shallFocus.current || isAdding || made !== null) return;
    shallFocus.current = false;
    add.current?.focus();
  }, [isAdding, made]);

  function close(created: CreatedKey | null) {
    shallFocus.current = true;
    setMade(created);
    setIsAdding(false);
  }

  return (
    <section aria-labelledby={LIST_HEADING} className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <Heading />
      {isAdding ? (
        <KeyForm models={models} onMade={close} onCancel={() => close(null)} />
      ) : (
        <AddButton ref={add} onClick={() => setIsAdding(true)} />
      )}
      {made !== null && <NewKeyDialog made={made} onClose={() => setMade(null)} />}
      <Entries keys={keys} models={models} now={now} />
    </section>
  );
}

type AddButtonProps = {
  readonly ref: React.Ref<HTMLButtonElement>;
  readonly onClick: () => void;
};

function AddButton({ ref, onClick }: AddButtonProps) {
  const t = useTranslations("admin.keys.list");
  return (
    <div>
      <Button ref={ref} look="primary" onClick={onClick}>
        <Plus aria-hidden className="size-4" />
        {t("add")}
      </Button>
    </div>
  );
}

function Heading() {
  const t = useTranslations("admin.keys.list");
  const locale = useLocale();
  return (
    <div className="max-w-[80ch]">
      <h2 id={LIST_HEADING} tabIndex={-1} className="font-serif text-xl outline-none">
        {t("heading")}
      </h2>
      <p className="mt-1 text-sm text-muted">
        {t("about")}{" "}
        <a href={`/${locale}/docs`} className="font-medium text-accent underline">
          {t("docs")}
        </a>
      </p>
    </div>
  );
}

function Entries({ keys, models, now }: KeyListProps) {
  const t = useTranslations("admin.keys.list");
  const active = keys.filter((key) => stateOf(key, now) === "active");
  const ended = keys.filter((key) => stateOf(key, now) !== "active");
  const toCards = (some: readonly ListedKey[]) => (
    <ul className="grid grid-cols-[minmax(0,1fr)] gap-4 xl:grid-cols-2">
      {some.map((key) => (
        <li key={key.id}>
          <KeyCard
            apiKey={key}
            state={stateOf(key, now)}
            models={models}
            onRevoked={() => document.getElementById(LIST_HEADING)?.focus()}
          />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {active.length === 0 && (
        <p className="text-muted">{t(keys.length === 0 ? "none" : "noneActive")}</p>
      )}
      {toCards(active)}
      {ended.length > 0 && (
        <details>
          <summary className="min-h-9 w-fit py-1.5 text-sm font-medium text-muted hover:text-ink">
            {t("ended", { count: ended.length })}
          </summary>
          <div className="mt-3">{toCards(ended)}</div>
        </details>
      )}
    </>
  );
}
