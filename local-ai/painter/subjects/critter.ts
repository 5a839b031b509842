import { darken, lighten, mix } from "@/local-ai/painter/draw/colour";
import { type Brush, type Drawing, drawing } from "@/local-ai/painter/draw/drawing";
import { group, mirrored, oval, repeat, shape, stroke } from "@/local-ai/painter/draw/svg";
import { type CritterHead, critterHead } from "./critter-head";
import { critterTail, type Tail } from "./critter-tail";

/** A furry animal whose face looks at us: cats, dogs, foxes, bears, rodents. */
export type Critter = CritterHead & {
  readonly tail: Tail;
  /** Colour of the paws. */
  readonly paws: string;
  readonly pose: "sits" | "walks" | "either";
  /** Share of the usual body width; bears are wide, cats are not. */
  readonly girth: number;
  readonly bodyPattern?: "stripes" | "spots" | "panda" | "spines";
};

/** The drawing of one kind of critter. */
export function critter(size: number, kind: Critter): Drawing {
  return drawing(190, 205, size, "ground", (brush) => drawCritter(kind, brush));
}

function drawCritter(natural: Critter, brush: Brush): string {
  const coat = brush.colour ?? natural.coat;
  const kind = { ...natural, coat };
  const walks = kind.pose === "walks" || (kind.pose === "either" && brush.random.chance(0.4));
  return walks ? walkingBody(kind, brush) : sittingBody(kind, brush);
}

function sittingBody(kind: Critter, brush: Brush): string {
  const shade = darken(kind.coat, 0.16);
  const haunch = oval(38, -26, 23, 27, shade) + oval(44, -6, 20, 8, kind.paws);
  const body =
    mirrored(haunch) +
    shape("M-28 -118C-48 -84 -58 -38 -46 -8C-36 2 36 2 46 -8C58 -38 48 -84 28 -118Z", kind.coat) +
    sittingPattern(kind) +
    mirrored(
      stroke("M4 -44C3 -30 4 -18 3 -8M29 -62C31 -44 31 -24 30 -8", shade, 2.4) +
        shape("M4 -64C4 -40 5 -20 4 -6L28 -6C29 -30 30 -46 28 -66Z", kind.coat) +
        oval(17, -6, 14, 8, kind.paws) +
        stroke("M13 -4V1M20 -4V1", darken(kind.paws, 0.45), 1.4),
    ) +
    shape("M-22 -114C-36 -86 -27 -58 -9 -48L0 -34L9 -48C27 -58 36 -86 22 -114Z", kind.belly);
  const lean = brush.random.next(-5, 5);
  return (
    critterTail(kind.tail, kind.coat, kind.belly, kind.paws) +
    group(`scale(${kind.girth} 1)`, body) +
    group(`translate(0 -142) rotate(${lean.toFixed(1)})`, critterHead(kind))
  );
}

function sittingPattern(kind: Critter): string {
  const mark = kind.mark;
  if (kind.bodyPattern === "stripes") {
    return mirrored(
      [-92, -74, -56, -38, -20]
        .map((y) => shape(`M${50 + (y + 56) / 12} ${y}q-16 2 -24 8q10 -1 23 1Z`, mark))
        .join(""),
    );
  }
  if (kind.bodyPattern === "spots") {
    return mirrored(
      repeat(9, (index) => oval(34 + ((index * 7) % 15), -88 + index * 9.5, 3.6, 3, mark)),
    );
  }
  if (kind.bodyPattern === "panda") {
    return shape(
      "M-30 -116C-46 -92 -52 -74 -52 -62C-20 -74 20 -74 52 -62C52 -74 46 -92 30 -116Z",
      mark,
    );
  }
  if (kind.bodyPattern === "spines") return spines(kind.coat, -72, 74);
  return "";
}

/** A fan of spines around a centre on the body's axis. */
function spines(coat: string, centreY: number, radius: number): string {
  return repeat(34, (index) => {
    const angle = Math.PI * (0.86 + (index / 33) * 1.28);
    const reach = radius + (index % 2) * 9;
    const [x, y] = [Math.cos(angle) * reach, centreY + Math.sin(angle) * reach];
    return stroke(
      `M${(x * 0.55).toFixed(1)} ${(centreY + (y - centreY) * 0.55).toFixed(1)}L${x.toFixed(1)} ${y.toFixed(1)}`,
      index % 2 === 0 ? darken(coat, 0.35) : lighten(coat, 0.25),
      6,
    );
  });
}

const WALKING_BODY =
  "M-74 -86C-52 -106 14 -104 52 -98C72 -88 68 -52 50 -46C10 -36 -52 -36 -72 -46C-88 -58 -88 -74 -74 -86Z";

function walkingBody(kind: Critter, brush: Brush): string {
  const far = darken(kind.coat, 0.28);
  const stride = brush.random.next(4, 14);
  const leg = (x: number, lean: number, coat: string, paw: string): string =>
    shape(
      `M${x - 13} -62C${x - 12} -40 ${x - 10 + lean} -26 ${x - 9 + lean} -6H${x + 9 + lean}C${x + 9 + lean} -26 ${x + 13} -40 ${x + 14} -62Z`,
      coat,
    ) + oval(x + 3 + lean, -6, 13, 7, paw);
  const farPaw = darken(kind.paws, 0.25);
  return (
    group(
      "translate(-64 -26) scale(1.02)",
      critterTail(kind.tail, kind.coat, kind.belly, kind.paws, true),
    ) +
    leg(-44, stride, far, farPaw) +
    leg(48, -stride, far, farPaw) +
    shape(WALKING_BODY, kind.coat) +
    walkingPattern(kind) +
    shape(
      "M-58 -44C-20 -34 20 -36 48 -46C36 -58 -30 -60 -58 -44Z",
      mix(kind.coat, kind.belly, 0.75),
    ) +
    leg(-58, -stride, kind.coat, kind.paws) +
    leg(34, stride, kind.coat, kind.paws) +
    group("translate(58 -126) scale(0.92)", critterHead(kind))
  );
}

function walkingPattern(kind: Critter): string {
  if (kind.bodyPattern === "stripes") {
    return [-62, -44, -26, -8, 10, 28]
      .map((x) => shape(`M${x} -101q-10 22 -2 38q2 -20 11 -37Z`, kind.mark))
      .join("");
  }
  if (kind.bodyPattern === "spots") {
    return repeat(20, (index) =>
      oval(
        -68 + (index % 10) * 12,
        -88 + Math.floor(index / 10) * 18 + (index % 3) * 4,
        4,
        3.2,
        kind.mark,
      ),
    );
  }
  if (kind.bodyPattern === "panda") {
    return shape(
      "M8 -102C30 -104 44 -100 52 -98C72 -88 68 -52 50 -46L14 -42C4 -60 4 -84 8 -102Z",
      kind.mark,
    );
  }
  if (kind.bodyPattern === "spines") {
    return group("translate(-14 -2) scale(1.15 0.78)", spines(kind.coat, -74, 70));
  }
  return "";
}
