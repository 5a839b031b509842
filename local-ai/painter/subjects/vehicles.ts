import { darken, lighten } from "@/local-ai/painter/draw/colour";
import { type Brush, type Drawings, drawing } from "@/local-ai/painter/draw/drawing";
import { box, disc, group, mirrored, oval, polygon, repeat, shape, stroke } from "@/local-ai/painter/draw/svg";
import { FLYING_VEHICLES } from "./vehicles-air";

const GLASS = "#bfe0f0";
const RUBBER = "#26242c";

function wheel(x: number, radius: number): string {
  return disc(x, -radius, radius, RUBBER) + disc(x, -radius, radius * 0.56, "#c9ced6") + disc(x, -radius, radius * 0.22, "#6b7078");
}

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
    shape("M-132 -30C-136 -62 -116 -70 -92 -74C-72 -112 -50 -124 -6 -124C40 -124 62 -106 84 -76C116 -72 134 -62 132 -30Q130 -20 118 -20H-120Q-130 -20 -132 -30Z", paint) +
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

function bus({ colour }: Brush): string {
  const paint = colour ?? "#e8502f";
  return (
    box(-150, -150, 300, 128, paint, 18) +
    box(-150, -70, 300, 12, "#fff4da") +
    repeat(5, (index) => box(-136 + index * 48, -134, 40, 46, GLASS, 6)) +
    box(108, -134, 40, 100, GLASS, 8) +
    stroke("M128 -134V-34", darken(paint, 0.3), 3) +
    oval(142, -36, 8, 10, "#fff3b8") +
    box(-152, -34, 304, 14, darken(paint, 0.4), 6) +
    wheel(-92, 30) +
    wheel(86, 30)
  );
}

