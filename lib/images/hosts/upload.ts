import { isLoopback } from "@/lib/backends/schema";
import { exchange, parseJson } from "@/lib/backends/http/exchange";
import { withDeadline } from "@/lib/backends/workers-ai/deadline";
import type { AppContext } from "@/lib/context";
import { AppError } from "@/lib/errors";
import type { HostProvider } from "@/lib/generations/schema";
import { cloudflareImgbed } from "@/lib/images/hosts/cloudflare-imgbed";
import type { HostedFile, HostSettings, ImageHost } from "@/lib/images/hosts/host";
import { picgo } from "@/lib/images/hosts/picgo";
import { smms } from "@/lib/images/hosts/smms";

/** Longest one upload may take. */
export const UPLOAD_MILLISECONDS = 30_000;
/** An address and some words take a hundredth of this. */
const MAX_ANSWER_BYTES = 64 * 1024;
const MAX_ADDRESS_CHARACTERS = 2000;

const HOSTS: Readonly<Record<HostProvider, ImageHost>> = {
  smms,
  picgo,
  cloudflare_imgbed: cloudflareImgbed,
};

type UploadContext = Pick<AppContext, "fetch">;

/**
 * Puts a file on the image host and returns the address it has there, which nobody here ever fetches.
 * Throws AppError: `backend_busy`, `backend_timeout`, `backend_rejected` for 4xx and redirects, else `backend_failed`.
 */
export async function uploadToHost(
  context: UploadContext,
  settings: HostSettings,
  file: HostedFile,
): Promise<string> {
  const host = HOSTS[settings.provider];
  const form = new FormData();
  form.append(host.field, new Blob([file.bytes], { type: file.type }), file.name);
  const request = {
    url: host.address(settings),
    method: "POST",
    headers: { ...host.headers(settings), accept: "application/json" },
    body: form,
  } as const;
  const answer = await withDeadline({ timeoutMilliseconds: UPLOAD_MILLISECONDS }, (signal) =>
    exchange(context.fetch, request, { signal, maxBytes: MAX_ANSWER_BYTES }),
  );
  if ("location" in answer) {
    throw new AppError("backend_rejected", "The image host answered with a redirect.");
  }
  return requireAddress(host.readAnswer(parseJson(answer.bytes)), settings.url);
}

/** People will follow this link: https, or this very machine. */
function requireAddress(text: string, base: string): string {
  const url = URL.parse(text, `${base}/`);
  const isFit =
    url !== null &&
    (url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url.href))) &&
    url.username === "" &&
    url.password === "" &&
    url.href.length <= MAX_ADDRESS_CHARACTERS;
  if (!isFit) throw new AppError("backend_failed", "The image host gave no usable address.");
  return url.href;
}
