"use client";

import { useTranslations } from "next-intl";
import type { BackendField } from "@/components/admin/backend-words";

type FieldProblemProps = { readonly field: BackendField; readonly problem: string | null };

/** What is wrong with a field in the page's language, and the API's own words, which are English. */
export function FieldProblem({ field, problem }: FieldProblemProps) {
  const t = useTranslations("admin.backends");
  if (problem === null) return t("wrong.taken");
  return t.rich("wrong.said", {
    advice: t(`wrong.${field}`),
    problem,
    words: (chunks) => <span lang="en">{chunks}</span>,
  });
}
