import type { ComponentProps } from "react";
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
