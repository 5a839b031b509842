import type { QueryClient } from "@tanstack/react-query";
import { send } from "@/components/data/api";
import { type GalleryData, GALLERY_KEY, withView } from "@/components/data/gallery-cache";
import type { GenerationView } from "@/lib/generations/schema";

/** Shares one's own picture, or stops. */
export function putSharing(id: string, shared: boolean): Promise<GenerationView> {
  return send(`/api/images/${encodeURIComponent(id)}`, {
    method: "PATCH",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ shared }),
  });
}

/** Puts what the API said of a picture wherever the cache has it, and nowhere else. */
export function replaceView(client: QueryClient, view: GenerationView): void {
  const has = (data: GalleryData) =>
    data.pages.some(({ items }) => items.some(({ id }) => id === view.id));
  const isList = (key: readonly unknown[]) => key[0] === GALLERY_KEY[0] || key[0] === "found";
  client.setQueriesData<GalleryData>({ predicate: ({ queryKey }) => isList(queryKey) }, (data) =>
    data !== undefined && has(data) ? withView(data, view) : data,
  );
  client.setQueryData<GenerationView>(["generation", view.id], (data) => data && view);
}

/** The address of a picture's public page in a language. */
export function shareLink(locale: string, id: string): string {
  return `${location.origin}/${locale}/p/${id}`;
}
