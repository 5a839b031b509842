import { toAppError } from "@/lib/errors";
import { checkEnglish } from "@/lib/prompts/moderation/check-english";
import { renderTable } from "@/lib/prompts/moderation/corpora/render";
import { moderationContext } from "@/lib/prompts/moderation/test-context";
import { DEFAULT_POLICY, POLICIES, type Policy } from "@/lib/prompts/settings";

const LEXICON = { nothing: "a fox", signal: "hentai drawing" } as const;
const CLASSIFIER = { safe: "safe", unsafe: "unsafe\nS12", unclear: "perhaps" } as const;

/** What the code decides on one category, for each word of the lexicon, the classifier and the policy. */
export async function renderDecisions(): Promise<string> {
  const rows = Object.entries(LEXICON).flatMap(([signal, text]) =>
    Object.entries(CLASSIFIER).map(async ([answer, response]) => [
      signal,
      answer,
      ...(await Promise.all(POLICIES.map((policy) => decide(policy, text, response)))),
    ]),
  );
  const head = ["lexicon", "classifier", ...POLICIES.map((policy) => `\`${policy}\``)];
  return renderTable(head, await Promise.all(rows));
}

async function decide(policy: Policy, english: string, response: string): Promise<string> {
  const context = moderationContext(async () => ({ response }), {
    policy: { ...DEFAULT_POLICY, sexual: policy },
  });
  try {
    const { verdict, layer } = await checkEnglish(context, { english });
    return verdict === "passed" ? "drawn" : `refused by the ${layer}`;
  } catch (thrown) {
    if (toAppError(thrown).code !== "moderation_unavailable") throw thrown;
    return "not drawn, to be tried again";
  }
}
