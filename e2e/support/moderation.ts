import type { Page } from "@playwright/test";

type Text = { readonly text: string; readonly language: string } | null;

/** A verdict as the API answers it. */
export type Verdict = {
  readonly generationId: string;
  readonly step: string;
  readonly outcome: "refused" | "overruled" | "undecided";
  readonly layer: string;
  readonly engine: string;
  readonly category: string;
  readonly signals: readonly string[];
  readonly prompt: Text;
  readonly judged: Text;
  readonly createdAt: string;
  review: "right" | "false_alarm" | null;
};

/** Words that would do harm if they were taken for anything but words. */
export const HOSTILE =
  "lis </script><script>window.__xss=1</script><img src=x onerror=window.__xss=2> \u202Eeno {{7*7}}";
export const LONG = Array.from(
  { length: 30 },
  (_, number) => `zdanie ${number + 1} o rycerzu, który długo idzie przez ciemny las do zamku`,
).join(",\n");

const PAGE_SIZE = 20;
const TODAY = new Date().toISOString().slice(0, 10);
const LLAMA = "llama-guard-3-8b";

function newVerdict(number: number, changes: Partial<Verdict>): Verdict {
  const seconds = String(number).padStart(12, "0");
  return {
    generationId: `019aa3f0-0000-7000-8000-${seconds}`,
    step: "original",
    outcome: "refused",
    layer: "lexicon",
    engine: "lexicon",
    category: "hate",
    signals: [],
    prompt: { text: `zły opis numer ${number}`, language: "pl" },
    judged: { text: `zły opis numer ${number}`, language: "pl" },
    createdAt: `${TODAY}T00:00:00.000Z`,
    review: null,
    ...changes,
  };
}

/** What a day of moderation may leave behind, newest first: every outcome, hostile, long and forgotten words. */
export function someVerdicts(): Verdict[] {
  const special = [
    { prompt: { text: HOSTILE, language: "pl" }, judged: { text: HOSTILE, language: "pl" } },
    {
      step: "translated",
      layer: "classifier",
      engine: LLAMA,
      category: "violence",
      signals: ["violence"],
      prompt: { text: LONG, language: "pl" },
      judged: { text: "a knight walks through a dark forest to a castle", language: "en" },
    },
    {
      step: "translated",
      outcome: "overruled",
      layer: "classifier",
      engine: LLAMA,
      category: "sexual",
      signals: ["sexual", "minors"],
      prompt: { text: "akt kobiecy w stylu Modiglianiego przy oknie", language: "pl" },
      judged: { text: "a female nude in the style of Modigliani by the window", language: "en" },
      review: "false_alarm",
    },
    {
      step: "translated",
      outcome: "undecided",
      layer: "classifier",
      engine: "none",
      category: "unspecified",
      prompt: { text: "ثعلب في الغابة عند الغروب", language: "ar" },
      judged: { text: "a fox in the forest at sunset", language: "en" },
    },
    { category: "weapons", prompt: null, judged: null, review: "right" },
    {
      step: "picture",
      layer: "backend",
      engine: "flux-klein",
      category: "unspecified",
      prompt: { text: "bitwa pod Grunwaldem, olej na płótnie", language: "pl" },
      judged: { text: "the battle of Grunwald, oil on canvas", language: "en" },
    },
  ] as const satisfies readonly Partial<Verdict>[];
  const plain = Array.from({ length: 20 }, (_, number) => newVerdict(number + 1, {}));
  const all = [...special.map((changes, index) => newVerdict(90 - index, changes))];
  return [...all, ...plain.toReversed()];
}

/** Answers for the moderation API with these verdicts, which remember how they are marked. */
export async function serveVerdicts(page: Page, verdicts: Verdict[]): Promise<void> {
  await page.route(/\/api\/admin\/verdicts/, async (route) => {
    const url = new URL(route.request().url());
    const [, id, step] = /verdicts\/([^/]+)\/([^/]+)\/review$/.exec(url.pathname) ?? [];
    if (id !== undefined) {
      const verdict = verdicts.find((one) => one.generationId === id && one.step === step);
      if (verdict === undefined) return route.fulfill({ status: 404, json: {} });
      verdict.review = (route.request().postDataJSON() as Pick<Verdict, "review">).review;
      return route.fulfill({ json: verdict });
    }
    const category = url.searchParams.get("category");
    const start = Number(url.searchParams.get("cursor") ?? 0);
    const found = verdicts.filter((one) => category === null || one.category === category);
    const end = start + PAGE_SIZE;
    const nextCursor = end < found.length ? String(end) : null;
    return route.fulfill({ json: { items: found.slice(start, end), nextCursor } });
  });
  await page.route(/\/api\/admin\/moderation/, (route) => {
    const { searchParams } = new URL(route.request().url());
    const range = { from: searchParams.get("from"), to: searchParams.get("to") };
    return route.fulfill({ json: { ...range, ...summarize(verdicts) } });
  });
}

/** The report that the API would make of them. */
function summarize(verdicts: readonly Verdict[]) {
  const keys = [...new Set(verdicts.map(({ category, layer }) => `${category} ${layer}`))];
  const groups = keys.map((key) => {
    const members = verdicts.filter(({ category, layer }) => `${category} ${layer}` === key);
    const [category, layer] = key.split(" ");
    return { category, layer, ...figuresOf(members) };
  });
  const rows = keys.flatMap((key) =>
    (["refused", "overruled", "undecided"] as const).flatMap((outcome) => {
      const [category, layer] = key.split(" ");
      const members = verdicts.filter(
        (one) => `${one.category} ${one.layer}` === key && one.outcome === outcome,
      );
      const falseAlarms = members.filter(({ review }) => review === "false_alarm").length;
      const row = { day: TODAY, category, layer, outcome, count: members.length, falseAlarms };
      return members.length === 0 ? [] : [row];
    }),
  );
  return { rows, groups, totals: figuresOf(verdicts) };
}

function figuresOf(verdicts: readonly Verdict[]) {
  const count = (outcome: Verdict["outcome"]) =>
    verdicts.filter((one) => one.outcome === outcome).length;
  const refused = count("refused");
  const falseAlarms = verdicts.filter(
    ({ outcome, review }) => outcome === "refused" && review === "false_alarm",
  ).length;
  return {
    refused,
    overruled: count("overruled"),
    undecided: count("undecided"),
    falseAlarms,
    falseAlarmRate: refused === 0 ? null : falseAlarms / refused,
  };
}
