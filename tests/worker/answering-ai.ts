import type { AiBinding } from "@/lib/config";
import { drawScene, encodePicture } from "@/lib/images/test-pictures";

/** Pixels of what the painter draws. */
export const SIZE = { width: 512, height: 256 };

/** A painter and a guard that answer at once, with a record of who was asked. */
export async function answeringAi(): Promise<{
  ai: AiBinding;
  asked: string[];
  bytes: Uint8Array;
}> {
  const bytes = await encodePicture(drawScene(SIZE.width, SIZE.height), "image/jpeg");
  const asked: string[] = [];
  const ai: AiBinding = {
    run: (model) => {
      asked.push(model);
      const isGuard = model.includes("guard");
      return Promise.resolve(
        isGuard ? { response: { safe: true, categories: [] } } : { image: bytes.toBase64() },
      );
    },
  };
  return { ai, asked, bytes };
}
