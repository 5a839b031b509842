/** Verbs: infinitive, he or she, they, then the English. */
export const VERBS = `
siedzieć siedzi siedzą sit; stać stoi stoją stand; leżeć leży leżą lie; spać śpi śpią sleep; drzemać drzemie drzemią nap;
biec biegnie biegną run; biegać biega biegają run; iść idzie idą walk; chodzić chodzi chodzą walk;
spacerować spaceruje spacerują stroll; wędrować wędruje wędrują wander; maszerować maszeruje maszerują march;
skakać skacze skaczą jump; skradać skrada skradają sneak; wspinać wspina wspinają climb; latać lata latają fly;
lecieć leci lecą fly; szybować szybuje szybują soar; fruwać fruwa fruwają flutter; unosić unosi unoszą float;
płynąć płynie płyną sail; pływać pływa pływają swim; nurkować nurkuje nurkują dive; tonąć tonie toną sink;
dryfować dryfuje dryfują drift; jechać jedzie jadą ride; jeździć jeździ jeżdżą ride; pędzić pędzi pędzą race;
galopować galopuje galopują gallop; podróżować podróżuje podróżują travel; gonić goni gonią chase; ścigać ściga ścigają chase;
uciekać ucieka uciekają flee; polować poluje polują hunt; łapać łapie łapią catch; łowić łowi łowią catch;
trzymać trzyma trzymają hold; nieść niesie niosą carry; nosić nosi noszą wear; przynosić przynosi przynoszą bring;
ciągnąć ciągnie ciągną pull; pchać pcha pchają push; rzucać rzuca rzucają throw; podnosić podnosi podnoszą lift;
zbierać zbiera zbierają gather; zrywać zrywa zrywają pick; sadzić sadzi sadzą plant; podlewać podlewa podlewają water;
karmić karmi karmią feed; głaskać głaszcze głaszczą stroke; przytulać przytula przytulają hug; obejmować obejmuje obejmują embrace;
całować całuje całują kiss; tańczyć tańczy tańczą dance; śpiewać śpiewa śpiewają sing; grać gra grają play;
bawić bawi bawią play; czytać czyta czytają read; pisać pisze piszą write; rysować rysuje rysują draw;
malować maluje malują paint; fotografować fotografuje fotografują photograph; budować buduje budują build;
gotować gotuje gotują cook; piec piecze pieką bake; jeść je jedzą eat; pić pije piją drink; lizać liże liżą lick;
gryźć gryzie gryzą bite; parzyć parzy parzą brew; nalewać nalewa nalewają pour; kroić kroi kroją cut;
patrzeć patrzy patrzą look; patrzyć patrzy patrzą look; spoglądać spogląda spoglądają gaze; obserwować obserwuje obserwują watch;
oglądać ogląda oglądają watch; widzieć widzi widzą see; słuchać słucha słuchają listen to; czekać czeka czekają wait;
szukać szuka szukają search for; znajdować znajduje znajdują find; strzec strzeże strzegą guard; pilnować pilnuje pilnują guard;
bronić broni bronią defend; opiekować opiekuje opiekują take care of; walczyć walczy walczą fight; atakować atakuje atakują attack; uśmiechać uśmiecha uśmiechają smile;
śmiać śmieje śmieją laugh; płakać płacze płaczą cry; krzyczeć krzyczy krzyczą shout; szeptać szepcze szepczą whisper;
mówić mówi mówią speak; rozmawiać rozmawia rozmawiają talk; myśleć myśli myślą think; marzyć marzy marzą dream;
śnić śni śnią dream; modlić modli modlą pray; medytować medytuje medytują meditate; odpoczywać odpoczywa odpoczywają rest;
pracować pracuje pracują work; uczyć uczy uczą teach; leczyć leczy leczą heal; naprawiać naprawia naprawiają repair;
sprzątać sprząta sprzątają clean; myć myje myją wash; prać pierze piorą wash; szyć szyje szyją sew; haftować haftuje haftują embroider;
kupować kupuje kupują buy; sprzedawać sprzedaje sprzedają sell; otwierać otwiera otwierają open; zamykać zamyka zamykają close;
świecić świeci świecą glow; lśnić lśni lśnią shine; błyszczeć błyszczy błyszczą glitter; migotać migocze migoczą twinkle;
falować faluje falują wave; lądować ląduje lądują land; startować startuje startują take off; dosiadać dosiada dosiadają ride; zdobić zdobi zdobią adorn; spoczywać spoczywa spoczywają rest; klęczeć klęczy klęczą kneel; siadać siada siadają sit down; wyskakiwać wyskakuje wyskakują jump out; wyłaniać wyłania wyłaniają emerge; celebrować celebruje celebrują celebrate; świętować świętuje świętują celebrate; dotykać dotyka dotykają touch; wąchać wącha wąchają smell; zapalać zapala zapalają light; płonąć płonie płoną burn; palić pali palą burn; dymić dymi dymią smoke; padać pada padają fall; spadać spada spadają fall;
wirować wiruje wirują swirl; wiać wieje wieją blow; szumieć szumi szumią rustle; kwitnąć kwitnie kwitną bloom;
rosnąć rośnie rosną grow; zachodzić zachodzi zachodzą set; wschodzić wschodzi wschodzą rise; wznosić wznosi wznoszą rise;
wisieć wisi wiszą hang; znajdować znajduje znajdują be; odbijać odbija odbijają reflect; otaczać otacza otaczają surround;
pokrywać pokrywa pokrywają cover; oświetlać oświetla oświetlają light; przedstawiać przedstawia przedstawiają depict;
pokazywać pokazuje pokazują show; przypominać przypomina przypominają resemble; zmieniać zmienia zmieniają change;
machać macha machają wave; ziewać ziewa ziewają yawn; wyć wyje wyją howl; szczekać szczeka szczekają bark;
miauczeć miauczy miauczą meow; ryczeć ryczy ryczą roar; ziać zieje zieją breathe; prowadzić prowadzi prowadzą lead;
wychodzić wychodzi wychodzą come out; wchodzić wchodzi wchodzą enter; wyglądać wygląda wyglądają look; wracać wraca wracają return;
zaglądać zagląda zaglądają peek; chować chowa chowają hide; kryć kryje kryją hide; surfować surfuje surfują surf;
ubierać ubiera ubierają dress; pozować pozuje pozują pose; jednoczyć jednoczy jednoczą unite; ćwiczyć ćwiczy ćwiczą exercise;
grzać grzeje grzeją warm; topić topi topią melt; pękać pęka pękają crack; wylegiwać wyleguje wylegują lounge;
przejeżdżać przejeżdża przejeżdżają pass; przechodzić przechodzi przechodzą pass; przelatywać przelatuje przelatują fly past; lepić lepi lepią make;
zobaczyć zobaczy zobaczą see; zjeżdżać zjeżdża zjeżdżają slide down; zjadać zjada zjadają eat; kąpać kąpie kąpią bathe; kołysać kołysze kołyszą sway;
trzepotać trzepocze trzepoczą flutter; zwiedzać zwiedza zwiedzają visit; opalać opala opalają sunbathe; kopać kopie kopią dig; toczyć toczy toczą roll;
tulić tuli tulą cuddle; pić pije piją drink; przemierzać przemierza przemierzają cross; mknąć mknie mkną speed; dmuchać dmucha dmuchają blow;
puszczać puszcza puszczają fly; lepić lepi lepią make; nadchodzić nadchodzi nadchodzą approach; zbliżać zbliża zbliżają approach; wystawać wystaje wystają stick out;
mieć ma mają have; być jest są be; chcieć chce chcą want; lubić lubi lubią like; kochać kocha kochają love;
zabijać zabija zabijają kill; mordować morduje mordują murder; strzelać strzela strzelają shoot; bić bije biją beat;
torturować torturuje torturują torture; wieszać wiesza wieszają hang; dusić dusi duszą strangle; ciąć tnie tną cut;
ranić rani ranią wound; krwawić krwawi krwawią bleed; gwałcić gwałci gwałcą rape; umierać umiera umierają die;
ćpać ćpa ćpają take drugs; wysadzać wysadza wysadzają blow up; podpalać podpala podpalają set fire to; kraść kradnie kradną steal;
warzyć warzy warzą brew; robić robi robią make; pilotować pilotuje pilotują pilot; ścinać ścina ścinają cut off; odlatywać odlatuje odlatują fly away; przylatywać przylatuje przylatują arrive;
uprawiać uprawia uprawiają grow; żonglować żongluje żonglują juggle; wiosłować wiosłuje wiosłują row; orać orze orzą plough; tkać tka tkają weave; rzeźbić rzeźbi rzeźbią carve; wysyłać wysyła wysyłają send; wystawiać wystawia wystawiają put out
`;

