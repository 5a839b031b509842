import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

type FigureListProps = {
  readonly heading: string;
  /** How many columns at which width. */
  readonly className: string;
  readonly children: ReactNode;
};

/** Sums in one ruled strip like the foot of a ledger. */
export function FigureList({ heading, className, children }: FigureListProps) {
  return (
    <section aria-labelledby="figures-heading">
      <h2 id="figures-heading" className="sr-only">
        {heading}
      </h2>
      <dl
        className={classNames(
          "grid gap-px overflow-hidden rounded-xl border border-line bg-line",
          className,
        )}
      >
        {children}
      </dl>
    </section>
  );
}

type FigureProps = {
  readonly label: string;
  readonly value: string;
  readonly note: ReactNode;
  /** How many columns it takes, when more than one. */
  readonly className?: string;
};

/** One sum with its name and, if there is one, what it means. */
export function Figure({ label, value, note, className }: FigureProps) {
  return (
    <div className={classNames("bg-surface p-4 sm:p-5", className)}>
      <dt className="text-sm text-muted">{label}</dt>
      <dd className="mt-1 font-serif text-[clamp(1.125rem,5.6vw,1.75rem)] leading-tight tabular-nums sm:text-3xl">
        {value}
      </dd>
      {note !== null && <dd className="mt-1 text-sm text-muted">{note}</dd>}
    </div>
  );
}
