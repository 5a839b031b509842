import { type Cooldown, DECISIONS, type Situation } from "@/lib/backends/decisions";

/** Something that happens to an attempt, and which situation that is. */
type Row = { readonly cause: string; readonly situation: Situation };

/** Every failure that is foreseen. The test provokes each of them and looks up its decision here. */
export const DECISION_TABLE: readonly Row[] = [
  { cause: "Workers AI 3003 (no body)", situation: "rejected" },
  { cause: "Workers AI 3006 (request too large)", situation: "too_large" },
  { cause: "Workers AI 3007 (timed out)", situation: "timed_out" },
  { cause: "Workers AI 3008 (aborted)", situation: "timed_out" },
  { cause: "Workers AI 3023 (account blocked)", situation: "rejected" },
  { cause: "Workers AI 3030 (flagged as NSFW)", situation: "refused" },
  { cause: "Workers AI 3030 (anything else)", situation: "unfit" },
  { cause: "Workers AI 3036 (daily neurons used up)", situation: "used_up" },
  { cause: "Workers AI 3039 (not available)", situation: "rejected" },
  { cause: "Workers AI 3040 (out of capacity)", situation: "busy" },
  { cause: "Workers AI 3041 (account not allowed)", situation: "rejected" },
  { cause: "Workers AI 3042 (no such model)", situation: "rejected" },
  { cause: "Workers AI 4006 (daily neurons used up)", situation: "used_up" },
  { cause: "Workers AI 5006 and every 50xx (invalid input)", situation: "rejected" },
  { cause: "Workers AI 8007 (flagged as NSFW)", situation: "refused" },
  { cause: "Workers AI 8007 (anything else)", situation: "unfit" },
  { cause: "Workers AI, any other code", situation: "unfit" },
  { cause: "Workers AI, an error without a code", situation: "broken" },
  { cause: "HTTP 3xx instead of an answer", situation: "rejected" },
  { cause: "HTTP 400 with a policy code", situation: "refused" },
  { cause: "HTTP 400 and every other 4xx", situation: "rejected" },
  { cause: "HTTP 401", situation: "locked_out" },
  { cause: "HTTP 402", situation: "locked_out" },
  { cause: "HTTP 403", situation: "locked_out" },
  { cause: "HTTP 408", situation: "timed_out" },
  { cause: "HTTP 413", situation: "too_large" },
  { cause: "HTTP 422 with a policy type (fal)", situation: "refused" },
  { cause: "HTTP 429", situation: "rate_limited" },
  { cause: "HTTP 500 and every other 5xx", situation: "broken" },
  { cause: "HTTP 503", situation: "busy" },
  { cause: "HTTP 504", situation: "timed_out" },
  { cause: "No connection", situation: "broken" },
  { cause: "A connection that breaks off", situation: "broken" },
  { cause: "No answer in time", situation: "timed_out" },
  { cause: "An answer that drips too slowly", situation: "timed_out" },
  { cause: "HTML or other text", situation: "broken" },
  { cause: "`data: []`", situation: "broken" },
  { cause: "Zero bytes", situation: "broken" },
  { cause: "Broken base64", situation: "broken" },
  { cause: "A picture that is cut short", situation: "broken" },
  { cause: "A picture of another size", situation: "broken" },
  { cause: "A file of another type", situation: "broken" },
  { cause: "More than 25 MB", situation: "unfit" },
  { cause: "An address outside its hosts", situation: "rejected" },
  { cause: "A picture blackened by fal's checker", situation: "refused" },
  { cause: "A blank picture, seen when it is decoded", situation: "broken" },
];

const COOLDOWNS: Record<Cooldown, string> = {
  none: "–",
  share: "when half of 5 or more fail",
  rate_limit: "Retry-After, or 30 s",
  locked_out: "10 min",
  day: "until 00:00 UTC",
};

/** The table as docs/backends.md shows it. */
export function describeDecisions(): string {
  const rows = DECISION_TABLE.map(({ cause, situation }) => {
    const { outcome, code, failOver, retryable, cooldown } = DECISIONS[situation];
    const cells = [
      cause,
      outcome,
      `\`${code}\``,
      failOver ? "yes" : "no",
      retryable ? "yes" : "no",
      COOLDOWNS[cooldown],
    ];
    return `| ${cells.join(" | ")} |`;
  });
  return [
    "| What happens | Outcome | Code | Another backend | Later pass | Left alone |",
    "|---|---|---|---|---|---|",
    ...rows,
  ].join("\n");
}
