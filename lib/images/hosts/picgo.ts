import { z } from "zod";
import { type ImageHost, endpoint, notTaken, parseAnswer } from "@/lib/images/hosts/host";

const Answer = z.union([
  z.object({ success: z.literal(true), result: z.array(z.string()).min(1) }),
  z.object({ success: z.literal(false) }),
]);

/**
 * The server of PicGo (https://picgo.github.io/PicGo-Doc/zh/guide/advance.html: from 2.4 the form field `files`; its
 * release notes: from 3.0.4 a secret as Bearer) or of PicList (https://piclist.cn/en/advanced.html: any field, the
 * secret as `?key=`), 2026. The same key is sent in both places, since neither says which of the two it is.
 */
export const picgo: ImageHost = {
  address: ({ url, key }) => endpoint(url, { key }),
  headers: ({ key }): Readonly<Record<string, string>> =>
    key === "" ? {} : { authorization: `Bearer ${key}` },
  field: "files",
  readAnswer: (answer) => {
    const read = parseAnswer(Answer, answer);
    const [address] = read.success ? read.result : [];
    if (address === undefined) throw notTaken();
    return address;
  },
};
