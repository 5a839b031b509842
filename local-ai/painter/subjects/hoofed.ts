import { darken, lighten } from "@/local-ai/painter/draw/colour";
import { type Brush, type Drawing, drawing } from "@/local-ai/painter/draw/drawing";
import { disc, group, oval, repeat, shape, stroke } from "@/local-ai/painter/draw/svg";
import { type Hoofed, neckAndHead } from "./hoofed-head";

/** The drawing of one kind of hoofed animal. */
export function hoofed(size: number, kind: Hoofed): Drawing {
  const rise = Math.cos((kind.neckAngle * Math.PI) / 180) * kind.neckLength;
  const reach = Math.sin((kind.neckAngle * Math.PI) / 180) * kind.neckLength;
  const crown = kind.horns === "antlers" || kind.horns === "palms" ? 52 : 22;
  const height = kind.legLength + kind.bodyDepth * 0.85 + rise + crown;
  return drawing(kind.bodyLength + reach + kind.headLength + 24, height, size, "ground", (brush) =>
    drawHoofed({ ...kind, coat: brush.colour ?? kind.coat }, brush),
  );
}

function drawHoofed(kind: Hoofed, brush: Brush): string {
  const half = kind.bodyLength / 2;
  const back = -(kind.legLength + kind.bodyDepth);
  const stride = brush.random.next(-9, 9);
  const lift = brush.random.next(-4, 6);
  const far = { ...kind, coat: darken(kind.coat, 0.26), hoof: darken(kind.hoof, 0.2) };
  const parts = [
    kind.extra === "wings"
      ? group(`translate(-6 ${back + 12}) scale(0.9)`, wing(darken("#ffffff", 0.14)))
      : "",
    leg(far, half - 14, stride),
    leg(far, -half + 26, -stride),
    tail(kind, -half, back),
    humps(kind, back),
    body(kind, half, back),
    leg(kind, half - 26, -stride),
    leg(kind, -half + 12, stride),
    neckAndHead(kind, half, back, lift),
    kind.extra === "wings" ? group(`translate(8 ${back + 16})`, wing("#ffffff")) : "",
  ];
  const shift =
    -(Math.sin((kind.neckAngle * Math.PI) / 180) * kind.neckLength + kind.headLength) / 3;
  return group(`translate(${shift.toFixed(1)} 0)`, ...parts);
}

function leg(kind: Hoofed, x: number, stride: number): string {
  const w = kind.legWidth;
  const top = -kind.legLength - 16;
  const knee = -kind.legLength * 0.5;
  const foot = x + stride;
  const k = x + stride * 0.3 + 2;
  return (
    shape(
      `M${x - w * 0.9} ${top}C${x - w} ${top + 20} ${k - w * 0.6} ${knee - 8} ${k - w * 0.55} ${knee}L${foot - w * 0.45} -9H${foot + w * 0.45}L${k + w * 0.5} ${knee}C${k + w * 0.6} ${knee - 8} ${x + w} ${top + 20} ${x + w * 0.9} ${top}Z`,
      kind.coat,
    ) +
    shape(
      `M${foot - w * 0.48} -10H${foot + w * 0.48}L${foot + w * 0.72} 0H${foot - w * 0.62}Z`,
      kind.hoof,
    )
  );
}

function body(kind: Hoofed, half: number, back: number): string {
  const belly = -kind.legLength;
  const d = kind.bodyDepth;
  const outline =
    `M${-half} ${back + d * 0.38}C${-half - 4} ${back + d * 0.1} ${-half + 14} ${back - 2} ${-half + 30} ${back}` +
    `C${-half * 0.2} ${back + d * 0.1} ${half * 0.2} ${back + d * 0.08} ${half - 22} ${back - 2}` +
    `C${half + 8} ${back + 2} ${half + 10} ${back + d * 0.6} ${half - 8} ${belly - 2}` +
    `C${half * 0.3} ${belly + 8} ${-half * 0.3} ${belly + 4} ${-half + 14} ${belly - 8}` +
    `C${-half - 6} ${belly - 14} ${-half - 4} ${back + d * 0.6} ${-half} ${back + d * 0.38}Z`;
  const under = `M${-half + 24} ${belly - 5}C${-half * 0.2} ${belly - 14} ${half * 0.4} ${belly - 14} ${half - 12} ${belly - 3}C${half * 0.3} ${belly + 8} ${-half * 0.3} ${belly + 4} ${-half + 24} ${belly - 5}Z`;
  const udder =
    kind.extra === "udder"
      ? oval(-half + 40, belly + 4, 13, 9, "#f2b5b5") +
        oval(-half + 36, belly + 13, 3, 5, "#e89a9a")
      : "";
  return (
    udder + shape(outline, kind.coat) + shape(under, kind.belly) + bodyPattern(kind, half, back)
  );
}

