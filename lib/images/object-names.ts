import { type ImageType, THUMBNAIL_WIDTHS } from "@/lib/images/picture";

/** File name extension by type. */
export const EXTENSIONS = {
  "image/png": "png",
  "image/jpeg": "jpg",
  "image/webp": "webp",
} as const satisfies Record<ImageType, string>;

/** Name of the full-size WebP beside a PNG. */
export const VIEW_NAME = "view.webp";

/** Name of the backend's own bytes. */
export function originalName(type: ImageType): string {
  return `original.${EXTENSIONS[type]}`;
}

/** Name of a thumbnail by its width in pixels. */
export function thumbnailName(width: number): string {
  return `${width}.webp`;
}

/** Every name a picture may have objects under, whatever its type: what deletion goes through. */
export function allObjectNames(): string[] {
  const originals = Object.values(EXTENSIONS).map((extension) => `original.${extension}`);
  return [...originals, VIEW_NAME, ...THUMBNAIL_WIDTHS.map(thumbnailName)];
}

/** What the names of all pictures of one recipe begin with. */
export function recipePrefix(cacheKey: string): string {
  return `${cacheKey.slice(0, 32)}-`;
}

/** True for the name of an original, whatever its type. */
export function isOriginal(name: string): boolean {
  return name.includes("/original.");
}
