import type { GivenPicture } from "@/lib/backends/read-pictures";
import { openDecoder } from "@/lib/images/codecs";
import { encodePng } from "@/lib/images/encode-png";
import type { Pixels } from "@/lib/images/pixels";

/**
 * Our mask, where white is painted anew and black stays, as OpenAI's: a PNG whose fully transparent pixels are painted
 * anew. Throws a plain Error for a damaged picture.
 */
export async function toTransparentMask({
  bytes,
  type,
}: GivenPicture): Promise<Uint8Array<ArrayBuffer>> {
  const decode = await openDecoder(type);
  return encodePng(decode(bytes, whiteToTransparent), 4);
}

/** Pixels of its own: the decoder takes back what it lent. */
function whiteToTransparent({ data, width, height }: Pixels): Pixels {
  const mask = new Uint8ClampedArray(data.length);
  // A mask comes here in black and white alone, so that its red says it all.
  for (let index = 0; index < data.length; index += 4) mask[index + 3] = 255 - (data[index] ?? 0);
  return { data: mask, width, height };
}
