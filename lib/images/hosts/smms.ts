import { z } from "zod";
import { type ImageHost, endpoint, notTaken, parseAnswer } from "@/lib/images/hosts/host";

const Answer = z.union([
  z.object({ success: z.literal(true), data: z.object({ url: z.string() }) }),
  // A picture that the account has there already is refused, with its address.
  z.object({ success: z.literal(false), code: z.literal("image_repeated"), images: z.string() }),
  z.object({ success: z.literal(false) }),
]);

/**
 * SM.MS, API v2, and what speaks like it: https://s.ee/docs/developers/smms-compatibility/ (2026); the refusal of a
 * repeated picture as its clients meet it. The token is sent as it is, without `Bearer`.
 */
export const smms: ImageHost = {
  address: ({ url }) => endpoint(url),
  headers: ({ key }) => ({ authorization: key }),
  field: "smfile",
  readAnswer: (answer) => {
    const read = parseAnswer(Answer, answer);
    if (read.success) return read.data.url;
    if ("images" in read) return read.images;
    throw notTaken();
  },
};
