/** WebP quality from 0 to 100 of the thumbnails in the gallery. */
export const THUMBNAIL_QUALITY = 78;

/** WebP quality from 0 to 100 of the full-size view beside a PNG original. */
export const VIEW_QUALITY = 82;
