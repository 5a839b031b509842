import type { ComponentProps, ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

/** A surface that holds one thing. */
export function Card({ className, ...rest }: ComponentProps<"section">) {
  return (
    <section
      className={classNames("rounded-xl border border-line bg-surface p-5", className)}
      {...rest}
    />
  );
}

type StatProps = {
  readonly label: ReactNode;
  readonly value: ReactNode;
  readonly note?: ReactNode;
};

/** One number with its name and, if given, what it means. */
export function Stat({ label, value, note }: StatProps) {
  return (
    <Card>
      <p className="text-sm text-muted">{label}</p>
      <p className="mt-1 font-serif text-3xl tabular-nums">{value}</p>
      {note !== undefined && <p className="mt-1 text-sm text-muted">{note}</p>}
    </Card>
  );
}
