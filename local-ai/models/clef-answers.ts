import type { Category } from "@/local-ai/safety/categories";

/** One question as the caller asked it. */
export type Question =
  | { readonly type: "noul"; readonly instructions: unknown }
  | {
      readonly type: "choice";
      readonly instructions: unknown;
      readonly criteria: Readonly<Record<string, unknown>>;
    }
  | {
      readonly type: "score";
      readonly instructions: unknown;
      readonly criteria: readonly unknown[];
    };

/** How sure the stand-in says it is when a word list settles the matter, and how unsure when nothing does. */
const SURE = 0.97;
const UNSURE = 0.5;

/** What a question asks about: some hazards, any hazard, or the absence of all. */
type Topic = {
  readonly about: readonly Category[] | "any";
  readonly isSafetyAsked: boolean;
} | null;

/** Words in a question or an option that name hazards. The first line that matches decides. */
const TOPICS: readonly (readonly [RegExp, readonly Category[]])[] = [
  [/minor|child|underage|csam|\bcse\b|dzieci|nieletni/i, ["S4"]],
  [/sexual.?violence|\brape|gwał/i, ["S3"]],
  [/self.?harm|suicid|samob/i, ["S11"]],
  [/hate|hatred|racis|extremis|nazi|discriminat|nienawi/i, ["S10"]],
  [/sexual|nsfw|nud|porn|explicit|erotic|adult|seks|nago/i, ["S12", "S3", "S4"]],
  [/violen|gore|blood|murder|kill|brutal|przemoc/i, ["S1"]],
  [/weapon|bomb|explosive|bro[nń]\b/i, ["S9"]],
  [/drug|crime|criminal|illegal|fraud|narkotyk|przest/i, ["S2", "S1", "S3"]],
  [/privacy|personal data|prywatn/i, ["S7"]],
  [/defam|slander/i, ["S5"]],
  [/copyright|intellectual|trademark/i, ["S8"]],
  [/election|wybor/i, ["S13"]],
];
const UNSAFE =
  /unsafe|not safe|harm(?!less)|violat|refus|block|reject|disallow|forbidden|not allowed|inappropriate|danger|toxic|unacceptable|flag/i;
const SAFE =
  /safe|allow|accept|appropriate|clean|harmless|benign|pass\b|\bok\b|\bnone\b|approve|permitted|fine\b|neutral/i;

/** One answer, in the shape its question type has. */
export function answerQuestion(
  id: string,
  question: Question,
  hazards: readonly Category[],
): Record<string, unknown> {
  const topic = readTopic(`${id} ${asText(question.instructions)}`);
  if (question.type === "noul") return { type: "noul", noul: round(likelihood(topic, hazards)) };
  return question.type === "choice"
    ? answerChoice(question.criteria, topic, hazards)
    : answerScore(question.criteria, topic, hazards);
}

function likelihood(topic: Topic, hazards: readonly Category[]): number {
  if (topic === null) return UNSURE;
  const isMet =
    topic.about === "any" ? hazards.length > 0 : topic.about.some((name) => hazards.includes(name));
  return isMet === topic.isSafetyAsked ? 1 - SURE : SURE;
}

function answerChoice(
  criteria: Readonly<Record<string, unknown>>,
  topic: Topic,
  hazards: readonly Category[],
): Record<string, unknown> {
  const options = Object.entries(criteria).map(([name, description]) => {
    const own = readTopic(`${name} ${asText(description)}`) ?? yesOrNo(name, topic);
    return { name, weight: own === null ? UNSURE : likelihood(own, hazards) };
  });
  const best = options.reduce((one, other) => (other.weight > one.weight ? other : one));
  const isSettled = best.weight > UNSURE;
  const share = spread(
    options.map((option) => option === best),
    isSettled ? SURE : 1 / options.length,
  );
  return {
    type: "choice",
    choice: best.name,
    probabilities: Object.fromEntries(
      options.map((option, place) => [option.name, share[place] ?? 0]),
    ),
    confidence: round(isSettled ? SURE : 1 / options.length),
  };
}

/** "yes" and "no" say nothing alone; they answer the question's own topic. */
function yesOrNo(option: string, topic: Topic): Topic {
  if (topic === null || !/^(?:yes|no|true|false|tak|nie)$/i.test(option)) return null;
  const isYes = /^(?:yes|true|tak)$/i.test(option);
  return isYes ? topic : { ...topic, isSafetyAsked: !topic.isSafetyAsked };
}

function answerScore(
  levels: readonly unknown[],
  topic: Topic,
  hazards: readonly Category[],
): Record<string, unknown> {
  const top = levels.length - 1;
  const chosen =
    topic === null ? Math.floor(top / 2) : likelihood(topic, hazards) > UNSURE ? top : 0;
  const peak = topic === null ? UNSURE : SURE;
  const share = spread(
    levels.map((_, level) => level === chosen),
    peak,
  );
  return {
    type: "score",
    score: round(share.reduce((sum, probability, level) => sum + probability * level, 0)),
    legend: Object.fromEntries(levels.map((description, level) => [String(level), description])),
    probabilities: Object.fromEntries(
      share.map((probability, level) => [String(level), probability]),
    ),
    confidence: round(peak),
  };
}

function readTopic(text: string): Topic {
  const named = TOPICS.find(([pattern]) => pattern.test(text))?.[1] ?? [];
  if (UNSAFE.test(text)) return { about: named.length > 0 ? named : "any", isSafetyAsked: false };
  if (SAFE.test(text)) return { about: "any", isSafetyAsked: true };
  return named.length > 0 ? { about: named, isSafetyAsked: false } : null;
}

/** Probabilities rounded to four places that still add up to one: the peak takes what rounding left. */
function spread(isPeak: readonly boolean[], peak: number): number[] {
  const rest = round((1 - peak) / Math.max(1, isPeak.length - 1));
  const others = rest * (isPeak.length - 1);
  return isPeak.map((is) => (is ? round(1 - others) : rest));
}

function asText(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
