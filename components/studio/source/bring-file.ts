import { RequestError, send } from "@/components/data/api";
import { notify } from "@/components/shell/notices";
import type { FormSource } from "@/components/studio/form";
import { putSource, type SourceTexts } from "@/components/studio/source/put-source";
import type { Studio } from "@/components/studio/studio-context";
import type { SourceView } from "@/lib/sources/schema";

/** What the API takes. */
const TYPES = "image/png,image/jpeg,image/webp";

/** Longest side in pixels of what the API keeps (lib/sources/schema.ts): more need not travel. */
const MAX_SIDE = 1920;
/** Longest wait for a picture to arrive, in milliseconds: on a slow line. */
const PATIENCE_MILLISECONDS = 120_000;

/** Puts what is given into the form: a file, one to be asked for, or a picture that can be seen already. */
export function bring(studio: Studio, given: File | FormSource | null, t: SourceTexts): void {
  if (given === null) chooseFiles(1, ([file]) => file && void bringFile(studio, file, t));
  else if (given instanceof File) void bringFile(studio, given, t);
  else putSource(studio, given, t);
}

/** Opens the browser's own dialog for so many files at most. */
export function chooseFiles(most: number, take: (files: readonly File[]) => void): void {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = TYPES;
  input.multiple = most > 1;
  input.addEventListener("change", () => take([...(input.files ?? [])].slice(0, most)));
  input.click();
}

/** Sends a picture, or a mask, to where it can be drawn from. Throws `RequestError`. */
export function uploadPicture(picture: Blob): Promise<SourceView> {
  const form = new FormData();
  form.append("file", picture, "picture");
  const signal = AbortSignal.timeout(PATIENCE_MILLISECONDS);
  return send("/api/sources", { method: "POST", body: form, signal });
}

/**
 * Puts a file into the form at once and sends it, smaller where it is larger than can be used. What goes wrong is
 * told, and the picture is taken out again.
 */
async function bringFile(studio: Studio, file: File, t: SourceTexts): Promise<void> {
  let preview: string | null = null;
  try {
    const { picture, width, height } = await shrink(file);
    preview = URL.createObjectURL(picture);
    const waiting = { reference: null, url: preview, width, height, mask: null };
    putSource(studio, waiting, t);
    const view = await uploadPicture(picture);
    // Somebody may have taken another one in the meantime.
    const { source } = studio.form.get();
    if (source?.url !== preview) return;
    putSource(studio, { ...source, ...sized(view), reference: { sourceId: view.id } }, t);
  } catch (error) {
    if (preview !== null && studio.form.get().source?.url !== preview) return;
    putSource(studio, null, t);
    notify({ text: t(`failed.${reasonOf(error)}`), tone: "error" });
  }
}

function sized({ url, width, height }: SourceView) {
  return { url, width, height };
}

class UnreadableFile extends Error {}

/** Decoded by the browser, which stands it upright; drawn anew only when it is too large, since that costs quality. */
export async function shrink(
  file: File,
): Promise<{ picture: Blob; width: number; height: number }> {
  const bitmap = await createImageBitmap(file).catch((cause: unknown) => {
    throw new UnreadableFile("The browser can't read the picture.", { cause });
  });
  const scale = Math.min(1, MAX_SIDE / Math.max(bitmap.width, bitmap.height));
  const width = Math.max(1, Math.round(bitmap.width * scale));
  const height = Math.max(1, Math.round(bitmap.height * scale));
  if (scale === 1 && /^image\/(?:png|jpeg|webp)$/.test(file.type)) {
    bitmap.close();
    return { picture: file, width, height };
  }
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext("2d");
  if (pen === null) throw new UnreadableFile("There is no canvas.");
  pen.imageSmoothingQuality = "high";
  pen.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  return { picture: await canvas.convertToBlob({ type: "image/png" }), width, height };
}

/** The key of the text under `source.failed`. */
type SourceFailure = "network" | "type" | "damaged" | "pixels" | "busy" | "other";

/** Why a picture could not be taken. */
export function reasonOf(error: unknown): SourceFailure {
  if (error instanceof UnreadableFile) return "type";
  if (!(error instanceof RequestError)) return "other";
  if (error.code === "network") return "network";
  if (error.code === "rate_limited") return "busy";
  if (error.code === "payload_too_large") return "pixels";
  const { reason } = error.details;
  if (reason === "trailing" || reason === "damaged" || reason === "empty") return "damaged";
  return reason === "pixels" || reason === "type" ? reason : "other";
}
