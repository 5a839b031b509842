import type { ClipboardEvent, DragEvent } from "react";
import { notify } from "@/components/shell/notices";
import type { FormSource } from "@/components/studio/form";
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
      takeSource(studio, file, t);
    },
    onPaste: (event: ClipboardEvent) => {
      const file = [...event.clipboardData.files].find(({ type }) => type.startsWith("image/"));
      if (file === undefined || isInDialog(event)) return;
      event.preventDefault();
      takeSource(studio, file, t);
    },
  };
}

/** Events bubble from a dialog to the form that opened it. */
function isInDialog({ target }: ClipboardEvent | DragEvent): boolean {
  return target instanceof Element && target.closest("dialog") !== null;
}

/** Takes a file, one that is asked for when none is given, or a picture that can be seen already. */
export function takeSource(studio: Studio, given: File | FormSource | null, t: SourceTexts): void {
  // The page opens without what only this needs.
  import("@/components/studio/source/bring-file").then(
    ({ bring }) => bring(studio, given, t),
    () => notify({ text: t("failed.network"), tone: "error" }),
  );
}
