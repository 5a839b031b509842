"use client";

import { useCallback } from "react";
import { RequestError } from "@/components/data/api";
import { type FailureText, useFailureText } from "@/components/gallery/use-failure-text";

/** A function that puts a thrown error into the page's language. */
export function useErrorText(): (error: Error) => FailureText {
  const toText = useFailureText();
  return useCallback(
    (error) => {
      const known =
        error instanceof RequestError ? error : new RequestError("internal", error.message);
      const { code, message, details, requestId } = known;
      return toText({
        code,
        message,
        retryable: true,
        details: requestId === null ? details : { ...details, requestId },
      });
    },
    [toText],
  );
}