/** Passive participles, masculine form; what follows `>` joins them to a bare instrumental ("otoczony drzewami"). */
export const PASSIVE_PARTICIPLES = `
pełny full>of|gen; pełen full>of|gen;
otoczony surrounded>by; okryty covered>with; pokryty covered>with; przykryty covered>with; zasypany buried>in; usłany strewn>with;
ozdobiony decorated>with; udekorowany decorated>with; przystrojony adorned>with; oświetlony lit>by; rozświetlony lit up>by;
wypełniony filled>with; spowity shrouded>in; owinięty wrapped>in; porośnięty overgrown>with; zarośnięty overgrown>with;
obrośnięty overgrown>with; ubrany dressed>in; odziany clad>in; przebrany dressed up>as; ukryty hidden>by; schowany hidden>by;
namalowany painted>with; narysowany drawn>with; zrobiony made>with; wykonany made>with; zbudowany built>with;
stworzony created>by; wyrzeźbiony carved>with; wykuty forged>with; uszyty sewn>with; upleciony woven>with; napisany written>with;
zawieszony hung>with; oparty leaning>on; zanurzony immersed>in; odbity reflected>by; skąpany bathed>in; zalany flooded>with;
uzbrojony armed>with; splątany tangled>with; połączony joined>with; zainspirowany inspired>by; inspirowany inspired>by;
skulony curled up>with; zwinięty curled up>with; wtulony nestled>in; zapatrzony gazing>with; obsypany showered>with;
zatopiony sunken>in; zasnuty veiled>with; zakryty covered>with; posypany sprinkled>with; polany topped>with
`;
