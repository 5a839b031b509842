import { darken } from "@/local-ai/painter/draw/colour";
import { type Brush, type Drawing, drawing } from "@/local-ai/painter/draw/drawing";
import { disc, group, mirrored, repeat, shape, stroke } from "@/local-ai/painter/draw/svg";
import { lowerBody, torso } from "./person-clothes";
import { hairBehind } from "./person-hair";
import { head } from "./person-head";
import { type Held, held } from "./person-held";
import type { Person } from "./person-kind";

const SKINS = ["#f3c9a5", "#e6b088", "#c98d62", "#8d5a3a", "#f7d6ba"] as const;

const HAIR_COLOURS = ["#2f221d", "#6b4226", "#a86a34", "#d9a94e", "#b5472a", "#3a3038"] as const;

/** The drawing of one kind of person, about 230 units tall. */
export function person(size: number, kind: Person): Drawing {
  return drawing(150, 244, size, "ground", (brush) => drawPerson(kind, brush));
}

function drawPerson(natural: Person, brush: Brush): string {
  const { random } = brush;
  const skin = natural.skin ?? random.pick(SKINS);
  const hairColour = natural.hairColour ?? random.pick(HAIR_COLOURS);
  const kind = { ...natural, top: brush.colour ?? natural.top };
  const wave = random.chance(0.35) && kind.holds === "nothing";
  const tilt = random.next(-4, 4).toFixed(1);
  const headGroup = (content: string): string =>
    group(`translate(0 -176) rotate(${tilt})`, content);
  return [
    back(kind),
    headGroup(hairBehind(kind.hair, hairColour)),
    lowerBody(kind, skin),
    arm(kind, skin, -1, wave),
    torso(kind, skin),
    held(kind.holds, kind.top),
    arm(kind, skin, 1, false),
    headGroup(head(kind, skin, hairColour)),
  ].join("");
}

function back(kind: Person): string {
  switch (kind.back) {
    case "cape":
      return shape(
        "M-24 -134C-60 -80 -66 -40 -62 -8C-30 2 30 2 62 -8C66 -40 60 -80 24 -134Z",
        kind.hatColour,
      );
    case "wings":
      return mirrored(
        shape(
          "M8 -112C40 -190 92 -190 92 -150C92 -112 50 -96 10 -100Z",
          "#c9f0f6",
          'fill-opacity="0.85"',
        ) +
          shape(
            "M8 -100C50 -100 82 -70 70 -46C56 -30 22 -64 8 -92Z",
            "#e6d4fa",
            'fill-opacity="0.85"',
          ),
      );
    case "feathers":
      return mirrored(
        repeat(6, (index) =>
          group(
            `translate(10 -118) rotate(${-62 + index * 20})`,
            shape(
              `M0 -9C40 -22 ${84 - index * 6} -18 ${92 - index * 8} 0C60 10 30 10 0 8Z`,
              darken("#ffffff", 0.02 + (index % 2) * 0.07),
            ),
          ),
        ),
      );
    default:
      return "";
  }
}

function arm(kind: Person, skin: string, side: 1 | -1, wave: boolean): string {
  const raised = wave || (side === 1 && RAISED.has(kind.holds));
  const sleeve = kind.wears === "tail" || kind.wears === "tutu" ? skin : darken(kind.top, 0.1);
  const d = raised ? "M26 -126C42 -124 50 -132 54 -148" : "M26 -126C38 -116 42 -100 42 -84";
  const [handX, handY] = raised ? [55, -156] : [42, -76];
  return group(
    side === 1 ? "" : "scale(-1 1)",
    stroke(d, sleeve, 16) + disc(handX, handY, 8.4, skin),
  );
}

const RAISED: ReadonlySet<Held> = new Set<Held>([
  "umbrella",
  "sword",
  "katana",
  "wand",
  "axe",
  "torch",
]);
