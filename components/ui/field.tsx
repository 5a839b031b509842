import type { ComponentProps, ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

const CONTROL =
  "w-full min-h-11 rounded-lg border border-edge/70 bg-surface px-3 py-2 text-ink placeholder:text-muted disabled:opacity-55 aria-invalid:border-danger";

type FieldProps = {
  /** The control's id; the hint and the error get `<id>-hint` and `<id>-error`. */
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
};

/** A label above a control, with a hint or an error below it. */
export function Field({ id, label, hint, error, className, children }: FieldProps) {
  return (
    <div className={classNames("flex min-w-0 flex-col gap-1.5", className)}>
      <label htmlFor={id} className="text-sm font-medium text-muted">
        {label}
      </label>
      {children}
      {hint !== undefined && (
        <p id={`${id}-hint`} className="text-sm text-muted">
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} className="text-sm text-danger">
          {error}
        </p>
      )}
    </div>
  );
}

/** A one-line text box in the page's dress. */
export function TextInput({ className, ...rest }: ComponentProps<"input">) {
  return <input className={classNames(CONTROL, className)} {...rest} />;
}

/** The browser's own list of choices in the page's dress. */
export function Select({ className, children, ...rest }: ComponentProps<"select">) {
  return (
    <select className={classNames(CONTROL, "truncate pr-8", className)} {...rest}>
      {children}
    </select>
  );
}
