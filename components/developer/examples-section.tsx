"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Choice } from "@/components/admin/choice";
import { CodeBlock } from "@/components/developer/code-block";
import { type Client, CLIENTS, examplesFor } from "@/components/developer/examples";
import { DocsSection } from "@/components/developer/docs-section";
import { useOrigin } from "@/components/developer/use-origin";

/** An example for every client that can speak to this server, one at a time. */
export function ExamplesSection() {
  const t = useTranslations("docs.examples");
  const origin = useOrigin();
  const [client, setClient] = useState<Client>("curl");
  return (
    <DocsSection id="examples" heading={t("heading")} about={t("about")}>
      <Choice
        label={t("choice")}
        options={CLIENTS.map((value) => ({ value, label: t(`client.${value}`) }))}
        value={client}
        onChange={setClient}
      />
      <p className="max-w-[75ch]">{t(`note.${client}`)}</p>
      {examplesFor(client, origin).map(({ name, code }) => (
        <CodeBlock key={name} name={name} code={code} />
      ))}
    </DocsSection>
  );
}
