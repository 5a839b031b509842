"use client";

import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Toaster } from "sonner";
import { Announcer } from "@/components/shell/announcer";
import { OfflineBanner } from "@/components/shell/offline-banner";

function createQueryClient() {
  return new QueryClient({
    defaultOptions: { queries: { staleTime: 30_000, retry: 1, refetchOnWindowFocus: false } },
  });
}

/** What every page needs in the browser: the query cache, notices and the live regions. */
export function Providers({ children }: { readonly children: ReactNode }) {
  const t = useTranslations("shell");
  const [client] = useState(createQueryClient);
  return (
    <QueryClientProvider client={client}>
      {children}
      <OfflineBanner />
      <Announcer />
      <Toaster
        position="bottom-center"
        containerAriaLabel={t("notifications")}
        toastOptions={{
          classNames: {
            toast:
              "!rounded-xl !border !border-edge/50 !bg-raised !text-ink !font-sans !text-[0.9375rem]",
            actionButton: "!min-h-8 !rounded-full !bg-accent !px-3 !text-on-accent !font-semibold",
          },
        }}
      />
    </QueryClientProvider>
  );
}
