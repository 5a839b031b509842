import type { z } from "zod";
import type { HostProvider } from "@/lib/generations/schema";
import { AppError } from "@/lib/errors";

/** Which image host takes copies of shared pictures, and what it asks for. */
export type HostSettings = {
  readonly provider: HostProvider;
  /** Address of its API without `/upload` and without a trailing slash. */
  readonly url: string;
  /** Empty when it needs none. */
  readonly key: string;
  readonly authCode: string;
};

/** A picture to be put on an image host. */
export type HostedFile = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly name: string;
};

/** What one provider wants to be sent, and where its answer says that the picture lies. */
export type ImageHost = {
  readonly address: (settings: HostSettings) => string;
  readonly headers: (settings: HostSettings) => Readonly<Record<string, string>>;
  /** Name of the form's field for the file. */
  readonly field: string;
  /** The address in an answer, not judged yet. Throws AppError when the host said no or something else. */
  readonly readAnswer: (answer: unknown) => string;
};

/** The address of one endpoint, with the parameters that have a value. */
export function endpoint(url: string, parameters: Readonly<Record<string, string>> = {}): string {
  const address = new URL(`${url}/upload`);
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== "") address.searchParams.set(name, value);
  }
  return address.href;
}

/** An answer in a known shape. Throws `backend_failed` for any other; what came is in no error. */
export function parseAnswer<Schema extends z.ZodType>(
  schema: Schema,
  answer: unknown,
): z.infer<Schema> {
  const parsed = schema.safeParse(answer);
  if (!parsed.success) throw new AppError("backend_failed", "The image host answered oddly.");
  return parsed.data;
}

/** The error for a host that understood and did not take the picture. */
export function notTaken(): AppError {
  return new AppError("backend_failed", "The image host did not take the picture.");
}
