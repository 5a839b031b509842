import type { ContentBlock } from "@modelcontextprotocol/server";
import type { Caller } from "@/lib/api/mcp/caller";
import { pictureUrl } from "@/lib/api/shared/describe-drawn";
import type { GenerationRow } from "@/lib/generations/row";
import { requireImageType } from "@/lib/images/inspect-picture";
import type { ImageType, StoredPicture } from "@/lib/images/picture";
import { readOriginal } from "@/lib/images/read-original";
import { readThumbnail } from "@/lib/images/read-thumbnail";

type Bytes = Uint8Array<ArrayBuffer>;
type Shown = { readonly bytes: Bytes; readonly type: ImageType };

/** The picture as a host shows it: its thumbnail, for hosts choke on long base64, or all of it where that is wished. */
export async function showPicture(
  { context }: Caller,
  { picture }: GenerationRow,
  isFull: boolean,
  original: Bytes | null = null,
): Promise<ContentBlock[]> {
  const shown = await read(context.bucket, picture, isFull, original);
  if (shown === null) return [];
  return [{ type: "image", data: shown.bytes.toBase64(), mimeType: shown.type }];
}

/** Where the original is. */
export function linkPicture({ c }: Caller, row: GenerationRow): ContentBlock[] {
  const url = pictureUrl(c, row);
  if (url === null || row.picture === null) return [];
  const { type, bytes } = row.picture;
  const name = url.slice(url.lastIndexOf("/") + 1);
  return [{ type: "resource_link", uri: url, name, mimeType: type, size: bytes }];
}

async function read(
  bucket: R2Bucket,
  picture: StoredPicture | null,
  isFull: boolean,
  original: Bytes | null,
): Promise<Shown | null> {
  if (picture !== null && !isFull) {
    const thumbnail = await readThumbnail({ bucket }, picture);
    if (thumbnail !== null) return { bytes: thumbnail, type: "image/webp" };
  }
  const bytes = original ?? (picture === null ? null : await readOriginal({ bucket }, picture));
  return bytes === null ? null : { bytes, type: requireImageType(bytes) };
}
