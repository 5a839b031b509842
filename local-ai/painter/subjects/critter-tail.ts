import { darken } from "@/local-ai/painter/draw/colour";
import { group, oval, repeat, shape, stroke } from "@/local-ai/painter/draw/svg";

/** The kinds of tails a critter may have. */
export type Tail =
  | "bushy"
  | "long"
  | "tuft"
  | "short"
  | "puff"
  | "wag"
  | "flat"
  | "ringed"
  | "plume"
  | "thin"
  | "none";

const SITTING_BUSHY =
  "M30 -14C70 4 112 -18 112 -60C112 -84 100 -100 92 -104C96 -78 84 -52 56 -44C40 -40 28 -28 30 -14Z";
const SITTING_TIP = "M92 -104C96 -90 92 -76 86 -66C96 -72 104 -72 110 -74C108 -90 98 -102 92 -104Z";
const WALKING_BUSHY = "M0 -44C-30 -52 -62 -40 -72 -10C-74 6 -62 10 -54 4C-44 -12 -24 -16 4 -22Z";
const WALKING_TIP = "M-72 -10C-74 6 -62 10 -54 4C-50 -4 -46 -8 -40 -12C-52 -8 -62 -8 -72 -10Z";

type TailColours = { readonly coat: string; readonly tip: string; readonly mark: string };

/** A tail that starts at the lower back: curled beside a sitting body, trailing to the left of a walking one. */
export function critterTail(
  tail: Tail,
  coat: string,
  tip: string,
  mark: string,
  walks = false,
): string {
  return TAILS[tail]({ coat, tip, mark }, walks);
}

const TAILS: Readonly<Record<Tail, (colours: TailColours, walks: boolean) => string>> = {
  bushy: ({ coat, tip }, walks) =>
    walks
      ? shape(WALKING_BUSHY, coat) + shape(WALKING_TIP, tip)
      : shape(SITTING_BUSHY, coat) + shape(SITTING_TIP, tip),
  ringed: ({ coat, mark }, walks) =>
    walks
      ? shape(WALKING_BUSHY, coat) +
        stroke("M-24 -46Q-16 -32 -20 -18M-44 -38Q-36 -24 -40 -12", mark, 8)
      : shape(SITTING_BUSHY, coat) +
        stroke("M60 -46Q64 -24 62 -8M84 -60Q98 -48 106 -34M92 -82Q104 -78 112 -70", mark, 9),
  plume: ({ coat }, walks) => group(walks ? "translate(4 0) scale(-0.8 0.9)" : "", plume(coat)),
  long: ({ coat, mark }, walks) => slenderTail("long", coat, mark, walks),
  thin: ({ coat, mark }, walks) => slenderTail("thin", coat, mark, walks),
  wag: ({ coat, mark }, walks) => slenderTail("wag", coat, mark, walks),
  tuft: ({ coat, mark }, walks) => slenderTail("tuft", coat, mark, walks),
  flat: ({ mark }, walks) =>
    group(
      walks ? "translate(-30 14) scale(-1 1)" : "",
      oval(66, -16, 36, 17, mark, 'transform="rotate(-16 66 -16)"'),
      stroke("M46 -18L88 -20M44 -10L82 -12M54 -26L76 -4M66 -28L88 -10", darken(mark, 0.4), 1.6),
    ),
  short: ({ coat }, walks) =>
    walks
      ? oval(-14, -46, 14, 8, coat, 'transform="rotate(24 -14 -46)"')
      : oval(46, -14, 14, 9, coat),
  puff: ({ tip }, walks) =>
    repeat(5, (index) =>
      oval(
        (walks ? -22 : 46) + (index % 3) * 7,
        (walks ? -42 : -20) + Math.floor(index / 3) * 8,
        11,
        11,
        tip,
      ),
    ),
  none: () => "",
};

function plume(coat: string): string {
  return (
    shape(
      "M30 -8C76 0 96 -46 82 -92C74 -124 88 -142 108 -136C86 -172 40 -160 40 -116C40 -86 58 -62 30 -30Z",
      coat,
    ) + stroke("M42 -18C78 -26 80 -62 66 -96C58 -122 66 -142 84 -146", darken(coat, 0.22), 5)
  );
}

function slenderTail(tail: Tail, coat: string, mark: string, walks: boolean): string {
  const width = tail === "thin" ? 5 : 13;
  if (walks) {
    const raised =
      tail === "wag"
        ? "M2 -44C-20 -50 -36 -74 -34 -96"
        : "M2 -40C-30 -44 -44 -20 -38 4C-34 16 -48 22 -58 12";
    const end = tail === "tuft" ? oval(-56, 12, 13, 10, mark) : "";
    return stroke(raised, coat, width) + end;
  }
  const curl =
    tail === "wag"
      ? "M34 -18C66 -22 78 -46 74 -70"
      : "M34 -10C76 0 104 -20 98 -50C94 -68 78 -72 74 -60";
  return stroke(curl, coat, width) + (tail === "tuft" ? oval(76, -62, 12, 14, mark) : "");
}
