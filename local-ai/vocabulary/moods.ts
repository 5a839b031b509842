import { vocabulary } from "./notation";

/** Times of day. */
export const TIMES = vocabulary(
  "time",
  `
dawn | dawn, sunrise, daybreak | świt+/u/owi/em świcie brzask+/u/iem wsch+ód_słońca/odu_słońca/odowi_słońca/odem_słońca/odzie_słońca/ody_słońca
morning | morning, mornings | poran+ek/ka/ku/kowi/kiem/ki/ków/kach ran+o/a/em rankiem ranka porann~y
noon | noon, midday, daytime | południ+e/a/u/em samo_południe w_dzień
afternoon | afternoon, afternoons | popołudni+e/a/u/em/owy/owa/owe/owego/owej/owym/ową
sunset | sunset, sunsets, golden hour | zach+ód_słońca/odu_słońca/odowi_słońca/odem_słońca/odzie_słońca/ody_słońca/odów_słońca/odami_słońca/odach_słońca zachodząc+e_słońce/ego_słońca/ym_słońcu/ym_słońcem złot+a_godzina/ej_godziny/ej_godzinie/ą_godzinę
dusk | dusk, twilight, evening, evenings | zmierzch+/u/owi/em zmrok+/u/owi/iem wiecz+ór/oru/orowi/orem/orze/ory/orów/orami/orach wieczorn~y szar+a_godzina/ej_godzinie
night | night, nights, nighttime | noc+/y/ą/e/om/ami/ach nocn~y
midnight | midnight | północ+/y/ą o_północy
`,
);

/** Weather, as nouns and, where English has another word for it, as adjectives. */
export const WEATHER = vocabulary(
  "weather",
  `
sunny | sunny, sunshine, clear sky, sunlit, cloudless | słoneczn~y bezchmurn~y
rain | rain, raining, rains, downpour, downpours | deszcz+/u/owi/em/e/ów/ach deszczyk+/u/iem ulew+a/y/ie/ę/ą
rainy | rainy | deszczow~y dżdżyst~y
storm | storm, storms, thunderstorm, thunderstorms, lightning | burz+a/y/ę/ą/e/om/ami/ach/ piorun+/a/em/y/ów/ami/ach błyskawic+a/y/ę/ą/e/ami/ach/ sztorm+/u/owi/em/ie/y/ów/ach
stormy | stormy | burzow~y sztormow~y
snow | snow, snowing, snowfall, snowflakes, snowflake, blizzard, blizzards | śnieg+/u/owi/iem/i/ów/ach śnieżyc+a/y/ę/ą płat+ek_śniegu/kiem_śniegu/ki_śniegu/ków_śniegu/kami_śniegu/kach_śniegu śnież+ynka/ynki
snowy | snowy, snow-covered | śnieżn~y zaśnieżon~y ośnieżon~y
fog | fog, mist, haze | mgł+a/y/ę/ą/om/ami/ach mgle mgieł mgieł+ka/kę/ką/ce/ki
foggy | foggy, misty, hazy | mglist~y zamglon~y
wind | wind, winds, breeze, gale | wiatr+/u/owi/em/y/ów/ami/ach wietrze wicher wichr+u/em/y wichur+a/y/ze/ę/ą wietrzyk+/u/iem
windy | windy | wietrzn~y
rainbow | rainbow, rainbows | tęcz+a/y/ę/ą/e/om/ami/ach/ tęczow~y
clouds | clouds, cloud | chmur+a/y/ze/ę/ą/om/ami/ach/ chmur+ka/ki/ce/kę/ką/kom/kami/kach/ek obłok+/u/owi/iem/i/ów/om/ami/ach
cloudy | cloudy, overcast | pochmurn~y zachmurzon~y
`,
);

/** Seasons. */
export const SEASONS = vocabulary(
  "season",
  `
spring | spring, springtime | wiosn+a/y/ie/ę/ą wiosenn~y
summer | summer, summertime | lato latem lecie latu let~ni
autumn | autumn, fall foliage, autumnal | jesie+ń/ni/nią/nie jesienn~y
winter | winter, wintertime, wintry | zim+a/y/ie/ę/ą zimow~y
`,
);

/** Colours. */
export const COLOURS = vocabulary(
  "colour",
  `
red | red, scarlet, crimson | czerwon~y czerwoni czerwie+ń/ni/nią szkarłatn~y
ginger | ginger, russet, auburn | rud~y rudzi
orange | orange | pomarańczow~y
yellow | yellow | żółt~y żółci żółci+eń/enią
gold | golden, gold | złot~y złoci złocist~y złot+o/em
green | green, emerald | zielon~y zieloni ziele+ń/ni/nią szmaragdow~y
turquoise | turquoise, teal, cyan | turkusow~y morsk+iego_koloru turkus+/u/em
blue | blue, sky-blue | niebies~ki niebiescy błękitn~y błękit+/u/em
navy | navy blue, dark blue, navy | granatow~y granat+/u/em
purple | purple, violet, lilac | fioletow~y purpurow~y liliow~y fiole+t/tu/tem/cie
pink | pink | różow~y różowi
brown | brown, chestnut | brązow~y brunatn~y kasztanow~y
black | black | czarn~y czarni czer+ń/ni/nią
white | white | biał~y biali biel+/i/ą
grey | grey, gray, ash-grey | szar~y szarzy siw~y popielat~y
silver | silver, silvery | srebrn~y srebrzyst~y srebr+o/em
beige | beige, cream-coloured, cream | beżow~y kremow~y
colourful | colourful, colorful, multicoloured, rainbow-coloured | kolorow~y kolorowi barwn~y wielobarwn~y
`,
);

