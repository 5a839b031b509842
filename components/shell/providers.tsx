"use client";

import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { Announcer } from "@/components/shell/announcer";
import { NoticeList } from "@/components/shell/notice-list";
import { OfflineBanner } from "@/components/shell/offline-banner";

function createQueryClient() {
  return new QueryClient({
    defaultOptions: { queries: { staleTime: 30_000, retry: 1, refetchOnWindowFocus: false } },
  });
}

/** What every page needs in the browser: the query cache, notices and the live regions. */
export function Providers({ children }: { readonly children: ReactNode }) {
  const [client] = useState(createQueryClient);
  return (
    <QueryClientProvider client={client}>
      {children}
      <OfflineBanner />
      <Announcer />
      <NoticeList />
    </QueryClientProvider>
  );
}
