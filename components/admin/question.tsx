"use client";

import { type RefObject, useEffect, useId, useRef, useState } from "react";
import { Button } from "@/components/ui/button";

type QuestionProps = {
  readonly text: string;
  /** What the button says that loses nothing. */
  readonly refusal: string;
  /** What the button says that does it. */
  readonly confirmation: string;
  readonly isBusy: boolean;
  readonly onConfirm: () => void;
  readonly onKeep: () => void;
};

/** Asks before something is lost; the focus comes to the answer that loses nothing. */
export function Question(props: QuestionProps) {
  const { text, refusal, confirmation, isBusy, onConfirm, onKeep } = props;
  const id = useId();
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <div role="group" aria-labelledby={id} className="grid gap-3 border-t border-line pt-4">
      <p id={id} className="text-sm wrap-anywhere">
        {text}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button ref={keep} size="small" aria-describedby={id} onClick={onKeep}>
          {refusal}
        </Button>
        <Button
          size="small"
          look="danger"
          aria-describedby={id}
          aria-disabled={isBusy}
          onClick={onConfirm}
        >
          {confirmation}
        </Button>
      </div>
    </div>
  );
}

type Asking = {
  readonly isAsking: boolean;
  readonly setIsAsking: (isAsking: boolean) => void;
  /** Goes to the button that asks. */
  readonly button: RefObject<HTMLButtonElement | null>;
};

/** Whether a question stands in the place of its button, which has the focus again afterwards. */
export function useAsking(): Asking {
  const [isAsking, setIsAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (wasAsking.current && !isAsking) button.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  return { isAsking, setIsAsking, button };
}
