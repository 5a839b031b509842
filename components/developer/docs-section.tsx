import type { ReactNode } from "react";

type DocsSectionProps = {
  readonly id: string;
  readonly heading: string;
  readonly about?: ReactNode;
  readonly children: ReactNode;
};

/** A chapter of the page for developers, to which its address can point. */
export function DocsSection({ id, heading, about, children }: DocsSectionProps) {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-heading`}
      className="grid grid-cols-[minmax(0,1fr)] gap-4"
    >
      <h2 id={`${id}-heading`} className="font-serif text-2xl">
        {heading}
      </h2>
      {about !== undefined && <p className="max-w-[75ch] text-muted">{about}</p>}
      {children}
    </section>
  );
}
