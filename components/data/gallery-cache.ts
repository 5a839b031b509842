import type { InfiniteData, QueryClient } from "@tanstack/react-query";
import type { GenerationPage, GenerationView } from "@/lib/generations/schema";

/** Key of one's own pictures in the query cache. */
export const GALLERY_KEY = ["gallery"] as const;
/** Key of the poll that follows unfinished pictures. */
export const PROGRESS_KEY = ["progress"] as const;
/** Beginning of the keys of quotes: out of date whenever a picture is asked for or finished. */
export const QUOTE_KEY = ["quote"] as const;

/** Key of the pictures found by some words. */
export function foundKey(words: string): readonly ["found", string] {
  return ["found", words];
}

/** The pages of the gallery as the query cache holds them. */
export type GalleryData = InfiniteData<GenerationPage, string | null>;

/** Whether nothing more will happen to a generation. */
export function isFinished(view: GenerationView): boolean {
  return view.status !== "queued" && view.status !== "running";
}

/** Every picture once, newest first. */
export function flatten(data: GalleryData | undefined): GenerationView[] {
  const seen = new Set<string>();
  const views = data?.pages.flatMap((page) => page.items) ?? [];
  return views.filter((view) => !seen.has(view.id) && seen.add(view.id));
}

/** The data with one picture put in its place, or in front when it is new. */
export function withView(data: GalleryData | undefined, view: GenerationView): GalleryData {
  if (data === undefined) {
    return { pages: [{ items: [view], nextCursor: null }], pageParams: [null] };
  }
  const known = data.pages.some((page) => page.items.some((item) => item.id === view.id));
  const pages = data.pages.map((page, index) => {
    if (known) {
      return { ...page, items: page.items.map((item) => (item.id === view.id ? view : item)) };
    }
    return index === 0 ? { ...page, items: [view, ...page.items] } : page;
  });
  return { ...data, pages };
}

/** The data without one picture. */
export function withoutView(data: GalleryData, id: string): GalleryData {
  const pages = data.pages.map((page) => ({
    ...page,
    items: page.items.filter((item) => item.id !== id),
  }));
  return { ...data, pages };
}

/** Puts what the API said about one picture into the cache. */
export function putView(client: QueryClient, view: GenerationView): void {
  client.setQueryData<GalleryData>(GALLERY_KEY, (data) => withView(data, view));
}

/** Takes one picture out of the cache. */
export function dropView(client: QueryClient, id: string): void {
  client.setQueryData<GalleryData>(GALLERY_KEY, (data) => data && withoutView(data, id));
}

/** The pictures in the cache now. */
export function cachedViews(client: QueryClient): GenerationView[] {
  return flatten(client.getQueryData<GalleryData>(GALLERY_KEY));
}
