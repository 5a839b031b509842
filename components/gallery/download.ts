import type { ImageView } from "@/lib/generations/schema";

const EXTENSIONS = { "image/png": "png", "image/jpeg": "jpg", "image/webp": "webp" } as const;
const LONGEST_NAME = 60;

/** The attributes of a link that saves the original file under a name made of the prompt. */
export function downloadLink(image: ImageView, prompt: string): { href: string; download: string } {
  const download = fileName(prompt, image.type);
  // Said to the server as well: the name in its answer counts for more than the attribute's.
  const name = download.slice(0, download.lastIndexOf("."));
  return { href: `${image.url}?download=${name}`, download };
}

/** `zorza-lis-w-lesie.png`: letters without accents, words joined by hyphens, cut between words. */
export function fileName(prompt: string, type: ImageView["type"]): string {
  const words = prompt
    .replaceAll(/[łŁ]/g, "l")
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  let name = "zorza";
  for (const word of words) {
    if (name.length + 1 + word.length > LONGEST_NAME) break;
    name += `-${word}`;
  }
  return `${name}.${EXTENSIONS[type]}`;
}
