"use client";

import { useQuery } from "@tanstack/react-query";
import { fetchHealth } from "@/components/data/api";
import { Badge } from "@/components/ui/badge";

type StandInBadgeProps = {
  /** What it says; every page has its own part of the catalogue. */
  readonly text: string;
  /** What the Worker said; undefined asks the API. */
  readonly known?: boolean | undefined;
};

/** Says that a stand-in paints here instead of models. */
export function StandInBadge({ text, known }: StandInBadgeProps) {
  const health = useQuery({
    queryKey: ["health"],
    queryFn: fetchHealth,
    enabled: known === undefined,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (!(known ?? health.data?.standIn ?? false)) return null;
  return (
    <Badge tone="caution" className="min-h-7 w-fit !rounded-lg sm:!text-[0.8125rem]">
      {text}
    </Badge>
  );
}
