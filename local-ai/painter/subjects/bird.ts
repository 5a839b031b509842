import { darken } from "@/local-ai/painter/draw/colour";
import { type Brush, type Drawing, drawing } from "@/local-ai/painter/draw/drawing";
import { group } from "@/local-ai/painter/draw/svg";
import { type Bird, body, head, legs, neck, tail } from "./bird-parts";

/** The drawing of one kind of bird. */
export function bird(size: number, kind: Bird): Drawing {
  const height = kind.legLength + 96 + kind.neck + kind.headRadius * 0.6;
  const width = kind.tail === "plumes" ? 250 : 170;
  return drawing(width, height, size, "ground", (brush) => drawBird(kind, brush));
}

function drawBird(natural: Bird, brush: Brush): string {
  const kind = brush.colour
    ? { ...natural, coat: brush.colour, wing: darken(brush.colour, 0.2) }
    : natural;
  const bottom = -kind.legLength;
  const headX = kind.neck > 0 ? 50 + kind.neck * 0.12 : 36;
  const headY = bottom - 72 - kind.neck;
  return (
    tail(kind, bottom) +
    legs(kind, bottom) +
    neck(kind, bottom, headX, headY) +
    group(`translate(0 ${bottom}) scale(${kind.plump} ${kind.plump})`, body(kind)) +
    group(`translate(${headX} ${headY}) rotate(${brush.random.next(-6, 6).toFixed(1)})`, head(kind))
  );
}
