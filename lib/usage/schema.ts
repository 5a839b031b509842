import { z } from "zod";
import { RecipeInput } from "@/lib/recipe/schema";

/** One UTC day of one model. */
export const UsageRow = z.object({
  day: z.iso.date(),
  /** The model that drew; `previews` for words that were worked on ahead of any picture. */
  model: z.string(),
  pictures: z.int().nonnegative(),
  cacheHits: z.int().nonnegative(),
  refusals: z.int().nonnegative(),
  failures: z.int().nonnegative(),
  /** What drawing cost. */
  neurons: z.number().nonnegative(),
  usd: z.number().nonnegative(),
  /** What the cache hits would have cost. */
  savedNeurons: z.number().nonnegative(),
  savedUsd: z.number().nonnegative(),
  /** What translating, checking and rewording cost, on top of drawing. */
  promptNeurons: z.number().nonnegative(),
  promptUsd: z.number().nonnegative(),
});
export type UsageRow = z.infer<typeof UsageRow>;

/** Usage of a range of days, both ends included; rows by day, then model; days without use are left out. */
export const UsageReport = z.object({
  from: z.iso.date(),
  to: z.iso.date(),
  /** Neurons that everybody together may use in a day; null when there is no limit. */
  dailyLimit: z.number().nonnegative().nullable(),
  rows: z.array(UsageRow),
  totals: UsageRow.omit({ day: true, model: true }),
});
export type UsageReport = z.infer<typeof UsageReport>;

/** Whose limit: one person's, or everybody's together. */
export type LimitScope = "session" | "account";

/** One limit and how much of it is used today, what is being drawn included. */
const LimitView = z.object({
  /** Neurons. */
  used: z.number().nonnegative(),
  /** Neurons; null when there is no limit. */
  limit: z.number().nonnegative().nullable(),
  /** When it starts again. */
  resumesAt: z.iso.datetime(),
});

/** What a picture would cost, and whether the limits of today have room for it. */
export const Quote = z.object({
  neurons: z.number().nonnegative(),
  usd: z.number().nonnegative(),
  /** True when the picture exists already: it costs nothing then. */
  known: z.boolean(),
  limits: z.object({ session: LimitView, account: LimitView }),
  /** Whether it would be drawn if it were asked for now. */
  canAfford: z.boolean(),
  /** Whose limit is in the way; null when none is. */
  limitedBy: z.enum(["session", "account"]).nullable(),
});
export type Quote = z.infer<typeof Quote>;

/** Most pictures of one request for quotes. */
const MAX_QUOTES = 40;

/** A picture to be priced, or several in `items`, in one flat shape so that what is wrong is named by its field. */
export const QuoteInput = RecipeInput.partial({ prompt: true })
  .extend({ items: z.array(RecipeInput).min(1).max(MAX_QUOTES).optional() })
  .superRefine(({ items, ...single }, context) => {
    const isSingle = Object.values(single).some((value) => value !== undefined);
    if (items === undefined && single.prompt === undefined) {
      context.addIssue({ code: "custom", path: ["prompt"], message: "is missing" });
    }
    if (items !== undefined && isSingle) {
      context.addIssue({ code: "custom", path: ["items"], message: "must stand alone" });
    }
  });

/** Quotes in the order they were asked for, each as if its picture alone were asked for now. */
export const QuoteList = z.object({ items: z.array(Quote) });
export type QuoteList = z.infer<typeof QuoteList>;

/** A daily limit that is used up, and when it starts again. */
export type DailyWait = { readonly scope: LimitScope; readonly resumesAt: string };
