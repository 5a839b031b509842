import type { ImageView } from "@/lib/generations/schema";
import { VIEW_NAME, originalName, thumbnailName } from "@/lib/images/object-names";
import type { StoredPicture } from "@/lib/images/picture";

/** Path under which the Worker serves pictures itself. */
export const IMAGES_PATH = "/images";

/**
 * A stored picture as pages and programs need it. `origin` is that of the bucket's own domain, without a trailing
 * slash, or empty when the Worker serves pictures; URLs are relative to the site then.
 */
export function toImageView(picture: StoredPicture, origin: string): ImageView {
  const { type, width, height, bytes, thumbhash } = picture;
  const urlOf = (name: string) => `${origin === "" ? IMAGES_PATH : origin}/${picture.key}/${name}`;
  const thumbnails = picture.thumbnails.map((thumbnailWidth) => ({
    url: urlOf(thumbnailName(thumbnailWidth)),
    width: thumbnailWidth,
  }));
  const url = urlOf(originalName(type));
  const largest = { url: picture.view ? urlOf(VIEW_NAME) : url, width };
  const sources = [...thumbnails, largest].toSorted((one, other) => one.width - other.width);
  return { url, type, width, height, bytes, thumbhash, sources };
}
