"use client";

import type { LucideIcon } from "lucide-react";
import type { ComponentProps } from "react";
import { Button } from "@/components/ui/button";

type ToolButtonProps = Omit<ComponentProps<typeof Button>, "size" | "children" | "title"> & {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly hint?: string | undefined;
  /** Whether a phone shows the icon only. */
  readonly compact?: boolean;
};

/** One thing to do with the English beside it. */
export function ToolButton({ icon: Icon, label, hint, compact = false, ...rest }: ToolButtonProps) {
  return (
    <Button size="small" title={hint ?? (compact ? label : undefined)} {...rest}>
      <Icon aria-hidden className="size-4 shrink-0" />
      <span className={compact ? "max-sm:sr-only" : "truncate"}>{label}</span>
    </Button>
  );
}
