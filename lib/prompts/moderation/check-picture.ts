import type { ImageType } from "@/lib/images/picture";
import type { PromptContext } from "@/lib/prompts/context";
import type { RefusalCategory } from "@/lib/prompts/schema";

export const MAX_PICTURE_BYTES = 4 * 1024 * 1024;

export async function checkPicture(
  _context: PromptContext,
  _picture: { readonly bytes: Uint8Array<ArrayBuffer>; readonly type: ImageType },
): Promise<{
  verdict: "passed" | "refused";
  category: RefusalCategory | null;
  engine: string;
  milliseconds: number;
}> {
  return { verdict: "passed", category: null, engine: "clef-flash", milliseconds: 0 };
}
