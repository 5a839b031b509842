import { wordMap } from "@/local-ai/language/tables";

/** Words that carry the sentence: determiners, numbers, joining words, adverbs. `Polish forms = English`. */
export const DETERMINERS = `
ten ta to tego tej temu tym tę tą = this
ci te tych tymi = these
tamten tamta tamto tamtego tamtej tamtym tamtą = that
jego = his
jej = her
ich = their
mój moja moje mojego mojej mojemu moim moją moich moimi = my
twój twoja twoje twojego twojej twoim twoją twoich = your
nasz nasza nasze naszego naszej naszym naszą naszych naszymi = our
swój swoja swoje swojego swojej swojemu swoim swoją swoich swoimi = their
każdy każda każde każdego każdej każdym każdą = every
wszystkie wszystkich wszystkim wszystkimi wszyscy = all
jakiś jakaś jakieś jakiegoś jakiejś jakimś jakąś = some
taki taka takie takiego takiej takim taką = such
żaden żadna żadne żadnego żadnej = no
`;

/** Numbers above one make the noun plural; `of` in the English asks for "of" before it is complete. */
export const NUMERALS = `
jeden jedna jedno jednego jednej jednemu jednym jedną = one
dwa dwie dwóch dwu dwom dwóm dwoma dwiema dwoje dwojga dwojgiem dwaj = two
trzy trzej trzech trzem trzema troje trojga trojgiem = three
cztery czterej czterech czterem czterema czworo czworga = four
pięć pięciu pięcioma pięcioro = five
sześć sześciu sześcioma sześcioro = six
siedem siedmiu siedmioma siedmioro = seven
osiem ośmiu ośmioma ośmioro = eight
dziewięć dziewięciu dziewięcioma dziewięcioro = nine
dziesięć dziesięciu dziesięcioma dziesięcioro = ten
jedenaście jedenastu = eleven
dwanaście dwunastu = twelve
piętnaście piętnastu = fifteen
dwadzieścia dwudziestu = twenty
trzydzieści trzydziestu = thirty
pięćdziesiąt pięćdziesięciu = fifty
sto stu = a hundred
tysiąc tysiąca = a thousand
tuzin tuzina = a dozen
kilka kilku kilkoma kilkoro = several
kilkanaście kilkunastu = a dozen or so
kilkadziesiąt kilkudziesięciu = dozens of
parę = a few
dużo = lots of
wiele wielu wieloma = many
mnóstwo = lots of
pełno = plenty of
dziesiątki dziesiątek dziesiątkami = dozens of
setki setek setkami = hundreds of
tysiące tysięcy tysiącami = thousands of
miliony milionów milionami = millions of
oba obie obu obaj oboje = both
`;

/** Groups: "stado wilków" is "a pack of wolves"; which word English takes depends on the animal. */
export const HERDS = wordMap(`
wolf = pack; dog = pack; hyena = pack; bird = flock; sheep = flock; goose = flock; duck = flock; seagull = flock; crow = flock; pigeon = flock;
swallow = flock; stork = flock; parrot = flock; chicken = flock; flamingo = flock; penguin = colony; fish = school; dolphin = pod; whale = pod;
lion = pride; bee = swarm; goat = flock; raven = flock; sparrow = flock; owl = flock; crane = flock
`);

/** Joining and other unchanging words. */
export const LINKS = `
i = and
oraz = and
a = and
lub = or
albo = or
ale = but
lecz = but
ani = nor
co = what
kto = who
niż = than
więc = so
aż = until
który która które którego której którym którą którzy których którymi = that
kiedy gdy = when
gdzie = where
czy = whether
że = that
aby żeby = so that
bo ponieważ = because
nie = not
tylko = only
też także również = also
prawie = almost
bardzo = very
niezwykle = extremely
niesamowicie = incredibly
lekko = slightly
mocno = strongly
całkiem = quite
zbyt za_bardzo = too
tak = so
coś czegoś czymś = something
ktoś kogoś kimś = someone
nic = nothing
nikt = nobody
on = he
ona = she
ono = it
oni one = they
`;

