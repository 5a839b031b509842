/** SVG by hand: each function returns one element, colours are always "#rrggbb" so that they can be re-lit later. */

/** A coordinate with one decimal: finer would only make the file longer. */
export function coordinate(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** A filled path. `more` holds further attributes, as written. */
export function shape(d: string, fill: string, more = ""): string {
  return `<path d="${d}" fill="${fill}"${more && ` ${more}`}/>`;
}

/** A line along a path, with round ends. */
export function stroke(d: string, colour: string, width: number, more = ""): string {
  return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${coordinate(width)}" stroke-linecap="round" stroke-linejoin="round"${more && ` ${more}`}/>`;
}

/** An ellipse by its centre and its half axes. */
export function oval(
  x: number,
  y: number,
  rx: number,
  ry: number,
  fill: string,
  more = "",
): string {
  return `<ellipse cx="${coordinate(x)}" cy="${coordinate(y)}" rx="${coordinate(rx)}" ry="${coordinate(ry)}" fill="${fill}"${more && ` ${more}`}/>`;
}

/** A disc by its centre and its radius. */
export function disc(x: number, y: number, radius: number, fill: string, more = ""): string {
  return `<circle cx="${coordinate(x)}" cy="${coordinate(y)}" r="${coordinate(radius)}" fill="${fill}"${more && ` ${more}`}/>`;
}

/** A box by its top left corner, with rounded corners when asked. */
export function box(
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  radius = 0,
  more = "",
): string {
  const corner = radius > 0 ? ` rx="${coordinate(radius)}"` : "";
  return `<rect x="${coordinate(x)}" y="${coordinate(y)}" width="${coordinate(width)}" height="${coordinate(height)}"${corner} fill="${fill}"${more && ` ${more}`}/>`;
}

/** A filled polygon through x, y, x, y … */
export function polygon(points: readonly number[], fill: string, more = ""): string {
  return `<polygon points="${points.map(coordinate).join(" ")}" fill="${fill}"${more && ` ${more}`}/>`;
}

/** A group under a transform; an empty transform is left out. */
export function group(transform: string, ...children: readonly string[]): string {
  return `<g${transform && ` transform="${transform}"`}>${children.join("")}</g>`;
}

/** A group with any attributes, as written. */
export function layer(attributes: string, ...children: readonly string[]): string {
  return `<g ${attributes}>${children.join("")}</g>`;
}

/** The same drawing and its mirror image about x = 0. */
export function mirrored(content: string): string {
  return content + group("scale(-1 1)", content);
}

/** Joins what each index from 0 to count - 1 draws. */
export function repeat(count: number, draw: (index: number) => string): string {
  return Array.from({ length: Math.max(0, count) }, (_, index) => draw(index)).join("");
}

/** A smooth open curve through points (Catmull-Rom as cubic Béziers), as path data. */
export function smoothPath(points: ReadonlyArray<readonly [number, number]>): string {
  const at = (index: number): readonly [number, number] =>
    points[Math.max(0, Math.min(points.length - 1, index))] ?? [0, 0];
  let d = `M${coordinate(at(0)[0])} ${coordinate(at(0)[1])}`;
  for (let index = 0; index < points.length - 1; index++) {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    const numbers = [
      from[0] + (to[0] - before[0]) / 6,
      from[1] + (to[1] - before[1]) / 6,
      to[0] - (after[0] - from[0]) / 6,
      to[1] - (after[1] - from[1]) / 6,
      to[0],
      to[1],
    ];
    d += `C${numbers.map(coordinate).join(" ")}`;
  }
  return d;
}

/** A star with the given number of points about a centre, as a filled polygon. */
export function starShape(
  x: number,
  y: number,
  outer: number,
  inner: number,
  points: number,
  fill: string,
): string {
  const corners = Array.from({ length: points * 2 }, (_, index) => {
    const radius = index % 2 === 0 ? outer : inner;
    const angle = (Math.PI * index) / points - Math.PI / 2;
    return [x + Math.cos(angle) * radius, y + Math.sin(angle) * radius];
  });
  return polygon(corners.flat(), fill);
}
