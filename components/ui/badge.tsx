import type { ComponentProps } from "react";
import { classNames } from "@/components/ui/class-names";

const TONES = {
  plain: "border-edge/60 text-muted",
  accent: "border-transparent bg-accent-wash text-accent",
  caution: "border-caution/60 text-caution",
  danger: "border-transparent bg-danger-wash text-danger",
} as const;

type BadgeProps = ComponentProps<"span"> & { readonly tone?: keyof typeof TONES };

/** A few words that mark something. */
export function Badge({ tone = "plain", className, ...rest }: BadgeProps) {
  return (
    <span
      className={classNames(
        "inline-flex items-center gap-1.5 rounded-full border px-2.5 py-0.5 text-xs font-medium",
        TONES[tone],
        className,
      )}
      {...rest}
    />
  );
}
