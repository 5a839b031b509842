import type { TranslationFault } from "@/lib/prompts/translation/judge-translation";

/**
 * Prompts with what must not be drawn, under the fault it has: `source => translation`. Behind
 * `<=` stands where a translation was published as a failure; repetitions are cut short, and the prompt beside it may be
 * ours, where the published one is too short for this fault to come first or is in a language that is not translated here.
 */
export const UNFIT_PAIRS: Readonly<Record<Exclude<TranslationFault, "empty">, string>> = {
  invented: `
    zachód słońca nad jeziorem => Subtitles by the Amara.org community
    kobieta w czerwonej sukni => Subtitles created by volunteers
    stary człowiek z fajką => Thank you for watching!
    naga prawda, rzeźba => I'm sorry, but I can't help with that.
    rudy kot śpi na płocie pod starym dębem => I'm sorry I'm sorry I'm sorry I'm sorry I'm sorry I'm sorry <= UKPLab/EasyNMT#38
    miecz i tarcza => I am sorry, I am unable to translate this.
    walka rycerzy => As an AI language model, I cannot do this.
    rudy kot na płocie => Sure! Here is a red cat on a fence
    rudy kot na płocie => Here is the translation: a red cat on a fence
    mglisty poranek => Translation: misty morning
    mała wioska w górach => Translated by Anna, a small village in the mountains
  `,
  repetition: `
    zarządca budynku stoi przed wejściem => the manager manager manager manager
    szklarnia => glass glass glass <= LibreTranslate/LibreTranslate#348
    Zarząd stowarzyszenia siedzi przy stole => Management Board Management Board Management Board Management Board <= LibreTranslate/LibreTranslate#478
    zarządca w biurze, stary budynek z cegły => board director of the board of director of the board of directors of the board of directors of the board of directors <= LibreTranslate/LibreTranslate#478
    no, stary dom pod lasem => no no no no no no no no nobody no no no no <= argosopentech/argos-translate#324
    défavorable => adverse adverse adverse adverse adverse <= argosopentech/argos-translate#318
    anti => anti anti anti anti anti anti anti <= argosopentech/argos-translate#318
    заранее => pre-pre- pre-pre- pre-pre- pre-pre- pre- pre- pre- <= LibreTranslate/LibreTranslate#183
    ulivi in un campo => olive olive olive olive <= jefs42/libretranslate#12
    gawędziarze opowiadają historie przy ognisku => They are the ones who are the ones who are the ones who are the ones who are the ones <= UKPLab/EasyNMT#87
    dinozaury sprzed wielu milionów lat => That's it, that's it, that's it, that's it, that's it <= OpenNMT/CTranslate2#702
    wtyczka do rysowania obrazów => development development development development of the language of the language of the language <= yaoxiaoyuan/mimix#16
    Black => Schwarz Schwarz Schwarz <= LibreTranslate/LibreTranslate#210
    śmiech => hahahahahaha
    stary dom => old old old old house
    smok => dragon of the dragon of the dragon of the
  `,
  length: `
    kot => cats are wonderful animals that people keep at home because they like company and warmth
    Zarządca => A person who has been put in charge of a house, a field or a company by its owner
    stary drewniany młyn nad rzeką w górach o świcie, mgła unosi się nad wodą, styl olejny, ciepłe światło => an old mill
    dziewczynka z czerwonym balonem stoi na pustej ulicy, w tle stare kamienice, pada deszcz, odbicia w kałużach => girl
    las, rzeka, góry, chmury, ptaki, trawa, kwiaty, słońce, wiatr, dom, płot, droga, pole, niebo => Forest.
  `,
  unchanged: `
    pies na plaży => pies na plaży
    pies na plazy => pies na plazy
    pies => pies
    Stary młyn nad rzeką => stary młyn nad rzeką.
    kot pali zażarcie trawę => cat pali zażarcie trawę
    cieplarnia => cieplarnia <= LibreTranslate/LibreTranslate#348
    кіт у лісі => кіт у лісі
    лиса в лесу зимой => a fox в лесу зимой
    Robot żarówka => Robot żarówka
    starý hrad na kopci => starý hrad na kopci
    okaleczone zwłoki na dziedzińcu zamku, obraz olejny => a mutilated corpse on dziedzińcu a castle, oil painting
    zolnierz na dziedzincu zamku o swicie => a soldier on dziedzincu of the castle at dawn
    rycerz przed bramą zamku w deszczu => a knight in front of the gate of zamku in the rain
    wiewiórka niesie żołądź do dziupli => a squirrel carries a żołądź to the hollow
    stary płot wokół ogrodu pełnego kwiatów => an old płot around a garden full of flowers
    Żółw na plaży o zachodzie słońca => żółw on the beach at sunset
    chłopiec z okularami przeciwsłonecznymi na plaży => a boy with okularami on the beach
    smok siedzi na skarbach w ciemnej jaskini => a dragon sits on skarbach in a dark cave
    dziewczyna w kapeluszu czyta list przy oknie => a girl in kapeluszu reads a letter by the window
    kot z zaciekawionym spojrzeniem patrzy na drzewo => a cat with a zaciekawionym look watches the tree
    ratusz pod rozgwieżdżonym niebem => a town hall under the rozgwieżdżonym sky
    leśniczy z psem na polanie zimą => a leśniczy with a dog in the clearing in winter
    krásná žena v červených šatech u řeky => a beautiful woman in červených dress by the river
    ein alter Fischer am größten See im Winter => an old fisherman at the größten lake in winter
    una niña con un globo rojo en el jardín => a girl with a red balloon in the jardín
    un vieux château près de la forêt la nuit => an old castle près of the forest at night
  `,
  language: `
    lis w lesie o zachodzie słońca => лиса в лесу на закате
    rycerz na koniu => рыцарь на коне
    lis w śniegu => líška v snehu
    zamek na wzgórzu o świcie => hrad na kopci za úsvitu
    kobieta z parasolem w deszczu => žena s dáždnikom v daždi
    kot na dachu => Katze auf dem Dach
    dziewczyna w czerwonej sukience => das Mädchen im roten Kleid
    latarnia morska podczas burzy => el faro durante la tormenta
    stary rower pod ścianą => un vieux vélo contre le mur
    stary zegar => 古い時計
    кіт у лісі => кот в лесу
    лиса в лесу у реки => a fox and a bear in лесу
    never, stary dom => nunca jamás nunca jamás <= argosopentech/argos-translate#318
  `,
  numbers: `
    3 koty na dachu => cats on the roof
    7 krasnoludków w lesie => six dwarfs in the forest
    tłum 10 000 ludzi => a crowd of 10 people
    wieża wysoka na 1,3 metra => a tower 13 metres high
    Paryż w 1900 roku => Paris in the past
    plakat w stylu lat 80. => a poster in the style of the 60s
    zegar pokazuje 17:00 => the clock shows six
  `,
  names: `
    gondola na kanale w Wenecji => a gondola on a canal
    latarnia morska nad Bałtykiem => a lighthouse by the sea
    portret Fryderyka Chopina => a portrait of a composer
    widok na Giewont z okna => a view from the window
    pałac w Łazienkach i pomnik Chopina => a palace in the bathroom and a monument
  `,
  quotes: `
    szyld z napisem „Kawiarnia pod Różą” => a sign with the inscription “Café under the Rose”
    kubek z napisem "Najlepszy tata" => a mug that says "Best dad"
    kubek z napisem "Najlepszy tata" => a mug with the best dad
    plakat filmu «Zorza» => a poster for the film «Aurora»
    neon "OTWARTE" w oknie baru => neon "otwarte" in the window of a bar
  `,
  style: `
    stary zamek nad rzeką => [[an old castle on the river]]
    stary zamek nad rzeką => an old castle (on the river)
    matka i córka w kuchni => mother &amp; daughter in the kitchen
    plakat kina => the cinema&#39;s poster
    wejście i cele => entrance &quot; targets
    jabłko na talerzu => <b>an apple</b> on a plate
    zamek, 8k, 85mm => castle, 8k
    portret, f/1.8 => portrait, f/8
    zamek na skale --ar 16:9 => a castle on a rock - ar 16:9
    zamek na skale --no ludzie => a castle on a rock without people
    <lora:papercut:0.8> lis w śniegu => <lora:paper cut:0.8> a fox in the snow
    (mgła:1.3), stary most => (fog: 1.3), an old bridge
    ((czerwony płaszcz)), rynek => (red coat), market square
    portret starca, cinematic, bokeh => portrait of an old man, blurred
    ulica nocą, oil painting => a street at night, oil picture
  `,
};
