import { AppError } from "@/lib/errors";

/** What a refused upload is blamed for, in `details.reason`. */
type Reason = "empty" | "type" | "damaged" | "pixels" | "trailing";

const MESSAGES: Readonly<Record<Reason, string>> = {
  empty: "The file is empty.",
  type: "The file is no PNG, JPEG or WebP picture.",
  damaged: "The picture is damaged.",
  pixels: "The picture has too many pixels.",
  trailing: "Something else is hidden behind the picture.",
};

/** The error for a file that can't be taken. */
export function refuseUpload(reason: Reason, cause?: unknown): AppError {
  return new AppError("invalid_request", MESSAGES[reason], {
    details: { field: "file", reason },
    ...(cause === undefined ? {} : { cause }),
  });
}

/** The error for a picture larger than can be decoded here. */
export function refuseTooManyPixels(maxPixels: number): AppError {
  return new AppError("invalid_request", MESSAGES.pixels, {
    details: { field: "file", reason: "pixels", maxPixels },
  });
}