function bodyPattern(kind: Hoofed, half: number, back: number): string {
  const d = kind.bodyDepth;
  switch (kind.pattern) {
    case "stripes":
      return repeat(8, (index) => {
        const x = -half + 10 + index * ((half * 2 - 20) / 7.4);
        return shape(
          `M${x} ${back + 2}q-7 ${d * 0.4} ${-3} ${d * 0.86}q7 ${-d * 0.4} 9 ${-d * 0.86}Z`,
          kind.mark,
        );
      });
    case "patches":
      return (
        shape(`M${-half + 8} ${back + 6}q26 -14 34 8q2 24 -18 26q-24 -2 -16 -34Z`, kind.mark) +
        shape(`M${half * 0.15} ${back + 12}q22 -8 26 12q-4 22 -24 14q-14 -10 -2 -26Z`, kind.mark) +
        oval(-half * 0.1, back + d * 0.8, 13, 8, kind.mark)
      );
    case "giraffe":
      return repeat(9, (index) =>
        oval(
          -half + 16 + (index % 5) * (half / 2.7),
          back + 12 + (index > 4 ? 19 : 0) + (index % 2) * 4,
          8.5,
          7.5,
          kind.mark,
        ),
      );
    case "fawn":
      return repeat(9, (index) =>
        oval(-half + 20 + (index % 5) * 12, back + 10 + (index > 4 ? 10 : 0), 2.6, 2.2, kind.belly),
      );
    case "wool":
      return (
        repeat(17, (index) => {
          const angle = (index / 17) * Math.PI * 2;
          return disc(
            Math.cos(angle) * half * 0.9,
            back + d * 0.5 + Math.sin(angle) * d * 0.46,
            17,
            index % 2 === 0 ? kind.coat : lighten(kind.coat, 0.3),
          );
        }) +
        oval(0, back + d * 0.5, half, d * 0.55, kind.coat) +
        stroke(
          `M-24 ${back + 20}q7 9 15 0M2 ${back + 34}q7 9 15 0M-12 ${back + 44}q7 8 14 0M18 ${back + 14}q6 8 13 0`,
          darken(kind.coat, 0.14),
          2.4,
        )
      );
    default:
      return "";
  }
}

function humps(kind: Hoofed, back: number): string {
  if (kind.extra === "humps") {
    return oval(-22, back + 8, 23, 30, kind.coat) + oval(24, back + 8, 22, 28, kind.coat);
  }
  return kind.extra === "shoulder"
    ? oval(kind.bodyLength * 0.24, back + 14, 38, 32, kind.mark)
    : "";
}

function tail(kind: Hoofed, x: number, back: number): string {
  const y = back + kind.bodyDepth * 0.24;
  switch (kind.tail) {
    case "horse":
      return shape(
        `M${x + 8} ${y - 6}C${x - 26} ${y - 8} ${x - 32} ${y + 40} ${x - 24} ${y + 76}C${x - 12} ${y + 64} ${x - 6} ${y + 40} ${x + 8} ${y + 12}Z`,
        kind.mark,
      );
    case "tuft":
      return (
        stroke(
          `M${x + 4} ${y}C${x - 14} ${y + 8} ${x - 14} ${y + 26} ${x - 12} ${y + 40}`,
          kind.coat,
          5,
        ) + oval(x - 12, y + 48, 6, 11, kind.mark)
      );
    case "short":
      return oval(x - 3, y, 8, 12, kind.belly, `transform="rotate(30 ${x} ${y})"`);
    case "curl":
      return stroke(`M${x + 4} ${y + 6}c-18 -4 -20 -20 -8 -18c10 4 2 16 -12 10`, kind.coat, 4.5);
  }
}

/** A folded-out wing that starts at (0, 0) and rises to the left. */
function wing(colour: string): string {
  return repeat(6, (index) => {
    const angle = -164 + index * 15;
    const length = 104 - Math.abs(index - 2) * 12;
    return group(
      `rotate(${angle})`,
      shape(
        `M0 -9C${length * 0.4} -16 ${length * 0.9} -12 ${length} 0C${length * 0.8} 8 ${length * 0.4} 9 0 8Z`,
        darken(colour, (index % 2) * 0.07 + 0.01),
      ),
    );
  });
}
