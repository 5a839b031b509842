import type { ClipboardEvent, DragEvent } from "react";
import { notify } from "@/components/shell/notices";
import type { SourceTexts } from "@/components/studio/source/put-source";
import type { Studio } from "@/components/studio/studio-context";

/** Handlers of an element on which pictures can be dropped or pasted. `t` words what goes wrong. */
export function takePictures(studio: Studio, t: SourceTexts) {
  return {
    onDragOver: (event: DragEvent) => {
      if (event.dataTransfer.types.includes("Files")) event.preventDefault();
    },
    onDrop: (event: DragEvent) => {
      const [file] = event.dataTransfer.files;
      if (file === undefined) return;
      event.preventDefault();
      if (isInDialog(event)) return;
      takeFile(studio, file, t);
    },
    onPaste: (event: ClipboardEvent) => {
      const file = [...event.clipboardData.files].find(({ type }) => type.startsWith("image/"));
      if (file === undefined || isInDialog(event)) return;
      event.preventDefault();
      takeFile(studio, file, t);
    },
  };
}

/** Events bubble from a dialog to the form that opened it. */
function isInDialog({ target }: ClipboardEvent | DragEvent): boolean {
  return target instanceof Element && target.closest("dialog") !== null;
}

/** The page opens without what asks for a file when there is none, makes it smaller and sends it. */
export function takeFile(studio: Studio, file: File | null, t: SourceTexts): void {
  import("@/components/studio/source/bring-file").then(
    ({ bringFile, chooseFile }) =>
      file === null ? chooseFile(studio, t) : bringFile(studio, file, t),
    () => notify({ text: t("failed.network"), tone: "error" }),
  );
}
