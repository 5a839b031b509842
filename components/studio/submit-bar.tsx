"use client";

import { useFormatter, useTranslations } from "next-intl";
import { drawnCount, drawnFrame } from "@/components/studio/form";
import { usePriceText } from "@/components/studio/model-texts";
import { pickModel } from "@/components/studio/models";
import { SourceButton } from "@/components/studio/source/source-button";
import { useStudio } from "@/components/studio/studio-context";
import { Button } from "@/components/ui/button";
import { useLatePart } from "@/components/ui/use-late-part";
import { useStore } from "@/components/ui/use-store";

/** What the click will make and cost, and the button. */
export function SubmitBar({ blocker }: { readonly blocker: string | null }) {
  const t = useTranslations("composer");
  return (
    <div className="mt-1 flex flex-col gap-x-8 gap-y-2 sm:mt-3 sm:flex-row sm:items-center">
      <div className="flex gap-2">
        <Button
          type="submit"
          look="primary"
          size="large"
          disabled={blocker !== null}
          aria-describedby="estimate"
          className="min-w-44 max-sm:grow"
        >
          {t("submit")}
        </Button>
        <SourceButton />
      </div>
      {/* As tall without the meter, so that nothing below ever jumps. */}
      <div className="min-h-14 sm:min-h-9">
        <Estimate blocker={blocker} />
        <LivePriceSlot />
      </div>
    </div>
  );
}

/** The meter, and what keeps the quote up to date: fetched once somebody has written something. */
function LivePriceSlot() {
  const { prompt } = useStore(useStudio().form);
  return useLatePart(prompt.trim() !== "", loadLivePrice);
}

async function loadLivePrice() {
  const { LivePrice } = await import("@/components/studio/live-price");
  return <LivePrice />;
}

function Estimate({ blocker }: { readonly blocker: string | null }) {
  const t = useTranslations("composer");
  const format = useFormatter();
  const priceText = usePriceText();
  const tCount = useTranslations("count");
  const quote = useStore(useStudio().quote);
  const { model, count, frame, neurons, usd } = useEstimate();
  // A quote is about one picture: of several, the others may well be new.
  const known = count === 1 && quote?.known === true;
  return (
    <p id="estimate" className="text-sm text-muted" title={t("priceHint")}>
      {blocker !== null ? (
        <span className="font-medium text-caution tabular-nums">{blocker}</span>
      ) : (
        <>
          {count > 1 && (
            <span className="whitespace-nowrap">
              {tCount("pictures", { count })}
              <Dot />
            </span>
          )}
          {frame !== null && (
            <span className="whitespace-nowrap tabular-nums">
              {t("pictureOf", { width: String(frame.width), height: String(frame.height) })}
              <Dot />
            </span>
          )}
          {known ? (
            <span className="whitespace-nowrap">{t("known")}</span>
          ) : (
            <>
              <span className="whitespace-nowrap">
                {t("estimate", { seconds: format.number(model.typicalSeconds) })}
                <Dot />
              </span>
              <span className="whitespace-nowrap">{priceText(neurons, usd)}</span>
            </>
          )}
        </>
      )}
    </p>
  );
}

function Dot() {
  return (
    <span aria-hidden className="mx-2">
      ·
    </span>
  );
}

/** What the form as it stands would make, and the price of all of it by the catalogue. */
function useEstimate() {
  const studio = useStudio();
  const form = useStore(studio.form);
  const model = pickModel(studio.models, form.modelId);
  const frame = drawnFrame(form, model);
  const { steps } = model.parameters;
  const moreSteps = steps === null || form.steps === null ? 0 : form.steps - steps.default;
  const price = frame ?? { neurons: 0, usd: 0, neuronsPerStep: 0, usdPerStep: 0 };
  const count = drawnCount(form, model);
  return {
    model,
    count,
    frame,
    neurons: count * (price.neurons + moreSteps * price.neuronsPerStep),
    usd: count * (price.usd + moreSteps * price.usdPerStep),
  };
}
