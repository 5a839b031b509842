"use client";

import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { lazy, type RefObject, Suspense, useEffect, useRef } from "react";
import { fetchFound } from "@/components/data/api";
import { foundKey, type GalleryData } from "@/components/data/gallery-cache";
import { LoadFailure } from "@/components/gallery/load-failure";
import { LoadMore } from "@/components/gallery/load-more";
import { setSearchWords } from "@/components/gallery/search-words";
import { TileList, TileSkeleton } from "@/components/gallery/tile-list";
import { type Entry, useFoundEntries } from "@/components/gallery/use-entries";
import { announce } from "@/components/shell/announcer";
import { GALLERY_ID } from "@/components/studio/landmarks";
import { useStudio } from "@/components/studio/studio-context";
import type { Actions } from "@/components/studio/use-actions";
import { Button } from "@/components/ui/button";
import type { GenerationPage } from "@/lib/generations/schema";

const Viewer = lazy(() => import("@/components/gallery/viewer"));

type SearchResultsProps = {
  readonly words: string;
  /** Id of the picture that is open, or null. */
  readonly openId: string | null;
  readonly actions: Actions;
};

/** One's own finished pictures with these words, newest first. A new request leaves the search, to be seen itself. */
export default function SearchResults({ words, openId, actions }: SearchResultsProps) {
  const query = useFound(words);
  const entries = useFoundEntries(query.data);
  const box = useRef<HTMLDivElement>(null);
  useAnnouncement(words, query.isPlaceholderData ? undefined : query.data?.pages[0]);
  useLeaveOnRequest(box);
  return (
    <div ref={box} aria-busy={query.isPlaceholderData}>
      <Found words={words} query={query} entries={entries} actions={actions} />
      {openId !== null && (
        <Suspense>
          <Viewer openId={openId} entries={entries} actions={actions} />
        </Suspense>
      )}
    </div>
  );
}

type FoundProps = {
  readonly words: string;
  readonly query: ReturnType<typeof useFound>;
  readonly entries: readonly Entry[];
  readonly actions: Actions;
};

function Found({ words, query, entries, actions }: FoundProps) {
  const t = useTranslations("gallery");
  const empty = entries.length === 0 && !query.hasNextPage;
  // An empty last result says nothing about the words that are looked for now.
  if (query.isPending || (empty && query.isPlaceholderData)) return <TileSkeleton />;
  if (query.data === undefined) return <LoadFailure retry={() => void query.refetch()} />;
  if (empty) return <Nothing words={words} />;
  return (
    <>
      <TileList entries={entries} actions={actions} />
      <LoadMore
        hasMore={query.hasNextPage}
        loading={query.isFetchingNextPage}
        failed={query.isFetchNextPageError}
        load={() => void query.fetchNextPage()}
        end={t("searchEnd")}
      />
    </>
  );
}

type FoundKey = ReturnType<typeof foundKey>;

/** While other words are looked for, the last result stays in view. */
function useFound(words: string) {
  return useInfiniteQuery<GenerationPage, Error, GalleryData, FoundKey, string | null>({
    queryKey: foundKey(words),
    queryFn: ({ pageParam }) => fetchFound(words, pageParam),
    initialPageParam: null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
    // New pictures join without a word; a search begun again asks again.
    staleTime: 0,
  });
}

/** Says how much was found, once for each search. */
function useAnnouncement(words: string, first: GenerationPage | undefined) {
  const t = useTranslations("gallery");
  const said = first === undefined ? null : describeFound(first);

  function describeFound({ items, nextCursor }: GenerationPage): string {
    if (items.length === 0) return t("searchNothing", { words });
    const count = items.length;
    return nextCursor === null ? t("searchFound", { count }) : t("searchFoundMore", { count });
  }

  useEffect(() => {
    if (said !== null) announce(said);
  }, [words, said]);
}

/** Shows every picture again. A focus among the results goes to the gallery, instead of getting lost with them. */
function leaveSearch(results: HTMLElement | null) {
  if (results?.contains(document.activeElement) ?? false) {
    document.getElementById(GALLERY_ID)?.focus({ preventScroll: true });
  }
  setSearchWords("");
}

/** Ends the search when a picture is asked for. */
function useLeaveOnRequest(box: RefObject<HTMLElement | null>) {
  const { submissions } = useStudio();
  useEffect(() => {
    let before = submissions.get().length;
    return submissions.subscribe(() => {
      const now = submissions.get().length;
      if (now > before) {
        leaveSearch(box.current);
      }
      before = now;
    });
  }, [submissions, box]);
}

/** Nothing fits: what was looked for, how to look, and the way back. */
function Nothing({ words }: { readonly words: string }) {
  const t = useTranslations("gallery");
  return (
    <div className="flex max-w-prose flex-col items-start gap-3 py-8">
      <p className="text-lg break-words">{t("searchNothing", { words })}</p>
      <p className="text-sm text-muted">{t("searchHelp")}</p>
      <Button onClick={(event) => leaveSearch(event.currentTarget)}>{t("searchAll")}</Button>
    </div>
  );
}
