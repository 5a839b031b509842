import { darken, lighten } from "@/local-ai/painter/draw/colour";
import { type Brush, type Drawings, drawing } from "@/local-ai/painter/draw/drawing";
import { box, disc, group, mirrored, oval, polygon, repeat, shape, stroke } from "@/local-ai/painter/draw/svg";

const GLOW = "#ffe39a";

function windowPane(x: number, y: number, size: number): string {
  return box(x - 3, y - 3, size + 6, size * 1.2 + 6, "#fff8ea", 3) + box(x, y, size, size * 1.2, GLOW, 2) + stroke(`M${x + size / 2} ${y}v${size * 1.2}M${x} ${y + size * 0.6}h${size}`, "#fff8ea", 3);
}

function house({ colour, random }: Brush): string {
  const wall = colour ?? random.pick(["#f2dcb0", "#e8b89a", "#cfdcc8", "#d8d0e4"] as const);
  const roof = random.pick(["#b8482f", "#6b5a8a", "#4a7a8a"] as const);
  return (
    box(54, -206, 26, 66, darken(wall, 0.4)) +
    box(50, -212, 34, 10, darken(wall, 0.5), 2) +
    box(-96, -122, 192, 122, wall) +
    polygon([-120, -116, 0, -226, 120, -116], roof) +
    stroke("M-104 -122H104M-78 -146H78M-52 -170H52", darken(roof, 0.22), 3) +
    disc(0, -160, 17, "#fff8ea") +
    disc(0, -160, 12, GLOW) +
    windowPane(-76, -96, 36) +
    windowPane(40, -96, 36) +
    shape("M-22 0V-66Q0 -86 22 -66V0Z", "#7a4a2c") +
    disc(13, -34, 3.4, "#f6d56a") +
    box(-34, -5, 68, 8, "#b8b0a4", 3) +
    mirrored(disc(70, -8, 19, "#4f9a44") + disc(90, -5, 15, "#62ae52"))
  );
}

function cottage({ colour }: Brush): string {
  const wall = colour ?? "#a8734a";
  return (
    box(44, -168, 24, 50, "#8d857c") +
    repeat(3, (index) => disc(60 + index * 11, -188 - index * 22, 11 + index * 4, "#eef1f4", 'fill-opacity="0.7"')) +
    box(-92, -92, 184, 92, wall) +
    repeat(5, (index) => stroke(`M-92 ${-76 + index * 18}H92`, darken(wall, 0.25), 4)) +
    mirrored(repeat(5, (index) => disc(94, -84 + index * 18, 8, lighten(wall, 0.25)))) +
    polygon([-122, -82, 0, -178, 122, -82, 108, -72, 0, -156, -108, -72], "#6b4a30") +
    polygon([-106, -86, 0, -168, 106, -86], "#7d5a3a") +
    windowPane(-68, -68, 30) +
    windowPane(40, -68, 30) +
    box(-18, -64, 36, 64, "#5c3c24", 4) +
    disc(10, -30, 3, "#f6d56a")
  );
}

function tower({ colour }: Brush): string {
  const wall = colour ?? "#b0aaa6";
  return (
    polygon([-54, -214, 0, -300, 54, -214], "#8a3a4a") +
    stroke("M0 -300V-330", "#5a4a3a", 4) +
    shape("M0 -330L36 -320L0 -308Z", "#f2c12c") +
    box(-50, -218, 100, 30, lighten(wall, 0.12)) +
    repeat(4, (index) => box(-50 + index * 28, -232, 16, 18, lighten(wall, 0.12))) +
    shape("M-42 -190H42L52 0H-52Z", wall) +
    repeat(11, (index) => box(-34 + ((index * 29) % 60), -172 + index * 15, 20, 8, darken(wall, 0.13), 2)) +
    [-160, -104].map((y) => shape(`M-9 ${y + 34}V${y + 8}Q0 ${y - 6} 9 ${y + 8}V${y + 34}Z`, GLOW)).join("") +
    shape("M-20 0V-44Q0 -64 20 -44V0Z", "#5c3c24")
  );
}

function lighthouse({ colour }: Brush): string {
  const stripe = colour ?? "#d8342f";
  return (
    mirrored(shape("M16 -268L190 -312V-232Z", "#fff3b8", 'fill-opacity="0.4"')) +
    shape("M-34 -240H34L56 0H-56Z", "#f8f5ee") +
    shape("M-37 -206H37L42 -154H-42ZM-47 -102H47L51 -52H-51Z", stripe) +
    box(-44, -250, 88, 13, "#4a4f5a", 4) +
    box(-22, -290, 44, 42, GLOW, 4) +
    stroke("M-8 -290V-250M8 -290V-250", "#4a4f5a", 3) +
    shape("M-30 -288Q0 -336 30 -288Z", stripe) +
    disc(0, -320, 6, "#4a4f5a") +
    shape("M-14 0V-34Q0 -50 14 -34V0Z", "#4a3a30") +
    box(-8, -190, 16, 22, "#4a5a6d", 6) +
    box(-8, -90, 16, 22, "#4a5a6d", 6) +
    shape("M-110 6C-96 -22 -60 -24 -40 -10C0 -20 60 -26 110 6Z", "#7d7f86")
  );
}

