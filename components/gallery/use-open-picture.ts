"use client";

import { useSyncExternalStore } from "react";

/** The part of the address that says which picture is open. */
const PARAMETER = "i";
/** Marks the history entries that opening a picture made, so that closing can go back instead of adding one. */
const MARK = "zorzaViewer";

const listeners = new Set<() => void>();

function subscribe(listener: () => void) {
  listeners.add(listener);
  addEventListener("popstate", listener);
  return () => {
    listeners.delete(listener);
    removeEventListener("popstate", listener);
  };
}

function readId(): string | null {
  return new URLSearchParams(location.search).get(PARAMETER);
}

function addressOf(id: string | null): string {
  const query = new URLSearchParams(location.search);
  if (id === null) query.delete(PARAMETER);
  else query.set(PARAMETER, id);
  const text = query.toString();
  return location.pathname + (text === "" ? "" : `?${text}`);
}

function isMarked(): boolean {
  const state: unknown = history.state;
  return typeof state === "object" && state !== null && MARK in state;
}

function tell() {
  for (const listener of listeners) listener();
}

/** Opens a picture in its own history entry; from one open picture to another the entry stays the same. */
export function openPicture(id: string): void {
  const mark = { [MARK]: true };
  if (readId() === null) history.pushState(mark, "", addressOf(id));
  else history.replaceState(isMarked() ? mark : null, "", addressOf(id));
  tell();
}

/** Closes the open picture: back in history if opening it made an entry, else the address just loses it. */
export function closePicture(): void {
  if (readId() === null) return;
  if (isMarked()) {
    history.back();
    return;
  }
  history.replaceState(null, "", addressOf(null));
  tell();
}

/** How long the closing viewer needs to give the focus back, in milliseconds. */
const CLOSING_MILLISECONDS = 60;

/** Closes the open picture and then does what leads elsewhere, so that it may move the focus on. */
export function leavePicture(action: () => void): void {
  closePicture();
  setTimeout(action, CLOSING_MILLISECONDS);
}

/** Id of the picture that the address says is open, or null. */
export function useOpenPicture(): string | null {
  return useSyncExternalStore(subscribe, readId, () => null);
}
