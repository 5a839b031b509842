"use client";

import { Plus, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { BackendCard } from "@/components/admin/backend-card";
import { BackendForm } from "@/components/admin/backend-form";
import { headingIdOf } from "@/components/admin/backend-words";
import type { AbleModel } from "@/components/admin/models";
import { useFormats } from "@/components/admin/use-formats";
import { announce } from "@/components/shell/announcer";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import type { BackendView } from "@/lib/backends/schema";

const LIST_HEADING = "backends-heading";
const ADD_BUTTON = "backends-add";

type BackendListProps = {
  readonly backends: readonly BackendView[];
  readonly models: readonly AbleModel[];
  /** When the list was last known, in milliseconds, if it could not be asked for since; null when it is fresh. */
  readonly staleSince: number | null;
};

/** Stands for the form of a new one among the ids, which have no capitals. */
const NEW = "NEW";

/** Every backend, one of them perhaps being edited, and a way to add one. */
export function BackendList({ backends, models, staleSince }: BackendListProps) {
  const t = useTranslations("admin.backends");
  const [form, setForm] = useState<string | null>(null);
  const ids = backends.map(({ settings }) => settings.id);
  const focusSoon = useFocusSoon();

  function close(elementId: string) {
    focusSoon(elementId);
    setForm(null);
  }

  function whenSaved(id: string) {
    close(headingIdOf(id));
    announce(t("saved", { id }));
  }

  return (
    <section aria-labelledby={LIST_HEADING} className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <Heading />
      <Warnings backends={backends} staleSince={staleSince} />
      <ul className="grid grid-cols-[minmax(0,1fr)] gap-4 xl:grid-cols-2">
        {backends.map((backend) => (
          <Entry
            key={backend.settings.id}
            backend={backend}
            models={models}
            isEdited={form === backend.settings.id}
            onEdit={() => setForm(backend.settings.id)}
            onSaved={whenSaved}
            onCancel={() => close(headingIdOf(backend.settings.id))}
            onRemoved={() => document.getElementById(LIST_HEADING)?.focus()}
          />
        ))}
      </ul>
      {form === NEW ? (
        <BackendForm
          settings={null}
          models={models}
          taken={ids}
          onSaved={whenSaved}
          onCancel={() => close(ADD_BUTTON)}
        />
      ) : (
        <div>
          <Button id={ADD_BUTTON} look="primary" onClick={() => setForm(NEW)}>
            <Plus aria-hidden className="size-4" />
            {t("list.add")}
          </Button>
        </div>
      )}
    </section>
  );
}

/** A function that moves the focus to an element by its id, once the list shows it. */
function useFocusSoon() {
  const wanted = useRef<string | null>(null);
  // With every rendering: the list with the element may come with a later one.
  useEffect(() => {
    const element = wanted.current === null ? null : document.getElementById(wanted.current);
    if (element === null) return;
    wanted.current = null;
    element.focus();
  });
  return (elementId: string) => {
    wanted.current = elementId;
  };
}

function Heading() {
  const t = useTranslations("admin.backends.list");
  return (
    <div className="max-w-[80ch]">
      <h2 id={LIST_HEADING} tabIndex={-1} className="font-serif text-xl outline-none">
        {t("heading")}
      </h2>
      <p className="mt-1 text-sm text-muted">{t("about")}</p>
    </div>
  );
}

type EntryProps = Pick<BackendListProps, "models"> & {
  readonly backend: BackendView;
  readonly isEdited: boolean;
  readonly onEdit: () => void;
  readonly onSaved: (id: string) => void;
  readonly onCancel: () => void;
  readonly onRemoved: () => void;
};

/** A backend's card, or its form in the card's place. */
function Entry({ backend, models, isEdited, onEdit, onRemoved, ...form }: EntryProps) {
  if (!isEdited) {
    return (
      <li>
        <BackendCard backend={backend} models={models} onEdit={onEdit} onRemoved={onRemoved} />
      </li>
    );
  }
  return (
    <li className="xl:col-span-2">
      <BackendForm settings={backend.settings} models={models} taken={[]} {...form} />
    </li>
  );
}

function Warnings({ backends, staleSince }: Omit<BackendListProps, "models">) {
  const t = useTranslations("admin");
  const { clock } = useFormats();
  const canDraw = backends.some(({ settings, hasKey }) => settings.enabled && hasKey);
  return (
    <>
      {staleSince !== null && (
        <p role="alert" className="text-sm text-danger">
          {t("problem.stale", { time: clock(staleSince) })}
        </p>
      )}
      {!canDraw && (
        <Card>
          <h3 className="flex items-center gap-2.5 font-serif text-lg">
            <TriangleAlert aria-hidden className="size-5 shrink-0 text-caution" />
            {t("backends.nobody.heading")}
          </h3>
          <p className="mt-1 text-muted">{t("backends.nobody.about")}</p>
        </Card>
      )}
    </>
  );
}
