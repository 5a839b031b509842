import { AppError } from "@/lib/errors";

/** The AppError that something throws. Throws when it does not. */
export async function failure(work: Promise<unknown>): Promise<AppError> {
  const thrown = await work.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(thrown instanceof AppError)) throw new Error("It did not fail as it should.");
  return thrown;
}
