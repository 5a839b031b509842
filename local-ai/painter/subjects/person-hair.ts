import { disc, mirrored, oval, repeat, shape } from "@/local-ai/painter/draw/svg";

/** How the hair is worn. */
export type Hair =
  | "short"
  | "long"
  | "bob"
  | "bun"
  | "braids"
  | "curly"
  | "bald"
  | "spiky"
  | "pony";

/** What falls behind the shoulders, around a head centred on (0, 0). */
export function hairBehind(hair: Hair, colour: string): string {
  switch (hair) {
    case "long":
      return shape(
        "M0 -46C-44 -46 -48 -8 -46 24C-46 54 -42 74 -36 84C-14 90 14 90 36 84C42 74 46 54 46 24C48 -8 44 -46 0 -46Z",
        colour,
      );
    case "bob":
      return shape("M0 -46C-46 -46 -48 4 -44 34Q0 44 44 34C48 4 46 -46 0 -46Z", colour);
    case "bun":
      return disc(0, -48, 17, colour);
    case "pony":
      return shape("M20 -36C64 -44 66 14 50 52C44 26 38 4 24 -10Z", colour);
    case "curly":
      return repeat(11, (index) => {
        const angle = Math.PI * (0.86 + (index / 10) * 1.28);
        return disc(Math.cos(angle) * 40, Math.sin(angle) * 38 - 2, 17, colour);
      });
    case "braids":
      return mirrored(
        repeat(5, (index) => oval(42 + index * 2, 14 + index * 13, 9, 9.5, colour)) +
          shape("M44 78l12 0l-2 12l-8 0Z", "#e0485a"),
      );
    case "short":
    case "bald":
    case "spiky":
      return "";
  }
}

/** The fringe and the crown. */
export function hairInFront(hair: Hair, colour: string): string {
  switch (hair) {
    case "short":
      return shape(
        "M-38 -4C-42 -40 -18 -50 2 -48C30 -48 42 -28 38 -4C34 -18 26 -24 14 -24C-6 -22 -18 -28 -24 -30C-30 -22 -36 -16 -38 -4Z",
        colour,
      );
    case "spiky":
      return shape(
        "M-39 -4L-46 -26L-34 -26L-34 -46L-20 -38L-10 -58L0 -42L14 -58L20 -40L36 -46L34 -26L46 -24L39 -4C32 -22 16 -26 0 -26C-16 -26 -32 -22 -39 -4Z",
        colour,
      );
    case "bald":
      return mirrored(shape("M38 -6C42 4 40 14 36 18C32 10 34 0 34 -10Z", colour));
    case "long":
    case "bob":
    case "bun":
    case "pony":
      return shape(
        "M-39 6C-46 -36 -20 -48 0 -47C20 -48 46 -36 39 6C36 -14 24 -28 6 -32C-8 -18 -34 -14 -39 6Z",
        colour,
      );
    case "curly":
      return repeat(6, (index) => disc(-30 + index * 12, -32 - (index % 2) * 6, 13, colour));
    case "braids":
      return shape(
        "M-39 4C-46 -36 -20 -48 0 -47C20 -48 46 -36 39 4C34 -16 18 -26 0 -34C-18 -26 -34 -16 -39 4Z",
        colour,
      );
  }
}