function windmill({ colour, random }: Brush): string {
  const wall = colour ?? "#f0e4cc";
  const turn = random.whole(0, 44);
  return (
    shape("M-40 -176H40L64 0H-64Z", wall) +
    shape("M-46 -172Q0 -232 46 -172Z", "#a8433a") +
    windowPane(-14, -120, 28) +
    shape("M-20 0V-46Q0 -64 20 -46V0Z", "#6b4530") +
    group(`translate(0 -180) rotate(${turn})`, repeat(4, (index) => group(`rotate(${index * 90})`, box(-4, -126, 8, 126, "#6b4a30") + box(4, -122, 30, 92, "#fbf6ea") + stroke("M4 -104H34M4 -84H34M4 -64H34M4 -46H34M19 -122V-30", "#b8a68a", 2.4)))) +
    disc(0, -180, 11, "#5c3c24")
  );
}

function church({ colour }: Brush): string {
  const wall = colour ?? "#f4ead8";
  return (
    box(-20, -116, 128, 116, wall) +
    polygon([-30, -112, 44, -186, 120, -112], "#8a4a3a") +
    repeat(2, (index) => shape(`M${26 + index * 42} -30V-74Q${38 + index * 42} -92 ${50 + index * 42} -74V-30Z`, "#7fb0d8")) +
    box(-96, -190, 84, 190, lighten(wall, 0.2)) +
    polygon([-106, -186, -54, -300, -2, -186], "#7a3f34") +
    stroke("M-54 -300V-336M-68 -322H-40", "#4a3a30", 6) +
    disc(-54, -156, 19, "#fff8ea") +
    stroke("M-54 -156V-168M-54 -156H-45", "#33303a", 3) +
    shape("M-74 0V-50Q-54 -76 -34 -50V0Z", "#6b4530") +
    shape("M-64 -86V-112Q-54 -126 -44 -112V-86Z", "#f2b35a")
  );
}

function barn({ colour }: Brush): string {
  const wall = colour ?? "#b8402f";
  return (
    box(-106, -120, 212, 120, wall) +
    polygon([-122, -112, -82, -176, 0, -216, 82, -176, 122, -112, 106, -112, 0, -112, -106, -112], darken(wall, 0.35)) +
    polygon([-102, -112, -72, -166, 0, -200, 72, -166, 102, -112], wall) +
    repeat(9, (index) => stroke(`M${-92 + index * 23} -112V0`, darken(wall, 0.18), 2.4)) +
    box(-44, -84, 88, 84, "#f6ecd8") +
    box(-38, -78, 76, 78, darken(wall, 0.1)) +
    stroke("M-38 -78L38 0M38 -78L-38 0M0 -78V0", "#f6ecd8", 7) +
    box(-17, -162, 34, 34, "#f6ecd8") +
    stroke("M-17 -162L17 -128M17 -162L-17 -128", wall, 5)
  );
}

function tent({ colour }: Brush): string {
  const cloth = colour ?? "#e8842c";
  return (
    polygon([0, -150, -120, 0, 120, 0], cloth) +
    polygon([0, -150, 40, 0, 120, 0], darken(cloth, 0.22)) +
    polygon([-8, -120, -52, 0, 16, 0], darken(cloth, 0.55)) +
    polygon([-8, -120, -52, 0, -66, 0], lighten(cloth, 0.3)) +
    stroke("M0 -150V-172M-120 0L-146 6M120 0L146 6", "#6b4a30", 5) +
    oval(-20, -22, 17, 19, GLOW, 'fill-opacity="0.7"')
  );
}

function igloo({ colour }: Brush): string {
  const ice = colour ?? "#eef6fc";
  const line = darken(ice, 0.2);
  return (
    shape("M-120 0C-120 -160 120 -160 120 0Z", ice) +
    stroke("M-116 -34H116M-104 -68H104M-78 -100H78M-80 -34V0M-20 -68V-34M30 -34V0M60 -68V-34M-60 -68V-34M-30 -100V-68M20 -100V-68", line, 4) +
    shape("M30 0V-50Q70 -96 110 -50V0Z", lighten(ice, 0.4)) +
    shape("M44 0V-44Q70 -76 96 -44V0Z", "#3a4f70") +
    shape("M52 0V-38Q70 -60 88 -38V0Z", GLOW, 'fill-opacity="0.5"')
  );
}

