/** A place on the mask in its own pixels. */
export type Point = { readonly x: number; readonly y: number };

/** What leaves a mark: its width in pixels of the mask, and whether it takes away instead. */
export type Brush = { readonly width: number; readonly erases: boolean };

/** Draws on one canvas what is to be painted anew: opaque is marked, transparent stays. */
export type MaskPainter = {
  /** Remembers how it is now, to come back to with `undo`. */
  readonly remember: () => void;
  /** A stroke with round ends; a dot when both ends are one place. */
  readonly stroke: (from: Point, to: Point, brush: Brush) => void;
  /** False when there is nothing to go back to. */
  readonly undo: () => boolean;
  readonly clear: () => void;
  readonly invert: () => void;
  /** How much is marked, from 0 to 1. */
  readonly share: () => number;
  /** Takes over a mask that was made before. */
  readonly load: (url: string) => Promise<void>;
  /** The mask as the API takes it: white on black. */
  readonly toFile: () => Promise<Blob>;
};

/** Longest side of a mask in pixels: finer than any finger, and it is brought to the picture's size anyway. */
const MAX_SIDE = 1024;
/** Steps that can be taken back; each holds the whole mask, up to 4 MB. */
const MAX_STEPS = 12;
/** A colour that few pictures have; how it lies on the picture is up to the page. */
const MARK = "#8f5bff";

/** The size of the mask for a picture. */
export function maskSize({ width, height }: { readonly width: number; readonly height: number }) {
  const scale = Math.min(1, MAX_SIDE / Math.max(width, height));
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}

/** A painter for a canvas whose size is set. Throws where there is no 2D canvas. */
export function createMaskPainter(canvas: HTMLCanvasElement): MaskPainter {
  const { width, height } = canvas;
  const pen = requirePen(canvas);
  const steps: ImageData[] = [];
  const read = () => pen.getImageData(0, 0, width, height);
  const remember = () => {
    steps.push(read());
    if (steps.length > MAX_STEPS) steps.shift();
  };
  return {
    remember,
    stroke(from, to, brush) {
      pen.globalCompositeOperation = brush.erases ? "destination-out" : "source-over";
      pen.strokeStyle = MARK;
      pen.fillStyle = MARK;
      pen.lineCap = "round";
      pen.lineWidth = brush.width;
      pen.beginPath();
      pen.moveTo(from.x, from.y);
      pen.lineTo(to.x, to.y);
      pen.stroke();
      // A line without length leaves no mark.
      pen.beginPath();
      pen.arc(to.x, to.y, brush.width / 2, 0, 2 * Math.PI);
      pen.fill();
    },
    undo() {
      const step = steps.pop();
      if (step !== undefined) pen.putImageData(step, 0, 0);
      return step !== undefined;
    },
    clear() {
      remember();
      pen.clearRect(0, 0, width, height);
    },
    invert() {
      remember();
      remark(pen, (data, index) => !isOpaque(data, index));
    },
    share() {
      const { data } = read();
      let marked = 0;
      for (let index = 0; index < data.length; index += 4) if (isOpaque(data, index)) marked += 1;
      return marked / (width * height);
    },
    async load(url) {
      const picture = new Image();
      picture.src = url;
      await picture.decode();
      pen.globalCompositeOperation = "source-over";
      pen.drawImage(picture, 0, 0, width, height);
      remark(pen, (data, index) => (data[index] ?? 0) > 127);
    },
    toFile: () => toFile(read()),
  };
}

/** Marks exactly where `isMarked` says so of a pixel's index. */
function remark(
  pen: CanvasRenderingContext2D,
  isMarked: (data: Uint8ClampedArray, index: number) => boolean,
): void {
  const { width, height } = pen.canvas;
  const { data } = pen.getImageData(0, 0, width, height);
  pen.globalCompositeOperation = "source-over";
  pen.fillStyle = MARK;
  pen.fillRect(0, 0, width, height);
  const marked = pen.getImageData(0, 0, width, height);
  for (let index = 0; index < data.length; index += 4) {
    marked.data[index + 3] = isMarked(data, index) ? 255 : 0;
  }
  pen.putImageData(marked, 0, 0);
}

function isOpaque(data: Uint8ClampedArray, index: number): boolean {
  return (data[index + 3] ?? 0) > 127;
}

function requirePen(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  if (pen === null) throw new Error("There is no canvas to paint on.");
  return pen;
}

async function toFile(mask: ImageData): Promise<Blob> {
  const { data, width, height } = mask;
  for (let index = 0; index < data.length; index += 4) {
    const value = isOpaque(data, index) ? 255 : 0;
    data.set([value, value, value, 255], index);
  }
  const canvas = document.createElement("canvas");
  Object.assign(canvas, { width, height });
  requirePen(canvas).putImageData(mask, 0, 0);
  return new Promise((resolve, reject) => {
    canvas.toBlob((file) => {
      if (file === null) reject(new Error("The mask could not be written."));
      else resolve(file);
    }, "image/png");
  });
}
