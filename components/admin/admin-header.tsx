"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { DAY_MILLISECONDS } from "@/components/admin/days";
import { SignOut } from "@/components/admin/sign-out";
import { useFormats } from "@/components/admin/use-formats";

const PAGES = ["usage", "moderation", "backends", "keys"] as const;

type AdminHeaderProps = {
  readonly page: (typeof PAGES)[number];
  readonly title: string;
  /** The UTC day now, on pages that show days. */
  readonly today?: string;
  /** The sign-in form has just made way for this page, so the focus comes here. */
  readonly hasJustSignedIn: boolean;
};

/** The head of every administrators' page: its name, the way to the others and the way out. */
export function AdminHeader({ page, title, today, hasJustSignedIn }: AdminHeaderProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (hasJustSignedIn) heading.current?.focus();
  }, [hasJustSignedIn]);
  return (
    <header className="grid gap-4">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <Pages current={page} />
        <SignOut />
      </div>
      <div>
        <h1 ref={heading} tabIndex={-1} className="font-serif text-3xl outline-none sm:text-4xl">
          {title}
        </h1>
        {today !== undefined && (
          <p className="mt-1 text-muted">
            <UtcNote today={today} />
          </p>
        )}
      </div>
    </header>
  );
}

function Pages({ current }: { readonly current: AdminHeaderProps["page"] }) {
  const t = useTranslations("admin.pages");
  const locale = useLocale();
  return (
    <nav aria-label={t("label")}>
      <ul className="flex flex-wrap gap-x-5">
        {PAGES.map((page) => (
          <li key={page}>
            <a
              href={`/${locale}/admin/${page}`}
              aria-current={page === current ? "page" : undefined}
              className="inline-flex min-h-9 items-center border-b-2 border-transparent text-sm font-medium text-muted hover:text-ink aria-[current]:border-accent aria-[current]:text-ink"
            >
              {t(page)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Says that days are UTC, and what that means on the person's clock when it differs. */
function UtcNote({ today }: { readonly today: string }) {
  const t = useTranslations("admin");
  const { clock } = useFormats();
  const midnight = Date.parse(today) + DAY_MILLISECONDS;
  const isUtc = new Date(midnight).getTimezoneOffset() === 0;
  return isUtc ? t("daysUtc") : t("days", { time: clock(midnight) });
}