function truck({ colour }: Brush): string {
  const paint = colour ?? "#3f8ac2";
  return (
    box(-150, -158, 200, 134, "#f2efe6", 6) +
    stroke("M-110 -154V-30M-60 -154V-30M-10 -154V-30", "#d5d0c2", 3) +
    shape("M54 -24V-126Q54 -134 62 -134H104Q112 -134 118 -122L136 -84Q146 -78 146 -64V-24Z", paint) +
    shape("M70 -122H102L120 -82H70Z", GLASS) +
    box(-152, -34, 300, 14, "#3a3a44", 4) +
    oval(140, -48, 7, 9, "#fff3b8") +
    wheel(-104, 29) +
    wheel(-42, 29) +
    wheel(98, 29)
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

function train({ colour }: Brush): string {
  const paint = colour ?? "#2f5a4a";
  const red = "#c2342c";
  const smoke = repeat(5, (index) => disc(96 - index * 30, -196 - index * 20, 17 + index * 7, "#e8ebee", `fill-opacity="${(0.9 - index * 0.12).toFixed(2)}"`));
  return (
    smoke +
    box(-160, -8, 330, 8, "#7d756c") +
    box(-36, -118, 160, 74, paint, 26) +
    stroke("M4 -118V-44M46 -118V-44M88 -118V-44", "#d9a93a", 4) +
    box(-140, -156, 110, 112, paint, 6) +
    box(-150, -168, 130, 16, darken(paint, 0.35), 5) +
    box(-124, -140, 34, 40, "#ffe9b0", 5) +
    box(-80, -140, 34, 40, "#ffe9b0", 5) +
    shape("M84 -116L78 -166H114L106 -116Z", darken(paint, 0.3)) +
    box(72, -176, 48, 13, red, 4) +
    oval(26, -120, 15, 17, "#d9a93a") +
    disc(124, -82, 34, darken(paint, 0.2)) +
    disc(132, -96, 10, "#fff3b8") +
    box(-146, -50, 286, 14, red, 4) +
    shape("M128 -40L164 -8H120Z", red) +
    repeat(3, (index) => disc(-100 + index * 56, -26, 26, RUBBER) + disc(-100 + index * 56, -26, 18, red) + disc(-100 + index * 56, -26, 5, "#d9a93a")) +
    disc(78, -18, 18, RUBBER) +
    disc(78, -18, 11, red) +
    disc(116, -18, 18, RUBBER) +
    disc(116, -18, 11, red) +
    stroke("M-100 -26H14", "#d9ced0", 7)
  );
}

function tram({ colour }: Brush): string {
  const paint = colour ?? "#d8382f";
  return (
    stroke("M-20 -150L8 -196L40 -150M-30 -197H46", "#3a3a44", 4) +
    box(-160, -2, 320, 5, "#8a8f98") +
    box(-152, -150, 304, 128, "#f7edd2", 20) +
    box(-152, -84, 304, 62, paint, 12) +
    repeat(4, (index) => box(-138 + index * 58, -136, 46, 46, GLASS, 6)) +
    box(96, -136, 48, 46, GLASS, 8) +
    box(-22, -136, 44, 112, darken(paint, 0.1), 4) +
    box(-14, -128, 28, 44, GLASS, 3) +
    disc(140, -48, 9, "#fff3b8") +
    wheel(-96, 19) +
    wheel(-58, 19) +
    wheel(62, 19) +
    wheel(100, 19)
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

function submarine({ colour }: Brush): string {
  const paint = colour ?? "#f2c12c";
  return (
    stroke("M14 -72V-116H34", darken(paint, 0.3), 9) +
    shape("M-34 -40L-26 -84H36L44 -40Z", darken(paint, 0.1)) +
    shape("M-118 -10L-148 -40V40L-118 10Z", darken(paint, 0.3)) +
    shape("M-126 0C-126 -44 -70 -52 10 -52C84 -52 132 -32 132 0C132 32 84 52 10 52C-70 52 -126 44 -126 0Z", paint) +
    shape("M-120 14C-100 44 -60 52 10 52C80 52 122 36 130 10C90 28 -60 32 -120 14Z", darken(paint, 0.16)) +
    repeat(3, (index) => disc(-34 + index * 56, -6, 21, darken(paint, 0.4)) + disc(-34 + index * 56, -6, 15, GLASS) + disc(-39 + index * 56, -11, 5, "#ffffff")) +
    disc(126, -4, 8, "#fff3b8")
  );
}

function boat({ colour }: Brush): string {
  const hull = colour ?? "#c2402f";
  return (
    box(-4, -210, 8, 170, "#8a5a32") +
    shape("M8 -204C60 -160 84 -110 88 -54H8Z", "#fbf8f0") +
    shape("M-10 -184C-44 -150 -66 -104 -70 -58H-10Z", lighten(hull, 0.55)) +
    polygon([4, -210, 4, -228, 36, -219], hull) +
    shape("M-112 -44H118Q104 0 74 6H-66Q-100 0 -112 -44Z", hull) +
    shape("M-112 -44H118L114 -32H-108Z", "#fff4e0") +
    stroke("M-84 -14H92", darken(hull, 0.25), 3)
  );
}

function ship({ colour }: Brush): string {
  const hull = colour ?? "#7a4a2a";
  const sail = (x: number, top: number, wide: number, tall: number): string => shape(`M${x - wide} ${top}H${x + wide}Q${x + wide + 22} ${top + tall / 2} ${x + wide} ${top + tall}H${x - wide}Q${x - wide + 22} ${top + tall / 2} ${x - wide} ${top}Z`, "#f8f1de") + stroke(`M${x - wide - 4} ${top}H${x + wide + 4}`, "#6b4a30", 5);
  return (
    box(-70, -230, 8, 190, "#6b4a30") +
    box(8, -262, 9, 220, "#6b4a30") +
    box(84, -220, 8, 180, "#6b4a30") +
    sail(-66, -218, 36, 62) +
    sail(-66, -148, 42, 72) +
    sail(12, -250, 42, 74) +
    sail(12, -168, 50, 92) +
    sail(88, -208, 32, 58) +
    sail(88, -142, 38, 66) +
    polygon([16, -264, 16, -286, 50, -275], "#d8342f") +
    stroke("M136 -60L176 -92", "#6b4a30", 7) +
    shape("M-150 -96L-104 -96L-98 -60H138L160 -72Q146 -10 100 6H-100Q-140 -10 -150 -96Z", hull) +
    shape("M-148 -80H-100L-96 -46H142", "none", `stroke="#d9a93a" stroke-width="5"`) +
    repeat(5, (index) => box(-84 + index * 42, -36, 18, 16, darken(hull, 0.5), 3)) +
    repeat(2, (index) => box(-140 + index * 20, -72, 13, 15, "#ffe9b0", 2))
  );
}

function sled({ colour }: Brush): string {
  const paint = colour ?? "#c2342c";
  return (
    stroke("M-110 -12H84C116 -12 126 -36 108 -50C100 -56 92 -48 96 -42", "#d9a93a", 8) +
    stroke("M-80 -14V-44M-10 -14V-44M56 -14V-44", "#d9a93a", 6) +
    shape("M-112 -46C-122 -100 -96 -126 -76 -122C-70 -90 -40 -80 0 -80C44 -80 56 -104 84 -104C104 -104 104 -56 88 -44H-104Z", paint) +
    stroke("M-104 -54C-108 -92 -94 -110 -82 -112M-60 -60C-20 -52 40 -52 78 -70", "#f6d56a", 4) +
    box(-44, -112, 40, 40, "#3f8ac2", 4) +
    stroke("M-24 -112V-74M-44 -92H-4", "#fff4da", 5) +
    box(2, -104, 34, 30, "#4aa05a", 4) +
    stroke("M19 -104V-76M2 -90H36", "#fff4da", 4)
  );
}

function carriage({ colour }: Brush): string {
  const paint = colour ?? "#e8a0c4";
  return (
    stroke("M-96 -44C-60 -30 60 -30 104 -44L150 -60", "#d9a93a", 7) +
    shape("M-78 -60C-96 -130 -60 -164 0 -164C60 -164 96 -130 78 -60Q0 -30 -78 -60Z", paint) +
    shape("M-30 -58V-136Q0 -158 30 -136V-58Z", lighten(paint, 0.35)) +
    shape("M-20 -100V-132Q0 -146 20 -132V-100ZM-66 -100C-70 -126 -58 -140 -42 -146V-100ZM66 -100C70 -126 58 -140 42 -146V-100Z", GLASS) +
    shape("M-50 -158Q0 -196 50 -158Q0 -172 -50 -158Z", "#d9a93a") +
    disc(0, -190, 9, "#f6d56a") +
    mirrored(stroke("M70 -70q26 -4 20 20", "#d9a93a", 5)) +
    group("", spokes(-70, 36, "#d9a93a"), spokes(74, 42, "#d9a93a"))
  );
}

/** Vehicles, by concept id. */
export const VEHICLE_DRAWINGS: Drawings = {
  ...FLYING_VEHICLES,
  car: drawing(280, 128, 0.36, "ground", car),
  bus: drawing(310, 154, 0.42, "ground", bus),
  truck: drawing(304, 162, 0.42, "ground", truck),
  tractor: drawing(250, 200, 0.44, "ground", tractor),
  train: drawing(340, 240, 0.5, "ground", train),
  tram: drawing(322, 200, 0.46, "ground", tram),
  bicycle: drawing(260, 154, 0.4, "ground", bicycle),
  motorcycle: drawing(260, 142, 0.38, "ground", motorcycle),
  submarine: drawing(290, 176, 0.44, "water", submarine),
  boat: drawing(240, 236, 0.48, "ground", boat),
  ship: drawing(340, 292, 0.58, "ground", ship),
  sled: drawing(250, 130, 0.36, "ground", sled),
  carriage: drawing(260, 202, 0.46, "ground", carriage),
};
