import { clefFlash } from "@/local-ai/models/clef-flash";
import { llamaGuard } from "@/local-ai/models/llama-guard";
import { judge } from "@/local-ai/safety/judge";
import type { AiBinding } from "@/lib/config";
import { checkEnglish } from "@/lib/prompts/moderation/check-english";
import { promptsOf } from "@/lib/prompts/moderation/corpora/corpus";
import { EVASIONS, type Evasion } from "@/lib/prompts/moderation/corpora/evasions";
import {
  ENGLISH,
  LANGUAGES,
  UNSEEN_HARMLESS,
  unsafePrompts,
} from "@/lib/prompts/moderation/corpora/languages";
import { renderTable, shareOf } from "@/lib/prompts/moderation/corpora/render";
import { moderationContext } from "@/lib/prompts/moderation/test-context";
import { REFUSAL_CATEGORIES } from "@/lib/prompts/schema";
import { CLASSIFIERS, type ClassifierName } from "@/lib/prompts/settings";

/** The stand-in of Workers AI, which answers for both classifiers. */
export const runStandIn: AiBinding["run"] = async (model, input) => {
  const standIn = model.endsWith("clef-flash") ? clefFlash : llamaGuard;
  return await (
    await standIn.accept(input)
  )();
};

/** The English prompts that the whole check refuses when the stand-in answers for the classifier. */
export async function refusedByChain(
  classifier: ClassifierName,
  prompts: readonly string[],
): Promise<string[]> {
  const context = moderationContext(runStandIn, { classifier });
  const checks = await Promise.all(
    prompts.map(async (english) => ({ english, ...(await checkEnglish(context, { english })) })),
  );
  return checks.filter(({ verdict }) => verdict === "refused").map(({ english }) => english);
}

/** Of the unsafe English prompts refused as they stand, the shares still refused when disguised: 0 to 1. */
export async function keptByChain({
  disguise,
}: Evasion): Promise<{ readonly classifierAlone: number; readonly chain: number }> {
  const plain = await refusedByChain("llama-guard-3-8b", unsafePrompts(ENGLISH));
  const disguised = plain.map(disguise);
  const refused = await refusedByChain("llama-guard-3-8b", disguised);
  return {
    classifierAlone: disguised.filter((text) => judge(text).length > 0).length / plain.length,
    chain: refused.length / plain.length,
  };
}

/** The table of `keptByChain` in Markdown. */
export async function renderKept(): Promise<string> {
  const rows = EVASIONS.map(async (evasion) => {
    const { classifierAlone, chain } = await keptByChain(evasion);
    return [evasion.name, classifierAlone.toFixed(3), chain.toFixed(3)];
  });
  const head = ["still refused when disguised, the stand-in judging", "as written", "as given"];
  return renderTable(head, await Promise.all(rows));
}

/** The table in Markdown, as `docs/moderation.md` publishes it. */
export async function renderChain(): Promise<string> {
  const { unsafe, unseen } = ENGLISH;
  const rows = [
    ...REFUSAL_CATEGORIES.map(
      (category) => [`\`${category}\``, promptsOf(unsafe, [category])] as const,
    ),
    ["all, unseen", promptsOf(unseen, REFUSAL_CATEGORIES)] as const,
    ["harmless look-alikes", LANGUAGES.flatMap(({ harmless }) => harmless)] as const,
    ["harmless, unseen", UNSEEN_HARMLESS] as const,
  ].map(async ([name, prompts]) => {
    const cells = CLASSIFIERS.map(async (classifier) => {
      const refused = await refusedByChain(classifier, prompts);
      return shareOf(refused.length, prompts.length);
    });
    return [name, ...(await Promise.all(cells))];
  });
  const head = ["refused in English, the stand-in judging", ...CLASSIFIERS];
  return renderTable(head, await Promise.all(rows));
}
