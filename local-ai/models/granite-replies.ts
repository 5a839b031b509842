import { looksEnglish } from "@/local-ai/language/guess";
import { translatePolish } from "@/local-ai/language/polish";
import type { Message } from "@/local-ai/models/granite";
import { seedOf } from "@/local-ai/models/draw";
import { rewriteHarmlessly } from "@/local-ai/models/granite-rewrite";
import { CONCEPTS, findConcepts } from "@/local-ai/vocabulary/concepts";

/** Details a prompt may lack, by the kind of concept that would settle them. One of each is picked by the prompt itself. */
const DETAILS = [
  {
    kind: "time",
    choices: ["soft morning light", "warm golden-hour light", "gentle evening light"],
  },
  { kind: "weather", choices: ["clear air", "a light mist in the distance", "a few high clouds"] },
  {
    kind: "setting",
    choices: [
      "a quiet natural background",
      "a softly blurred background",
      "an uncluttered background",
    ],
  },
  {
    kind: "colour",
    choices: [
      "a harmonious colour palette",
      "rich natural colours",
      "muted colours with one bright accent",
    ],
  },
] as const;
const ALWAYS = [
  "fine detail, balanced composition",
  "rich texture, clear focal point",
  "subtle shadows, depth and fine detail",
];

const LABEL = /^\s*(?:(?:user )?prompt|text|input|opis|tekst)\s*:\s*/i;
const SURROUNDED = /<(\w+)>([\s\S]*?)<\/\1>|"""([\s\S]*?)"""|```(?:\w*\n)?([\s\S]*?)```/;
/** Small words that every English sentence has and no Polish one. */
const ENGLISH_WORD = /\b(?:the|of|with|and|an|at|in)\b/i;
const KNOWN_POLISH = new Set(CONCEPTS.flatMap((concept) => concept.pl));

/** Answers the last user message as the instructions ask: improve, rewrite safely, or translate a picture's prompt. */
export function reply(messages: readonly Message[]): string {
  const user = messages.findLast((message) => message.role === "user")?.content ?? "";
  const instructions = messages
    .filter((message) => message.role === "system")
    .map((message) => message.content)
    .join("\n");
  const task = `${instructions}\n${instructions === "" ? user : ""}`;
  const text = extractPrompt(user);
  if (
    /\b(?:safe|harmless|policy|inoffensive|family[- ]friendly)\b/i.test(task) &&
    /rewrit|rephras|reword|replac|mak/i.test(task)
  ) {
    return rewriteHarmlessly(toEnglish(text));
  }
  if (
    /improv|enhanc|expand|enrich|optimi[sz]|detail|elaborate|prompt engineer|ulepsz|rozwi/i.test(
      task,
    )
  ) {
    return improve(toEnglish(text));
  }
  if (/translat|przet[lł]umacz/i.test(task)) return toEnglish(text);
  return `I can help with prompts for pictures. You wrote: ${text}`;
}

/** The prompt inside tags, quotes or behind a label, else the whole message. */
function extractPrompt(message: string): string {
  const match = SURROUNDED.exec(message);
  const inner = match?.[2] ?? match?.[3] ?? match?.[4] ?? lastParagraph(message);
  return inner.replace(LABEL, "").trim();
}

/** "Improve this prompt:\n\na fox": the instruction comes first, what to work on last. */
function lastParagraph(message: string): string {
  const [, afterColon] = /:\s*\n+([\s\S]+)$/.exec(message) ?? [];
  return afterColon ?? message;
}

/** What stands in quotation marks is to be written into the picture, and says nothing about the language around it. */
function toEnglish(text: string): string {
  const plain = text.replace(/„[^”]*”|"[^"]*"|“[^”]*”|«[^»]*»/g, " ");
  if (ENGLISH_WORD.test(plain) || looksEnglish(plain)) return text;
  const words = plain.toLowerCase().match(/\p{L}+/gu) ?? [];
  const isPolish =
    /[ąćęłńóśźż]/i.test(plain) || words.some((word) => KNOWN_POLISH.has(word) && word.length > 3);
  return isPolish ? translatePolish(text) : text;
}

/** The prompt with what it leaves open filled in; what it says already is never contradicted. */
function improve(prompt: string): string {
  const settled = new Set(findConcepts(prompt).map((found) => found.concept.kind));
  const seed = seedOf(prompt);
  const additions = DETAILS.filter((detail) => !settled.has(detail.kind)).map(
    (detail, place) => detail.choices[(seed >>> (place * 3)) % detail.choices.length],
  );
  const ending = ALWAYS[(seed >>> 12) % ALWAYS.length];
  return [prompt.replace(/[\s.,;]+$/, ""), ...additions, ending].join(", ");
}
