"use client";

import type { LucideIcon } from "lucide-react";
import type { ComponentProps } from "react";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";

type ToolButtonProps = Omit<ComponentProps<typeof Button>, "size" | "children" | "title"> & {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly hint?: string | undefined;
  /** What a phone, where all of them stand in one line, leaves out; both are shown when left out. */
  readonly phone?: "icon" | "label";
};

/** One thing to do with the English beside it. */
export function ToolButton({ icon: Icon, label, hint, phone, ...rest }: ToolButtonProps) {
  return (
    <Button size="small" title={hint ?? (phone === "icon" ? label : undefined)} {...rest}>
      <Icon
        aria-hidden
        className={classNames("size-4 shrink-0", phone === "label" && "max-sm:hidden")}
      />
      <span className={phone === "icon" ? "max-sm:sr-only" : undefined}>{label}</span>
    </Button>
  );
}
