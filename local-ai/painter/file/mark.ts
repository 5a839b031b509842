import { stroke } from "@/local-ai/painter/draw/svg";
import { renderSvg } from "@/local-ai/painter/render";

/** Letters of "zorza · demo" as strokes in a box 10 wide and 14 tall, the baseline at 14: no font is needed. */
const LETTERS: Readonly<Record<string, string>> = {
  z: "M1 5H8L1 14H8",
  o: "M4.5 5C0 5 0 14 4.5 14S9 5 4.5 5",
  r: "M2 14V5M2 9Q3 5 7 5.4",
  a: "M8 5V14M8 9.5C8 3.6 1 3.6 1 9.5S8 15.4 8 9.5",
  d: "M8 0V14M8 9.5C8 3.6 1 3.6 1 9.5S8 15.4 8 9.5",
  e: "M1 9.5H8C8 3.6 1 3.6 1 9.5S5 15 8 12.6",
  m: "M1 14V5M1 8Q2 5 4 5T6 9V14M6 9Q7 5 8.6 5T11 9V14",
  "·": "M4.5 9V9.4",
  " ": "",
};

const TEXT = "zorza · demo";
const ADVANCE = 11;

/** Writes a small "zorza · demo" into the lower right corner, so that the file itself says what it is. */
export async function drawMark(rgba: Uint8Array, width: number, height: number): Promise<void> {
  const unit = Math.max(0.55, Math.min(width, height) / 1250);
  const markWidth = Math.min(width, Math.ceil((TEXT.length * ADVANCE + 10) * unit));
  const markHeight = Math.min(height, Math.ceil(24 * unit));
  const letters = [...TEXT].map((letter, index) => {
    const d = LETTERS[letter] ?? "";
    const place = `transform="translate(${5 + index * ADVANCE} 4)"`;
    return d === ""
      ? ""
      : stroke(d, "#10101c", 4, `${place} stroke-opacity="0.4"`) +
          stroke(d, "#ffffff", 1.7, `${place} stroke-opacity="0.8"`);
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${markWidth}" height="${markHeight}" viewBox="0 0 ${markWidth / unit} ${markHeight / unit}">${letters.join("")}</svg>`;
  const mark = await renderSvg(svg);
  const margin = Math.round(8 * unit);
  blend(
    rgba,
    width,
    mark,
    markWidth,
    Math.max(0, width - markWidth - margin),
    Math.max(0, height - markHeight - margin),
  );
}

/** Lays a premultiplied picture over an opaque one. */
function blend(
  target: Uint8Array,
  targetWidth: number,
  source: Uint8Array,
  sourceWidth: number,
  left: number,
  top: number,
): void {
  for (let index = 0; index < source.length; index += 4) {
    const alpha = (source[index + 3] ?? 0) / 255;
    if (alpha === 0) continue;
    const column = (index / 4) % sourceWidth;
    const row = Math.floor(index / 4 / sourceWidth);
    const at = ((top + row) * targetWidth + left + column) * 4;
    for (let channel = 0; channel < 3; channel++) {
      target[at + channel] = Math.min(
        255,
        (source[index + channel] ?? 0) + (target[at + channel] ?? 0) * (1 - alpha),
      );
    }
  }
}
