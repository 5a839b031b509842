import { badInput } from "@/local-ai/ai-error";
import { answerQuestion, type Question } from "@/local-ai/models/clef-answers";
import { asJson, countTokens, type Model } from "@/local-ai/models/model";
import { judge } from "@/local-ai/safety/judge";
import { validate } from "@/local-ai/validate";

/** The question's text: a non-empty string, or an object or array that holds it. */
const ANYTHING = { type: "anything" } as const;

const QUESTION = {
  oneOf: [
    {
      type: "object",
      properties: {
        type: { type: "string", enum: ["noul"] },
        instructions: ANYTHING,
        criteria: { type: "object" },
      },
      required: ["type", "instructions"],
    },
    {
      type: "object",
      properties: {
        type: { type: "string", enum: ["choice"] },
        instructions: ANYTHING,
        criteria: { type: "object", minProperties: 2, maxProperties: 255 },
      },
      required: ["type", "instructions", "criteria"],
    },
    {
      type: "object",
      properties: {
        type: { type: "string", enum: ["score"] },
        instructions: ANYTHING,
        criteria: { type: "array", items: ANYTHING, minItems: 2, maxItems: 10 },
      },
      required: ["type", "instructions", "criteria"],
    },
  ],
} as const;

/** cloudflare-docs, workers-ai-models/clef-flash. */
const INPUT = {
  type: "object",
  properties: {
    model: { type: "string", pattern: "^\\s*(clef|clef-flash)\\s*$" },
    state: ANYTHING,
    questions: {
      type: "object",
      minProperties: 1,
      maxProperties: 64,
      additionalProperties: QUESTION,
    },
    images: { type: "array", items: ANYTHING, maxItems: 4 },
  },
  required: ["model", "state", "questions"],
} as const;

const QUESTION_ID = /^[\w.-]{1,100}$/;
const IMAGE_TYPES = /^image\/(?:png|jpeg|webp)$/;

/** Answers each question from the hazard categories found in `state`; it looks at words only, pictures pass. */
export const clefFlash: Model = {
  milliseconds: 50,
  accept(input) {
    const { model, state, questions, images = [] } = validate(INPUT, asJson(input));
    checkQuestions(questions);
    for (const [place, image] of images.entries()) checkImage(image, place);
    const text = textsOf(state).join("\n");
    return () => {
      const hazards = judge(text);
      const answers = Object.entries(questions).map(([id, question]) => [
        id,
        answerQuestion(id, question, hazards),
      ]);
      const tokens = countTokens(text + JSON.stringify(questions));
      return {
        model: model.trim(),
        answers: Object.fromEntries(answers),
        usage: { input_tokens: tokens, output_tokens: 0 },
      };
    };
  },
};

/** The words in a state of any shape, without the notation around them. */
function textsOf(state: unknown): string[] {
  if (typeof state === "string") return [state];
  return typeof state === "object" && state !== null ? Object.values(state).flatMap(textsOf) : [];
}

function checkQuestions(questions: Readonly<Record<string, Question>>): void {
  for (const [id, question] of Object.entries(questions)) {
    if (!QUESTION_ID.test(id)) throw badInput(`'/questions/${id}' is not a valid question id`);
    if (question.instructions === "" || question.instructions === null) {
      throw badInput(`Length of '/questions/${id}/instructions' must be >= 1 not met`);
    }
  }
}

/** A data URL or `{ content_type, base64 }`; pictures elsewhere on the web are not fetched. */
function checkImage(image: unknown, place: number): void {
  const [, type] = typeof image === "string" ? (/^data:([^;,]+);base64,/.exec(image) ?? []) : [];
  const given = type ?? contentTypeOf(image);
  if (given === undefined || !IMAGE_TYPES.test(given)) {
    throw badInput(`anyOf at '/images/${place}' not met`);
  }
}

function contentTypeOf(image: unknown): string | undefined {
  if (typeof image !== "object" || image === null) return undefined;
  const hasBoth = "content_type" in image && "base64" in image && typeof image.base64 === "string";
  return hasBoth && typeof image.content_type === "string" ? image.content_type : undefined;
}