function pyramid({ colour }: Brush): string {
  const sand = colour ?? "#e6bf74";
  return (
    polygon([0, -190, -160, 0, 70, 0], sand) +
    polygon([0, -190, 70, 0, 160, 0], darken(sand, 0.3)) +
    repeat(8, (index) => stroke(`M${-142 + index * 17} ${-20 - index * 20}L${62 - index * 7} ${-20 - index * 20}`, darken(sand, 0.14), 3)) +
    polygon([110, -70, 50, 0, 140, 0], lighten(sand, 0.1)) +
    polygon([110, -70, 140, 0, 172, 0], darken(sand, 0.22)) +
    shape("M-50 0V-30H-24V0Z", darken(sand, 0.6))
  );
}

function pagoda({ colour }: Brush): string {
  const roof = colour ?? "#b8342f";
  const tier = (y: number, half: number): string => box(-half * 0.6, y - 44, half * 1.2, 46, "#f4e4c8") + mirrored(box(half * 0.2, y - 34, half * 0.22, 28, "#6b3a2a", 2)) + shape(`M${-half} ${y - 40}Q${-half * 0.5} ${y - 54} ${-half * 0.4} ${y - 72}H${half * 0.4}Q${half * 0.5} ${y - 54} ${half} ${y - 40}Q${half + 8} ${y - 52} ${half + 10} ${y - 58}Q${half} ${y - 26} 0 ${y - 34}Q${-half} ${y - 26} ${-half - 10} ${y - 58}Q${-half - 8} ${y - 52} ${-half} ${y - 40}Z`, roof);
  return box(-100, -14, 200, 14, "#a8a29c", 3) + tier(-14, 110) + tier(-84, 90) + tier(-154, 70) + tier(-220, 52) + stroke("M0 -286V-330", "#d9a93a", 6) + disc(0, -332, 8, "#f6d56a") + box(-14, -52, 28, 40, "#5c2f24", 3);
}

function bridge({ colour }: Brush): string {
  const stoneTone = colour ?? "#a39a90";
  return (
    shape("M-170 0V-66Q0 -150 170 -66V0H120Q116 -62 60 -62Q6 -62 2 0H-2Q-6 -62 -60 -62Q-116 -62 -120 0Z", stoneTone) +
    stroke("M-170 -72Q0 -156 170 -72", lighten(stoneTone, 0.25), 12) +
    repeat(9, (index) => box(-156 + index * 36, -104 - (4 - Math.abs(index - 4)) * 9, 9, 28, lighten(stoneTone, 0.15), 2)) +
    stroke("M-158 -100Q0 -186 158 -100", lighten(stoneTone, 0.25), 7) +
    repeat(9, (index) => box(-150 + index * 34, -58 - (4 - Math.abs(index - 4)) * 6, 22, 9, darken(stoneTone, 0.14), 3)) +
    shape("M-170 4Q0 -8 170 4V16H-170Z", "#5fa8cc", 'fill-opacity="0.85"')
  );
}

function treehouse({ colour }: Brush): string {
  const wood = colour ?? "#b5824a";
  return (
    shape("M-30 0Q-14 -90 -24 -190H28Q18 -90 40 0Z", "#6b4a30") +
    [[-80, -214, 66], [70, -226, 70], [0, -276, 80], [-30, -190, 60], [50, -180, 56]].map(([x = 0, y = 0, r = 0], index) => disc(x, y, r, index % 2 === 0 ? "#4f9a44" : "#3b8240")).join("") +
    box(-84, -112, 168, 12, "#7a5632", 3) +
    box(-62, -178, 124, 68, wood) +
    repeat(5, (index) => stroke(`M${-42 + index * 22} -178V-112`, darken(wood, 0.2), 2.4)) +
    polygon([-80, -172, 0, -226, 80, -172], "#a8433a") +
    windowPane(-46, -162, 26) +
    box(16, -164, 30, 52, "#5c3c24", 3) +
    stroke("M52 -102L66 0M82 -102L92 0M56 -76H84M60 -48H88M63 -22H90", "#8a6238", 5)
  );
}

/** Buildings, by concept id. */
export const BUILDING_DRAWINGS: Drawings = {
  house: drawing(240, 228, 0.52, "ground", house),
  cottage: drawing(246, 200, 0.46, "ground", cottage),
  tower: drawing(120, 332, 0.72, "ground", tower),
  lighthouse: drawing(250, 336, 0.72, "ground", lighthouse),
  windmill: drawing(250, 310, 0.66, "ground", windmill),
  church: drawing(230, 338, 0.68, "ground", church),
  barn: drawing(246, 218, 0.5, "ground", barn),
  tent: drawing(290, 176, 0.4, "ground", tent),
  igloo: drawing(244, 122, 0.34, "ground", igloo),
  pyramid: drawing(340, 192, 0.5, "ground", pyramid),
  pagoda: drawing(240, 342, 0.72, "ground", pagoda),
  bridge: drawing(344, 152, 0.38, "ground", bridge),
  treehouse: drawing(290, 358, 0.74, "ground", treehouse),
};
