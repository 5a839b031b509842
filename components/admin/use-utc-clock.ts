"use client";

import { useSyncExternalStore } from "react";
import { minutesLeftOfDay, utcDayOf } from "@/components/admin/days";

const LOOK_MILLISECONDS = 5000;

function subscribe(listener: () => void) {
  const timer = setInterval(listener, LOOK_MILLISECONDS);
  return () => clearInterval(timer);
}

/** The UTC day now; changes when the day does. */
export function useUtcDay(): string {
  const read = () => utcDayOf(Date.now());
  return useSyncExternalStore(subscribe, read, read);
}

/** Whole minutes until the UTC day ends; changes once a minute. */
export function useMinutesLeftOfDay(): number {
  const read = () => minutesLeftOfDay(Date.now());
  return useSyncExternalStore(subscribe, read, read);
}
