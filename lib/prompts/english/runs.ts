import { isSurelyEnglish } from "@/lib/prompts/detect-language";
import { type Segment, segmentsOf } from "@/lib/prompts/english/segments";

/** Neighbouring segments of a prompt that are either all surely English, so that they stay, or all not. */
export type Run = Segment & { readonly stays: boolean };

/** The runs of a prompt; joined again, each with its `before` and `after`, they are the prompt. Commands end a run. */
export function runsOf(prompt: string): Run[] {
  const runs: Run[] = [];
  for (const segment of segmentsOf(prompt)) {
    const stays = isSurelyEnglish(segment.text);
    const last = runs.at(-1);
    const goesOn = last?.stays === stays && !last.endsWithCommand;
    if (goesOn) runs[runs.length - 1] = { ...append(last, segment), stays };
    else runs.push({ ...segment, stays });
  }
  return runs;
}

function append(run: Segment, { before, text, after, endsWithCommand }: Segment): Segment {
  const whole = run.text + run.after + before + text;
  return { before: run.before, text: whole, after, endsWithCommand };
}