/** How many. */
export const COUNTS = vocabulary(
  "count",
  `
one | one, a single, lone, lonely | jeden jedn+a/o/ego/ej/emu/ym/ą samotn~y
two | two | dwa dwie dwóch dwu dwom dwóm dwoma dwiema dwoje dwojga dwojgiem
three | three | trzy trzej trzech trzem trzema troje trojga trojgiem
four | four | cztery czterej czterech czterem czterema czworo czworga
five | five | pięć pięciu pięcioma pięcioro
six | six | sześć sześciu sześcioma sześcioro
seven | seven | siedem siedmiu siedmioma siedmioro
eight | eight | osiem ośmiu ośmioma ośmioro
nine | nine | dziewięć dziewięciu dziewięcioma dziewięcioro
ten | ten | dziesięć dziesięciu dziesięcioma dziesięcioro
dozen | a dozen, dozen, twelve | tuzin+/a/em dwanaście dwunastu
pair | a pair of, pair of, a couple of, couple of | para pary parze parę parą
few | several, a few, some, few | kilk+a/u/oma/oro/orga kilkan+aście/astu
many | many, lots of, a lot of, plenty of | wiel+e/u/oma dużo mnóstwo
herd | a herd of, herd of, a flock of, flock of, a pack of, pack of, a swarm of, a school of, herd, flock, herds | stad+o/a/u/em/zie/om/ami/ach/ stadk+o/a/iem ławic+a/y/ę/ą sfor+a/y/ę/ą
`,
);

/** How it is painted. */
export const STYLES = vocabulary(
  "style",
  `
photo | photo, photos, photograph, photographs, photography, photorealistic, realistic, realism, cinematic, photographic | zdjęci+e/a/u/em/ach zdjęć fotografi+a/i/ę/ą/e fot+ka/ki/kę/ką fotorealistyczn~y fotograficzn~y realistyczn~y realizm+/u/em realistycznie filmow~y
watercolour | watercolour, watercolours, watercolor, watercolors, aquarelle | akware+la/li/lę/lą/le/lami/lach akwarelow~y
oil-painting | oil painting, oil paintings, oil on canvas, oil paint | obraz+_olejny/u_olejnego/em_olejnym/ie_olejnym/y_olejne farb+y_olejne/ami_olejnymi olejn~y olej+/u/em_na_płótnie
ghibli | Ghibli, Studio Ghibli, Miyazaki | ghibli studi+o_ghibli/a_ghibli miyazaki miyazakiego
anime | anime, manga | anime man+ga/gi/dze/gę/gą
pixel-art | pixel art, pixelart, 8-bit, 16-bit, pixelated | pixel_art pixel-art piksel_art pikselow~y pikselozie pikselart+/u/em grafi+ka_pikselowa/ki_pikselowej/ce_pikselowej/kę_pikselową
sketch | pencil sketch, pencil sketches, sketch, sketches, pencil drawing, pencil drawings, drawing, drawings, charcoal | szkic+/u/owi/em/e/ów/ach ołów+ek/ka/kiem/ku rysun+ek/ku/kiem/ki/ków/kach węgl+em rysun+ek_ołówkiem/ku_ołówkiem/kiem_ołówkiem
line-art | line art, ink drawing, ink drawings, lineart, ink | tusz+/u/em rysun+ek_tuszem/ku_tuszem line_art rycin+a/y/ie/ę/ą
cyberpunk | cyberpunk, neon, synthwave, neon lights | cyberpunk+/u/iem/owy/owa/owe/owego/owej/owym/ową/owych neon+/u/em/ie/y/ów/ami/ach neonow~y
minimalist | minimalist, minimalism, flat design, minimal, flat | minimalisty+czny/czna/czne/cznego/cznej/cznym/czną/cznych minimalizm+/u/em/ie minimalistycznie płas~ki
stained-glass | stained glass, stained-glass | witraż+/u/owi/em/e/y/ów/ach witrażow~y
vintage-poster | vintage poster, vintage posters, retro poster, poster, posters, vintage, retro | plaka+t/tu/towi/tem/cie/ty/tów/tach plakatow~y retro vintage
comic | comic book, comic, comics, pop art | komiks+/u/owi/em/ie/y/ów/ach komiksow~y pop-art+/u/em/cie pop_art
paper-cut | paper cut-out, paper cutout, paper cut, papercut, paper craft, origami | wycinan+ka/ki/ce/kę/ką/kach/ek papierow~y papieroplasty+ka/ki/ce/kę/ką wyci+ęty_z_papieru/ęta_z_papieru/ęte_z_papieru origami
low-poly | low poly, low-poly, lowpoly, polygonal | low_poly low-poly lowpoly wielokątn~y
impressionism | impressionism, impressionist, impressionistic, Monet, Van Gogh | impresjoni+zm/zmu/zmem/zmie impresjonistyczn~y van_gogh+/a/iem
childrens-book | children's book, children's book illustration, storybook, picture book, crayon, crayons | książ+ka_dla_dzieci/ki_dla_dzieci/ce_dla_dzieci/eczki_dla_dzieci bajk+a/i/ę/ą bajce bajkow~y kred+ka/ki/kę/ką/kami ilustracj+a_dla_dzieci/i_dla_dzieci/ę_dla_dzieci
mosaic | mosaic, mosaics | mozai+ka/ki/ce/kę/ką/k
pastel | pastel, pastels, dreamy, soft pastel | pastel+/e/i/ami/ach pastelow~y
black-and-white | black and white, black-and-white, monochrome, noir | czarno-biał~y czarno_biał~y monochromatyczn~y
fantasy | fantasy art, fantasy, magical, epic, fairy-tale | fantasy magiczn~y baśniow~y
`,
);
