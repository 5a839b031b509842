import { AppError } from "@/lib/errors";
import { openDecoder } from "@/lib/images/codecs";
import { inspectPicture } from "@/lib/images/inspect-picture";
import type { Pixels } from "@/lib/images/pixels";
import { PLACEHOLDER_SIDE, makeThumbhash, requireContent } from "@/lib/images/placeholder";
import { THUMBNAIL_QUALITY, VIEW_QUALITY } from "@/lib/images/quality";
import { refuseUpload } from "@/lib/images/refuse-upload";
import type { Resizer } from "@/lib/images/resizer";
import { type ImageSize, readImageSize } from "@/lib/images/sniff";

/**
 * Codes of the Images binding that blame the picture: no image, and a format it does not take. Everything else (its
 * quota, its own failures) is no reason to draw again.
 * https://developers.cloudflare.com/images/reference/troubleshooting/
 */
const PICTURE_AT_FAULT = [9412, 9520];

/**
 * Makes the sizes with the Images binding, for the Free plan's 10 ms of CPU. Each size is a billed transformation:
 * three for a JPEG or WebP, four for a PNG, one for a conversion. Takes at most 20 MB.
 */
export function createImagesResizer(images: Pick<ImagesBinding, "input">): Resizer {
  return {
    async derive(bytes, type, widths) {
      const claimed = inspectPicture(bytes, type);
      const transform = (change: ImageTransform, output: ImageOutputOptions) =>
        transformPicture(images, bytes, change, output);
      const wanted = widths.filter((width) => width < claimed.width).toSorted((a, b) => a - b);
      const [small, view, ...thumbnails] = await Promise.all([
        transform(
          { width: PLACEHOLDER_SIDE, height: PLACEHOLDER_SIDE, fit: "scale-down" },
          { format: "image/png" },
        ),
        type === "image/png"
          ? transform({}, { format: "image/webp", quality: VIEW_QUALITY })
          : null,
        ...wanted.map(async (width) => ({
          width,
          bytes: await transform(
            { width, fit: "scale-down" },
            { format: "image/webp", quality: THUMBNAIL_QUALITY },
          ),
        })),
      ]);
      const seen = await lookAt(small, claimed);
      return { ...seen, thumbnails, view };
    },

    async normalize(bytes, _type, maxSide) {
      const change = { width: maxSide, height: maxSide, fit: "scale-down" } as const;
      try {
        const png = await transformPicture(images, bytes, change, { format: "image/png" });
        const size = readImageSize(png, "image/png");
        if (size === null) throw new Error("The Images binding gave no PNG.");
        return { bytes: png, ...size };
      } catch (cause) {
        if (cause instanceof AppError && cause.code === "backend_failed") {
          throw refuseUpload("damaged", cause);
        }
        throw cause;
      }
    },

    convert: (bytes, { to, quality }) =>
      transformPicture(
        images,
        bytes,
        {},
        to === "image/png" ? { format: to } : { format: to, quality },
      ),
  };
}

async function transformPicture(
  images: Pick<ImagesBinding, "input">,
  bytes: Uint8Array<ArrayBuffer>,
  change: ImageTransform,
  output: ImageOutputOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const input = images.input(new Blob([bytes]).stream());
    const result = await input.transform(change).output(output);
    return new Uint8Array(await result.response().arrayBuffer());
  } catch (cause) {
    if (isPictureAtFault(cause)) {
      throw new AppError("backend_failed", "The model did not return a usable picture.", { cause });
    }
    throw new AppError("storage_failed", "The picture could not be stored.", { cause });
  }
}

function isPictureAtFault(thrown: unknown): boolean {
  if (!(thrown instanceof Error) || !("code" in thrown)) return false;
  return PICTURE_AT_FAULT.some((code) => code === thrown.code);
}

/** What the small copy tells of the picture. A copy that can't be read is the binding's fault. */
async function lookAt(
  small: Uint8Array<ArrayBuffer>,
  claimed: ImageSize,
): Promise<ImageSize & { readonly thumbhash: string }> {
  const decode = await openDecoder("image/png");
  try {
    return decode(small, (pixels) => {
      requireContent(pixels);
      return { ...standUpright(claimed, pixels), thumbhash: makeThumbhash(pixels) };
    });
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw new AppError("storage_failed", "The picture could not be stored.", { cause });
  }
}

/** The binding turns a JPEG as its EXIF data says, the header does not; the small copy tells which way is up. */
function standUpright(claimed: ImageSize, small: Pixels): ImageSize {
  const isTurned =
    Math.sign(claimed.width - claimed.height) * Math.sign(small.width - small.height) === -1;
  return isTurned ? { width: claimed.height, height: claimed.width } : claimed;
}
