import { darken, lighten } from "@/local-ai/painter/draw/colour";
import { type Brush, drawing, type Drawings } from "@/local-ai/painter/draw/drawing";
import {
  box,
  disc,
  group,
  mirrored,
  oval,
  repeat,
  shape,
  stroke,
} from "@/local-ai/painter/draw/svg";
import { FLYING_VEHICLES } from "./vehicles-air";
import { BIG_VEHICLES, GLASS, RUBBER, wheel } from "./vehicles-rail";
import { WATER_VEHICLES } from "./vehicles-water";

function spokes(x: number, radius: number, tyre: string): string {
  return (
    `<circle cx="${x}" cy="${-radius}" r="${radius - 4}" fill="none" stroke="${tyre}" stroke-width="7"/>` +
    repeat(6, (index) => {
      const angle = (index / 6) * Math.PI;
      const [dx, dy] = [Math.cos(angle) * (radius - 6), Math.sin(angle) * (radius - 6)];
      return stroke(`M${x - dx} ${-radius - dy}L${x + dx} ${-radius + dy}`, "#9aa1ab", 1.8);
    }) +
    disc(x, -radius, 6, "#6b7078")
  );
}

function car({ colour, random }: Brush): string {
  const paint = colour ?? random.pick(["#d8342f", "#2f7fd0", "#f2b32c", "#3aa37a"] as const);
  return (
    shape(
      "M-132 -30C-136 -62 -116 -70 -92 -74C-72 -112 -50 -124 -6 -124C40 -124 62 -106 84 -76C116 -72 134 -62 132 -30Q130 -20 118 -20H-120Q-130 -20 -132 -30Z",
      paint,
    ) +
    shape("M-76 -76C-62 -102 -48 -112 -14 -112V-76ZM-2 -112C34 -112 48 -100 66 -76H-2Z", GLASS) +
    shape("M-66 -80L-46 -106L-34 -110L-56 -78Z", "#ffffff", 'fill-opacity="0.6"') +
    stroke("M-8 -74V-28M-86 -52H100", darken(paint, 0.25), 2.4) +
    box(6, -64, 18, 5, darken(paint, 0.35), 2) +
    box(-136, -34, 272, 13, darken(paint, 0.4), 6) +
    oval(124, -56, 8, 11, "#fff3b8") +
    oval(-126, -56, 6, 10, "#f0503f") +
    wheel(-76, 29) +
    wheel(78, 29)
  );
}

function tractor({ colour }: Brush): string {
  const paint = colour ?? "#3f9a3f";
  return (
    box(8, -104, 116, 58, paint, 10) +
    stroke("M20 -92H70M20 -80H70M20 -68H70", darken(paint, 0.3), 4) +
    shape("M-70 -66V-160H22L30 -66Z", paint) +
    shape("M-58 -82V-148H14L20 -82Z", GLASS) +
    box(-80, -172, 112, 14, darken(paint, 0.3), 5) +
    box(84, -158, 11, 58, "#3a3a44", 4) +
    disc(92, -176, 13, "#cfd3d8", 'fill-opacity="0.7"') +
    disc(112, -198, 18, "#cfd3d8", 'fill-opacity="0.5"') +
    disc(-46, -56, 56, RUBBER) +
    disc(-46, -56, 32, "#f2c12c") +
    disc(-46, -56, 11, RUBBER) +
    disc(96, -34, 34, RUBBER) +
    disc(96, -34, 18, "#f2c12c")
  );
}

function bicycle({ colour }: Brush): string {
  const paint = colour ?? "#2f9ab0";
  return (
    spokes(-74, 50, RUBBER) +
    spokes(78, 50, RUBBER) +
    stroke("M-74 -50L-26 -112L46 -112L-4 -48L-74 -50M-26 -112L-4 -48M78 -50L50 -134", paint, 7) +
    stroke("M-30 -122L-24 -106", "#4a4a55", 6) +
    shape("M-56 -132C-40 -136 -18 -132 -8 -126C-14 -118 -44 -118 -56 -124Z", "#4a3028") +
    stroke("M50 -134C60 -150 78 -146 84 -138M50 -134L36 -140", "#4a4a55", 6) +
    disc(-4, -48, 13, "#4a4a55") +
    stroke("M-4 -48l14 22M2 -26h18", "#4a4a55", 5) +
    box(48, -138, 50, 36, "#c9955a", 6) +
    stroke("M50 -128H96M50 -116H96", "#9c6c36", 2.4) +
    disc(62, -142, 8, "#f08ab0") +
    disc(80, -144, 8, "#f6d24a")
  );
}

function motorcycle({ colour }: Brush): string {
  const paint = colour ?? "#d8342f";
  return (
    disc(-82, -42, 42, RUBBER) +
    disc(-82, -42, 22, "#c9ced6") +
    disc(86, -42, 42, RUBBER) +
    disc(86, -42, 22, "#c9ced6") +
    stroke("M86 -42L52 -118M52 -118L30 -132", "#9aa1ab", 8) +
    shape("M-60 -60L-20 -86H48L66 -66L30 -30H-36Z", "#5d626c") +
    shape("M-20 -86C-8 -116 40 -118 58 -98C62 -84 48 -78 30 -78Z", paint) +
    shape("M-104 -92C-80 -104 -40 -102 -16 -88C-26 -76 -66 -74 -92 -78Z", "#33302f") +
    shape("M-124 -76C-116 -104 -70 -106 -50 -84L-62 -74C-80 -88 -104 -86 -114 -70Z", paint) +
    disc(0, -46, 21, "#9aa1ab") +
    stroke("M-20 -34H-116", "#c9ced6", 10) +
    disc(66, -104, 13, "#fff3b8") +
    stroke("M22 -136L48 -130", RUBBER, 8)
  );
}

function carriage({ colour }: Brush): string {
  const paint = colour ?? "#e8a0c4";
  return (
    stroke("M-96 -44C-60 -30 60 -30 104 -44L150 -60", "#d9a93a", 7) +
    shape("M-78 -60C-96 -130 -60 -164 0 -164C60 -164 96 -130 78 -60Q0 -30 -78 -60Z", paint) +
    shape("M-30 -58V-136Q0 -158 30 -136V-58Z", lighten(paint, 0.35)) +
    shape(
      "M-20 -100V-132Q0 -146 20 -132V-100ZM-66 -100C-70 -126 -58 -140 -42 -146V-100ZM66 -100C70 -126 58 -140 42 -146V-100Z",
      GLASS,
    ) +
    shape("M-50 -158Q0 -196 50 -158Q0 -172 -50 -158Z", "#d9a93a") +
    disc(0, -190, 9, "#f6d56a") +
    mirrored(stroke("M70 -70q26 -4 20 20", "#d9a93a", 5)) +
    group("", spokes(-70, 36, "#d9a93a"), spokes(74, 42, "#d9a93a"))
  );
}

/** Vehicles, by concept id. */
export const VEHICLE_DRAWINGS: Drawings = {
  ...BIG_VEHICLES,
  ...WATER_VEHICLES,
  ...FLYING_VEHICLES,
  car: drawing(280, 128, 0.36, "ground", car),
  tractor: drawing(250, 200, 0.44, "ground", tractor),
  bicycle: drawing(260, 154, 0.4, "ground", bicycle),
  motorcycle: drawing(260, 142, 0.38, "ground", motorcycle),
  carriage: drawing(260, 202, 0.46, "ground", carriage),
};
