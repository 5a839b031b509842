import { darken } from "@/local-ai/painter/draw/colour";
import { disc, mirrored, oval, shape, stroke } from "@/local-ai/painter/draw/svg";
import { hairInFront } from "./person-hair";
import { hat } from "./person-hats";
import type { Person } from "./person-kind";

/** The head with its face and hat, centred on (0, 0). */
export function head(kind: Person, skin: string, hairColour: string): string {
  return (
    mirrored(
      kind.ears === "pointed"
        ? shape("M32 4L58 -16L36 16Z", skin)
        : disc(35, 4, 7, darken(skin, 0.06)),
    ) +
    shape(
      "M0 38C-26 38 -38 18 -37 -4C-36 -30 -18 -40 0 -40C18 -40 36 -30 37 -4C38 18 26 38 0 38Z",
      skin,
    ) +
    features(kind, skin, hairColour) +
    hairInFront(kind.hair, hairColour) +
    hat(kind.hat, kind.hatColour, hairColour)
  );
}

function features(kind: Person, skin: string, hairColour: string): string {
  const eyes =
    mirrored(
      oval(14, 2, 4.6, 5.8, "#241a20") +
        stroke("M8 -10Q14 -14 20 -10", darken(hairColour, 0.2), 2.4),
    ) +
    disc(-12.4, 0, 1.6, "#ffffff") +
    disc(15.6, 0, 1.6, "#ffffff");
  const smile = stroke("M-8 19Q0 27 8 19", "#8a3a3a", 2.6);
  const cheeks = mirrored(oval(22, 14, 7, 4.6, "#f0807a", 'fill-opacity="0.4"'));
  const nose = stroke("M0 6q4 5 -1 6", darken(skin, 0.25), 2);
  return eyes + cheeks + nose + smile + facial(kind, hairColour);
}

function facial(kind: Person, hairColour: string): string {
  switch (kind.face) {
    case "beard":
      return (
        shape(
          "M-35 6C-36 46 -16 66 0 70C16 66 36 46 35 6C28 20 12 12 0 16C-12 12 -28 20 -35 6Z",
          hairColour,
        ) + stroke("M-7 24Q0 29 7 24", "#8a3a3a", 2.6)
      );
    case "moustache":
      return shape(
        "M0 14C-10 8 -20 14 -24 22C-14 24 -6 22 0 19C6 22 14 24 24 22C20 14 10 8 0 14Z",
        hairColour,
      );
    case "mask":
      return (
        shape("M-38 -14H38V12Q0 -2 -38 12Z", kind.hatColour) +
        mirrored(oval(14, 0, 6, 4, "#ffffff") + disc(14, 0, 3, "#241a20"))
      );
    case "clown":
      return (
        disc(0, 8, 9, "#e0332c") +
        shape("M-20 20Q0 42 20 20Q0 30 -20 20Z", "#e0332c") +
        mirrored(disc(22, 14, 7, "#f6a0a0"))
      );
    case "fangs":
      return shape("M-7 22l3 8l3 -7ZM7 22l-3 8l-3 -7Z", "#ffffff");
    case "glasses":
      return (
        mirrored(
          `<circle cx="14" cy="3" r="10" fill="none" stroke="#3a3440" stroke-width="2.6"/>`,
        ) + stroke("M-4 2H4", "#3a3440", 2.6)
      );
    case "patch":
      return disc(14, 2, 9, "#1d1920") + stroke("M-30 -18L36 6", "#1d1920", 3);
    default:
      return "";
  }
}
