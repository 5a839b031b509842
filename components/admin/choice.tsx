import { useId } from "react";
import { classNames } from "@/components/ui/class-names";

type ChoiceProps<Value extends string> = {
  /** Names the group for those who cannot see it. */
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  /** Null when none of them is chosen. */
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly className?: string;
};

/** Radio buttons side by side in one pill. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset
      className={classNames(
        "flex w-fit max-w-full flex-wrap rounded-[1.25rem] border border-line p-0.5",
        props.className,
      )}
    >
      <legend className="sr-only">{props.label}</legend>
      {props.options.map(({ value, label }) => (
        <label
          key={value}
          className="relative grid min-h-9 place-items-center rounded-full px-3.5 text-sm font-medium text-muted hover:text-ink has-checked:bg-line has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:outline-accent forced-colors:has-checked:outline"
        >
          <input
            type="radio"
            name={name}
            value={value}
            checked={props.value === value}
            onChange={() => props.onChange(value)}
            className="absolute inset-0 size-full cursor-pointer appearance-none rounded-full outline-none"
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
