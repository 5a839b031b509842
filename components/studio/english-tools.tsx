"use client";

import { Check, Languages, Pencil, RotateCw, Sparkles, Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Form } from "@/components/studio/form";
import { focusEnglish, KEEP_ENGLISH_ID } from "@/components/studio/landmarks";
import { LanguageField } from "@/components/studio/language-field";
import { useStudio } from "@/components/studio/studio-context";
import { ToolButton } from "@/components/studio/tool-button";
import type { Preview } from "@/components/studio/use-english-preview";

type EnglishToolsProps = {
  readonly form: Form;
  readonly preview: Preview;
  /** Whether English of one's own waits for a decision. */
  readonly stale: boolean;
  readonly editing: boolean;
  readonly onClose: () => void;
  readonly onImprove: () => void;
};

type ToolName = "edit" | "improve";

/** Moves the focus to a button as soon as it is there; to improving, which is always there, when it is not. */
export function focusTool(name: ToolName): void {
  requestAnimationFrame(() => {
    const tool =
      document.getElementById(toolId(name)) ?? document.getElementById(toolId("improve"));
    tool?.focus();
  });
}

function toolId(name: ToolName): string {
  return `english-${name}`;
}

/** The language, and what can be done with the English as it stands. */
export function EnglishTools(props: EnglishToolsProps) {
  const { preview, stale, editing } = props;
  return (
    <div className="flex h-9 items-center gap-1.5">
      {/* A phone has no room for it beside the decision, which comes first. */}
      <LanguageField
        recognised={(preview.view ?? preview.before)?.language ?? null}
        className={stale ? "max-sm:hidden" : undefined}
      />
      {stale ? (
        <StaleTools {...props} />
      ) : editing ? (
        <EditorTools {...props} />
      ) : (
        <Tools {...props} />
      )}
    </div>
  );
}

function Tools({ form, preview, onImprove }: EnglishToolsProps) {
  const t = useTranslations("english");
  const tImprove = useTranslations("improve");
  const studio = useStudio();
  const { view, failure, retry } = preview;
  const edit = () => studio.editingEnglish.set(true);
  if (form.english === null && failure !== null) {
    if (failure.code === "blocked") return null;
    return failure.code === "translation_failed" ? (
      <ToolButton id={toolId("edit")} icon={Languages} label={t("write")} onClick={edit} />
    ) : (
      <ToolButton icon={RotateCw} label={t("tryAgain")} onClick={retry} />
    );
  }
  const asItIs = view?.engine === "none";
  return (
    <>
      {(form.english !== null || !asItIs) && (
        <ToolButton
          id={toolId("edit")}
          icon={Pencil}
          label={t("edit")}
          phone="icon"
          disabled={form.english === null && view === null}
          onClick={edit}
        />
      )}
      {form.english !== null && <UndoButton asItIs={asItIs} />}
      <ToolButton
        id={toolId("improve")}
        icon={Sparkles}
        label={tImprove("start")}
        hint={tImprove("help")}
        disabled={form.english === null && view === null}
        onClick={onImprove}
      />
    </>
  );
}

function EditorTools({ form, preview, onClose }: EnglishToolsProps) {
  const t = useTranslations("english");
  return (
    <>
      <ToolButton icon={Check} label={t("done")} onClick={onClose} />
      {form.english !== null && <UndoButton asItIs={preview.view?.engine === "none"} />}
    </>
  );
}

function StaleTools({ form, editing }: EnglishToolsProps) {
  const t = useTranslations("english");
  const studio = useStudio();
  const { english } = form;
  return (
    <>
      <DropButton label={t("renew")} icon={RotateCw} phone="label" />
      <ToolButton
        id={KEEP_ENGLISH_ID}
        icon={Check}
        phone="label"
        label={t("keep")}
        onClick={() => {
          if (english === null) return;
          studio.form.set({ ...form, english: { ...english, madeFor: form.prompt.trim() } });
          if (editing) focusEnglish();
          else focusTool("edit");
        }}
      />
    </>
  );
}

function UndoButton({ asItIs }: { readonly asItIs: boolean }) {
  const t = useTranslations("english");
  return <DropButton label={t(asItIs ? "undoUnchanged" : "undo")} icon={Undo2} phone="icon" />;
}

type DropButtonProps = Pick<Parameters<typeof ToolButton>[0], "label" | "icon" | "phone">;

/** Gives the English back to the translator, and the focus to what stays. */
function DropButton(props: DropButtonProps) {
  const studio = useStudio();
  return (
    <ToolButton
      {...props}
      onClick={() => {
        studio.form.set({ ...studio.form.get(), english: null });
        studio.editingEnglish.set(false);
        focusTool("edit");
      }}
    />
  );
}
