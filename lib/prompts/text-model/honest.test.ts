import { expect, test } from "vitest";
import { improvePrompt } from "@/lib/prompts/improve";
import { rewriteSafely } from "@/lib/prompts/rewrite";
import { contextOf, playing } from "@/lib/prompts/text-model/test-context";

/** Prompts and improvements in the manner of language models, with all the names and signs they like. */
const IMPROVEMENTS: readonly (readonly [english: string, answer: string])[] = [
  [
    "a cat",
    "A fluffy orange tabby cat lounging on a sunlit windowsill, soft golden-hour light streaming through sheer curtains, shallow depth of field, 85mm lens, f/1.8, warm and cozy mood",
  ],
  [
    "a cat",
    "A sleek, emerald-eyed cat perched atop an antique velvet armchair, bathed in the warm glow of late-afternoon sunlight; dust motes drift in the air — quiet, contemplative mood.",
  ],
  [
    "portrait of an old fisherman",
    "Portrait of an old fisherman with a weathered, sun-creased face and silver stubble, Rembrandt lighting from the left, harbor bokeh behind him, Hasselblad medium format, Kodak Portra 400, contemplative mood",
  ],
  [
    "a samurai in the rain, ukiyo-e",
    "A samurai in the rain, ukiyo-e woodblock print, diagonal strokes of rainfall, flowing indigo hakama, bamboo grove in the background, muted vermilion and Prussian blue ink, textured washi paper, melancholic mood",
  ],
  [
    "cyberpunk city at night",
    "Cyberpunk city at night, towering neon-drenched skyscrapers, holographic billboards casting magenta and cyan reflections on rain-slicked streets, low-angle wide shot, volumetric fog, flying vehicles, moody cinematic atmosphere",
  ],
  [
    "a bowl of pierogi on a wooden table",
    "A rustic ceramic bowl of steaming pierogi on a weathered wooden table, topped with caramelized onions and fresh dill, soft window light from the left, shallow depth of field, overhead three-quarter angle, cozy homestyle mood",
  ],
  [
    "two children building a sandcastle",
    "Two children building an elaborate sandcastle on a wide beach, late-afternoon sun casting long shadows, gentle waves behind them, colorful buckets and shells, low viewpoint, joyful carefree mood",
  ],
  [
    "a dragon over Warsaw",
    "A colossal scaled dragon soaring over Warsaw, its wings spread wide above the Palace of Culture, storm clouds lit from below by the city's amber glow, dramatic low-angle view, cinematic tension",
  ],
  [
    "logo for a coffee shop, flat vector, two colors",
    "Logo for a coffee shop, flat vector, two colors: deep espresso brown and cream, a minimalist cup with a single curl of steam, bold clean lines, centered composition, negative space, generous margins",
  ],
  [
    "an astronaut riding a horse",
    "Astronaut riding a horse across a barren lunar landscape, Earth rising in the black sky, hard sunlight with crisp shadows, dust kicked up by hooves, reflective visor, wide-angle view, awe-inspiring mood",
  ],
  [
    "a girl's room without furniture",
    "A girl's room without furniture, bare oak floorboards, pastel-pink walls, morning light through a tall window, wide-angle view from the doorway, airy and quiet mood",
  ],
  [
    "watercolor of tulips",
    "Delicate watercolor of tulips in a glass vase, loose wet-on-wet brushwork, translucent layers of coral and lemon yellow, cold-pressed paper texture, soft diffused daylight, serene mood",
  ],
  [
    "Geralt of Rivia in a tavern",
    "Geralt of Rivia in a dimly lit tavern, candlelight flickering over scarred oak tables, smoke curling toward low beams, medium shot at eye level, worn leather armor with steel studs, brooding mood",
  ],
  [
    "krakowskie przedmieście at dawn",
    "Krakowskie Przedmieście at dawn, empty cobblestone street glistening after rain, pale pink light on pastel tenement facades, low fog, symmetrical composition, quiet nostalgic mood",
  ],
];

test.each(IMPROVEMENTS)("%j may be improved", async (english, answer) => {
  expect(await improvePrompt(contextOf(playing(() => answer).run), english)).toMatchObject({
    text: answer,
    problem: null,
  });
});

test.each([
  [
    "violence",
    "a soldier beheading a hostage in the desert at noon, photo",
    "A soldier sharing water with a traveler in the desert at noon, photo",
  ],
  [
    "sexual",
    "naked woman lying on a bed in a hotel room, film grain",
    "A woman in a silk robe resting on a bed in a hotel room, film grain",
  ],
  [
    "violence",
    "mutilated corpses on a battlefield at sunset, oil painting",
    "Resting soldiers gathered around a campfire on a battlefield at sunset, oil painting",
  ],
  [
    "self_harm",
    "a girl slitting her wrists in a bathtub, cold light, 35mm film",
    "a girl wrapped in a towel beside a bathtub, warm light, 35mm film",
  ],
] as const)("%s: %j may be rewritten", async (category, english, answer) => {
  const context = contextOf(playing(() => answer).run);
  expect(await rewriteSafely(context, { english, category })).toMatchObject({
    text: answer,
    problem: null,
  });
});
