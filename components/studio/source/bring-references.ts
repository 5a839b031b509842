import { notify } from "@/components/shell/notices";
import type { FormReference, FormSource } from "@/components/studio/form";
import {
  chooseFiles,
  reasonOf,
  shrink,
  uploadPicture,
} from "@/components/studio/source/bring-file";
import { putSource, type SourceTexts } from "@/components/studio/source/put-source";
import type { Studio } from "@/components/studio/studio-context";
import { sourceUrl } from "@/components/data/api";

/** Asks for so many files at most and puts each beside the source, for the model to look at as well. */
export function bringReferences(studio: Studio, most: number, t: SourceTexts): void {
  chooseFiles(most, (files) => {
    for (const file of files) void bringReference(studio, file, t);
  });
}

/** Takes one of the further pictures out again. */
export function dropReference(studio: Studio, url: string, t: SourceTexts): void {
  change(studio, t, (all) => all.filter((one) => one.url !== url));
}

async function bringReference(studio: Studio, file: File, t: SourceTexts): Promise<void> {
  let preview: string | null = null;
  try {
    const { picture } = await shrink(file);
    preview = URL.createObjectURL(picture);
    const waiting: FormReference = { reference: null, url: preview };
    change(studio, t, (all) => [...all, waiting]);
    const { id } = await uploadPicture(picture);
    const arrived: FormReference = { reference: { sourceId: id }, url: sourceUrl(id) };
    // The same picture may be there already, and this one may have been taken out meanwhile.
    change(studio, t, (all) =>
      all.some(({ url }) => url === arrived.url)
        ? all.filter((one) => one.url !== waiting.url)
        : all.map((one) => (one.url === waiting.url ? arrived : one)),
    );
  } catch (error) {
    if (preview !== null) dropReference(studio, preview, t);
    notify({ text: t(`failed.${reasonOf(error)}`), tone: "error" });
  }
}

function change(
  studio: Studio,
  t: SourceTexts,
  make: (all: readonly FormReference[]) => NonNullable<FormSource["references"]>,
): void {
  const { source } = studio.form.get();
  if (source !== null)
    putSource(studio, { ...source, references: make(source.references ?? []) }, t);
}
