"use client";

import { Check, Flag } from "lucide-react";
import { useTranslations } from "next-intl";
import { useReview } from "@/components/admin/use-verdicts";
import { announce } from "@/components/shell/announcer";
import { notify } from "@/components/shell/notices";
import { Button } from "@/components/ui/button";
import type { VerdictReview, VerdictView } from "@/lib/verdicts/schema";

const REVIEWS = [
  { review: "right", Icon: Check },
  { review: "false_alarm", Icon: Flag },
] as const;

/** Right or a false alarm; the one that is pressed, pressed again, takes the mark back. */
export function VerdictReviewButtons({ verdict }: { readonly verdict: VerdictView }) {
  const t = useTranslations("admin.moderation.review");
  const marking = useReview(verdict);

  function mark(pressed: VerdictReview) {
    const review = verdict.review === pressed ? null : pressed;
    marking.mutate(
      { review, before: verdict.review },
      {
        onSuccess: () => announce(t(review === null ? "taken_back" : `marked.${review}`)),
        onError: () => notify({ text: t("failed"), tone: "error" }),
      },
    );
  }

  return (
    <fieldset className="flex flex-wrap content-start items-start gap-2 lg:flex-col lg:items-stretch">
      <legend className="sr-only">{t("label")}</legend>
      {REVIEWS.map(({ review, Icon }) => (
        <Button
          key={review}
          size="small"
          aria-pressed={verdict.review === review}
          onClick={() => mark(review)}
          className="aria-pressed:border-accent aria-pressed:bg-accent-wash aria-pressed:text-accent forced-colors:aria-pressed:outline"
        >
          <Icon aria-hidden className="size-4" />
          {t(review)}
        </Button>
      ))}
    </fieldset>
  );
}