/** Adverbs and commands. */
export const ADVERBS = `
szybko = quickly; długo = for a long time; krótko = briefly; więcej = more; mniej = less; nadal = still; dokładnie = exactly; dalej = further; bliżej = closer; wyżej = higher; niżej = lower; dłużej = longer; ponownie = again; naraz = at once; zwykle = usually; wolno = slowly; powoli = slowly; cicho = quietly; głośno = loudly; spokojnie = calmly; pięknie = beautifully; ładnie = nicely;
wysoko = high; nisko = low; daleko = far away; głęboko = deep; szeroko = wide; jasno = brightly; ciemno = dark; mglisto = foggy;
radośnie = joyfully; wesoło = cheerfully; smutno = sadly; szczęśliwie = happily; samotnie = alone; razem = together; wspólnie = together; osobno = apart;
delikatnie = gently; łagodnie = softly; miękko = softly; dumnie = proudly; odważnie = bravely; groźnie = fiercely; uważnie = carefully; beztrosko = carefree;
tajemniczo = mysteriously; magicznie = magically; realistycznie = realistically; fotorealistycznie = photorealistic; szczegółowo = in detail; kolorowo = colourful;
wszędzie = everywhere; nigdzie = nowhere; tutaj = here; tu = here; tam = there; dookoła = all around; wokoło = all around; obok = nearby; w_górze = above; w_dole = below;
na_górze = at the top; na_dole = at the bottom; z_przodu = in front; w_środku = in the middle; po_lewej = on the left; po_prawej = on the right; po_lewej_stronie = on the left; po_prawej_stronie = on the right;
zawsze = always; nigdy = never; często = often; czasem = sometimes; teraz = now; dziś = today; dzisiaj = today; wczoraj = yesterday; jutro = tomorrow;
znowu = again; jeszcze = still; już = already; wciąż = still; nagle = suddenly; powoli = slowly; boso = barefoot; konno = on horseback; pieszo = on foot;
narysuj = draw; namaluj = paint; stwórz = create; wygeneruj = generate; zrób = make; pokaż = show; wyobraź_sobie = imagine; przedstaw = depict; zaprojektuj = design;
proszę = please; poproszę = please; chcę = I want; chciałbym = I would like; chciałabym = I would like; potrzebuję = I need; mi = me; się = ; sobie = ; oto = here is;
itp = etc; m.in = among others; np = for example; zero = zero; pół = half; bezpiecznie = safely; nago = naked; topless = topless; plener = outdoors; prosto_w = straight into; prosto = straight; wprost = directly; wstecz = backwards; gdzieś = somewhere; obecnie = now
`;

/** Artists in the genitive, as after "w stylu", and the nominative English uses. */
export const ARTISTS = wordMap(`
van gogha = Van Gogh; vincenta van gogha = Vincent van Gogh; moneta = Monet; claude'a moneta = Claude Monet; picassa = Picasso;
pabla picassa = Pablo Picasso; muchy = Mucha; alfonsa muchy = Alphonse Mucha; beksińskiego = Beksiński; zdzisława beksińskiego = Zdzisław Beksiński;
matejki = Matejko; jana matejki = Jan Matejko; chełmońskiego = Chełmoński; józefa chełmońskiego = Józef Chełmoński; wyspiańskiego = Wyspiański;
stanisława wyspiańskiego = Stanisław Wyspiański; malczewskiego = Malczewski; siemiradzkiego = Siemiradzki; rembrandta = Rembrandt;
vermeera = Vermeer; klimta = Klimt; gustava klimta = Gustav Klimt; dalego = Dalí; salvadora dalego = Salvador Dalí; dalíego = Dalí; disneya = Disney;
pixara = Pixar; hokusaia = Hokusai; leonarda da vinci = Leonardo da Vinci; caravaggia = Caravaggio; boscha = Bosch; muncha = Munch;
kandinsky'ego = Kandinsky; kandinskiego = Kandinsky; warhola = Warhol; andy'ego warhola = Andy Warhol; banksy'ego = Banksy; miyazakiego = Miyazaki;
hayao miyazakiego = Hayao Miyazaki; tima burtona = Tim Burton; wesa andersona = Wes Anderson; tolkiena = Tolkien; turnera = Turner;
cézanne'a = Cézanne; degasa = Degas; renoira = Renoir; fridy kahlo = Frida Kahlo
`);
