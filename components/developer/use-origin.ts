"use client";

import { useSyncExternalStore } from "react";

const nothingToFollow = () => () => {};

/** Shown until the browser says where the page came from. */
const PLACEHOLDER = "https://zorza.example.com";

/** The origin of this page, which is also that of the API. */
export function useOrigin(): string {
  return useSyncExternalStore(
    nothingToFollow,
    () => location.origin,
    () => PLACEHOLDER,
  );
}
