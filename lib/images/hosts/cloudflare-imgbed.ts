import { z } from "zod";
import { type ImageHost, endpoint, parseAnswer } from "@/lib/images/hosts/host";

const Answer = z.tuple([z.object({ src: z.string() })], z.unknown());

/**
 * CloudFlare-ImgBed: https://cfbed.sanyue.de/en/api/upload.html (2026). It takes an upload code, an API token, or both.
 * Older versions know no `returnFormat` and answer with a path.
 */
export const cloudflareImgbed: ImageHost = {
  address: ({ url, authCode }) => endpoint(url, { authCode, returnFormat: "full" }),
  headers: ({ key }): Readonly<Record<string, string>> =>
    key === "" ? {} : { authorization: `Bearer ${key}` },
  field: "file",
  readAnswer: (answer) => parseAnswer(Answer, answer)[0].src,
};
