"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { lazy, Suspense, useEffect, useState } from "react";
import { fetchPage } from "@/components/data/api";
import { readBootstrap } from "@/components/data/bootstrap";
import { GALLERY_KEY, type GalleryData, isFinished } from "@/components/data/gallery-cache";
import { GalleryHead } from "@/components/gallery/gallery-head";
import { LoadFailure } from "@/components/gallery/load-failure";
import { LoadMore } from "@/components/gallery/load-more";
import { useSearchWords } from "@/components/gallery/search-words";
import { TileList, TileSkeleton } from "@/components/gallery/tile-list";
import { type Entry, useEntries } from "@/components/gallery/use-entries";
import { useOpenPicture } from "@/components/gallery/use-open-picture";
import { useProgress } from "@/components/gallery/use-progress";
import { isLocal } from "@/components/studio/placeholder-view";
import { readWait } from "@/components/studio/limits";
import { Start } from "@/components/studio/start";
import { useStudio } from "@/components/studio/studio-context";
import type { Actions } from "@/components/studio/use-actions";
import type { Bootstrap, GenerationPage } from "@/lib/generations/schema";

const SearchResults = lazy(() => import("@/components/gallery/search-results"));
const Viewer = lazy(() => import("@/components/gallery/viewer"));

/** One's own pictures, those being made included; before the first one, something to start from. */
export function Gallery({ actions }: { readonly actions: Actions }) {
  const t = useTranslations("gallery");
  const [bootstrap] = useState(readBootstrap);
  useKnownWait(bootstrap?.wait);
  const query = useOwnPictures(bootstrap?.page);
  const entries = useEntries(query.data);
  const openId = useOpenPicture();
  useProgress(entries.some(isFollowed));
  const empty = entries.length === 0;
  const words = useSearchWords();
  const searching = !empty && words !== "";
  return (
    <>
      <GalleryHead
        started={!empty || query.isPending}
        searchable={!empty}
        standIn={bootstrap?.standIn}
      />
      {empty && <EmptyGallery query={query} />}
      {searching && (
        <Suspense fallback={<TileSkeleton />}>
          <SearchResults words={words} openId={openId} actions={actions} />
        </Suspense>
      )}
      {!empty && !searching && (
        <>
          <TileList entries={entries} actions={actions} />
          <LoadMore
            hasMore={query.hasNextPage}
            loading={query.isFetchingNextPage}
            failed={query.isFetchNextPageError}
            load={() => void query.fetchNextPage()}
            end={t("end")}
          />
        </>
      )}
      {openId !== null && !searching && (
        <Suspense>
          <Viewer openId={openId} entries={entries} actions={actions} />
        </Suspense>
      )}
    </>
  );
}

/** Who opens the page when a daily limit has been reached already learns it from the page. */
function useKnownWait(wait: Bootstrap["wait"] | undefined) {
  const studio = useStudio();
  useEffect(() => {
    const known = wait ? readWait("daily_limit_reached", wait, Date.now()) : null;
    if (known !== null) studio.wait.set(known);
  }, [studio, wait]);
}

function isFollowed({ view }: Entry): boolean {
  return !isFinished(view) && !isLocal(view);
}

function useOwnPictures(firstPage: GenerationPage | undefined) {
  const seed = firstPage && {
    initialData: (): GalleryData => ({ pages: [firstPage], pageParams: [null] }),
  };
  return useInfiniteQuery<GenerationPage, Error, GalleryData, typeof GALLERY_KEY, string | null>({
    queryKey: GALLERY_KEY,
    queryFn: ({ pageParam }) => fetchPage(pageParam),
    initialPageParam: null,
    getNextPageParam: (page) => page.nextCursor,
    // What changes, changes here; a second look would only fetch every page again.
    staleTime: Number.POSITIVE_INFINITY,
    ...seed,
  });
}

type EmptyGalleryProps = { readonly query: ReturnType<typeof useOwnPictures> };

/** Not there yet, not to be had, or nothing made so far. */
function EmptyGallery({ query }: EmptyGalleryProps) {
  if (query.isPending) return <TileSkeleton />;
  if (query.isError) return <LoadFailure retry={() => void query.refetch()} />;
  return <Start />;
}
