import { refuseField } from "@/lib/api/shared/refuse-field";
import type { Message } from "@/lib/api/openai/chat-wire";
import type { Warning } from "@/lib/generations/schema";

/** What a conversation asks to be drawn. */
export type Asked = {
  readonly prompt: string;
  /** Address of the picture to start from. */
  readonly picture: string | null;
  readonly warnings: readonly Warning[];
};

/**
 * The words and the picture of the last message of the user; nothing that was said before is drawn. Throws
 * `invalid_request` when there are no words, or more than one picture.
 */
export function readConversation(messages: readonly Message[]): Asked {
  const last = messages.findLast(({ role }) => role === "user");
  if (last === undefined) throw refuseField("messages", "has no message of the user");
  const { content } = last;
  const parts = typeof content === "string" ? [{ type: "text", text: content }] : (content ?? []);
  const prompt = parts
    .flatMap((part) => (part.type === "text" && part.text !== undefined ? [part.text] : []))
    .join("\n")
    .trim();
  if (prompt === "") throw refuseField("messages", "the last message of the user has no text");
  const pictures = parts.flatMap((part) =>
    part.type === "image_url" && "image_url" in part && part.image_url !== undefined
      ? [part.image_url.url]
      : [],
  );
  if (pictures.length > 1) throw refuseField("messages", "takes one picture");
  const isOther = parts.some(({ type }) => type !== "text" && type !== "image_url");
  return {
    prompt,
    picture: pictures[0] ?? null,
    warnings: [
      ...(messages.length > 1
        ? [{ parameter: "messages", reason: "adjusted", applied: "last" } as const]
        : []),
      ...(isOther ? [{ parameter: "content", reason: "adjusted", applied: "text" } as const] : []),
    ],
  };
}
