import type { ComponentProps } from "react";
import { classNames } from "@/components/ui/class-names";

const BASE =
  "inline-flex items-center justify-center gap-2 whitespace-nowrap rounded-full font-medium transition-colors disabled:opacity-55 forced-colors:border forced-colors:border-[ButtonText]";

const LOOKS = {
  primary:
    "bg-accent text-on-accent enabled:hover:bg-accent-strong border border-transparent font-semibold",
  quiet: "border border-edge/60 bg-transparent text-ink enabled:hover:border-ink",
  ghost: "border border-transparent text-muted enabled:hover:bg-line/60 enabled:hover:text-ink",
  danger: "border border-transparent text-danger enabled:hover:bg-danger-wash",
} as const;

const SIZES = {
  small: "min-h-8 px-3 text-sm",
  medium: "min-h-10 px-4 text-[0.9375rem]",
  large: "min-h-12 px-7 text-base",
  icon: "size-9 shrink-0",
} as const;

type Look = keyof typeof LOOKS;
type Size = keyof typeof SIZES;

/** The class names of a button, for links that look like one. */
export function buttonClass(look: Look = "quiet", size: Size = "medium"): string {
  return classNames(BASE, LOOKS[look], SIZES[size]);
}

type ButtonProps = ComponentProps<"button"> & { readonly look?: Look; readonly size?: Size };

/** A push button; `type` is `button` unless told otherwise, so that it never submits a form by accident. */
export function Button({ look, size, className, type = "button", ...rest }: ButtonProps) {
  return (
    <button type={type} className={classNames(buttonClass(look, size), className)} {...rest} />
  );
}

type IconButtonProps = Omit<ButtonProps, "size" | "aria-label"> & { readonly label: string };

/** A square button with only an icon; `label` names it for everybody, the pointer's hint included. */
export function IconButton({ label, look = "ghost", ...rest }: IconButtonProps) {
  return <Button look={look} size="icon" aria-label={label} title={label} {...rest} />;
}
