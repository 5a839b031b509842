"use client";

import { KeyRound } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import type { AdminSession } from "@/components/admin/admin-api";
import { SignInForm } from "@/components/admin/sign-in-form";
import { Card } from "@/components/ui/card";

/** What the texts leave blank: names that are the same in every language. */
const CODES = {
  command: () => <Code>npm start</Code>,
  file: () => <Code>.zorza/secrets.env</Code>,
  secret: () => <Code>ADMIN_TOKEN</Code>,
};

type SignInProps = { readonly change: AdminSession["change"] };

/** What everybody but administrators sees: the form, and where its token comes from. */
export function SignIn({ change }: SignInProps) {
  const t = useTranslations("admin.signIn");
  const heading = useRef<HTMLHeadingElement>(null);
  // Somebody who was just signed out stands on a page that changed under them: start them at its top.
  useEffect(() => {
    if (change !== undefined) heading.current?.focus();
  }, [change]);
  const notice = change === "expired" ? t("expired") : t("signedOut");
  return (
    <div className="mx-auto grid max-w-md gap-6 py-10 sm:py-20">
      <div>
        <h1 ref={heading} tabIndex={-1} className="font-serif text-3xl text-balance outline-none">
          {t("heading")}
        </h1>
        <p className="mt-3 text-muted">{t("about")}</p>
      </div>
      {change !== undefined && (
        <p role="status" className="rounded-lg bg-accent-wash px-4 py-3 text-sm text-accent">
          {notice}
        </p>
      )}
      <Card>
        <SignInForm />
      </Card>
      <section aria-labelledby="token-source" className="text-sm text-muted">
        <h2 id="token-source" className="flex items-center gap-2 font-medium text-ink">
          <KeyRound aria-hidden className="size-4" />
          {t("whereHeading")}
        </h2>
        <ul className="mt-2 grid list-disc gap-1.5 pl-5">
          <li>{t.rich("whereLocal", CODES)}</li>
          <li>{t.rich("whereCloud", CODES)}</li>
        </ul>
        <p className="mt-3">{t("duration")}</p>
      </section>
    </div>
  );
}

function Code({ children }: { readonly children: string }) {
  return (
    <code
      translate="no"
      className="rounded bg-line/60 px-1.5 py-0.5 font-mono text-[0.8125rem] text-ink"
    >
      {children}
    </code>
  );
}
