import { vocabulary } from "./notation";

/** Where the picture takes place: what the painter paints the background from. */
export const SETTINGS = vocabulary(
  "setting",
  `
forest | forest, forests, woods, wood, woodland | las+/u/owi/em/y/ów/om/ami/ach lesie puszcz+a/y/ę/ą/e zagajnik+/u/iem leśn~y
jungle | jungle, jungles, rainforest, rainforests | dżungl+a/i/ę/ą/e/ach
sea | sea, seas, ocean, oceans | mor+ze/za/zu/zem/zom/zami/zach mórz ocean+/u/owi/em/ie/y/ów/ach mors~ki
beach | beach, beaches, shore, coast, seaside, shores, coasts | plaż+a/y/ę/ą/e/om/ami/ach/ wybrzeż+e/a/u/em/ach brzeg+/u/owi/iem/i/ów/ach
mountains | mountains, mountain, hills, hill, peak, peaks | gór+a/y/ze/ę/ą/om/ami/ach/ wzgórz+e/a/u/em/ach/ szczy+t/tu/cie/ty/tów/tach tatr+y/ach/ami tatr górs~ki
city | city, cities, town, towns, skyline, skyscrapers, skyscraper, metropolis | mias+to/ta/tu/tem/tom/tami/tach/t mieście miastecz+ko/ka/ku/kiem/kach wieżow+iec/ca/cem/ce/ców/cami/cach metropoli+a/i/ę/ą miejs~ki
village | village, villages, countryside | wieś ws+i/ią/ie/iach wiosecz+ka/ki/ce/kę/ką wios+ka/ki/ce/kę/ką/kach wiejs~ki
desert | desert, deserts, dunes, dune, sahara | pustyni+a/ę/ą/e/om/ami/ach/ wydm+a/y/ie/ę/ą/om/ami/ach/ saharze pustynn~y
space | space, outer space, cosmos, galaxy, galaxies, universe, nebula | kosmos+/u/owi/em/ie galakty+ka/ki/ce/kę/ką/kach wszechświat+/a/owi/em wszechświecie mgławic+a/y/ę/ą kosmiczn~y
room | room, rooms, living room, house interior | pok+ój/oju/ojowi/ojem/oje/ojów/ojach salon+/u/owi/em/ie/y
bedroom | bedroom, bedrooms | sypialni+a/ę/ą/e/ach/
kitchen | kitchen, kitchens | kuchni+a/ę/ą/e/ach/ kuchenn~y
library | library, libraries | bibliote+ka/ki/ce/kę/ką/kach/k
classroom | classroom, classrooms, school, schools | szk+oła/oły/ole/ołę/ołą/ołach szkół klas+a/y/ie/ę/ą/ach
cafe | café, cafe, cafes, coffee shop, restaurant, restaurants, bar, cafés | kawiarni+a/ę/ą/e/ach/ kawiarence restauracj+a/i/ę/ą/e/ach
meadow | meadow, meadows, grassland, savanna, savannah, clearing, clearings | łą+ka/ki/ce/kę/ką/kom/kami/kach/k polan+a/y/ie/ę/ą/ach sawann+a/y/ie/ę/ą/ach
field | field, fields, wheat field, wheat fields | pol+e/a/u/em/om/ami/ach pól łan+/u/ie/y/ów/ach
garden | garden, gardens, orchard, orchards | ogr+ód/odu/odowi/odem/odzie/ody/odów/odom/odami/odach ogród+ek/ka/ku/kiem/ki/ków sad+/u/owi/em/zie/y/ów/ach
lake | lake, lakes, pond, ponds | jezior+o/a/u/em/ze/om/ami/ach/ staw+/u/owi/em/ie/y/ów/ach
river | river, rivers, stream, streams, brook, brooks | rze+ka/ki/ce/kę/ką/kom/kami/kach/k strumie+ń/nia/niowi/niem/niu/nie/ni/niach poto+k/ku/kiem/ki/ków/kach
waterfall | waterfall, waterfalls | wodospad+/u/owi/em/zie/y/ów/ach
snow-field | snow field, snow fields, snowy landscape, arctic, tundra, ice, north pole | arkty+ka/ki/ce/kę/ką tundr+a/y/ze/ę/ą biegun+/a/owi/em/ie l+ód/odu/odowi/odem/odzie zimow+a_kraina/ej_krainie/ą_krainę
underwater | underwater, under water, sea bed, seabed, bottom of the sea, coral reef, coral reefs | pod_wodą dn+o_morza/ie_morza/em_morza/a_morza dn+o_oceanu/ie_oceanu raf+a_koralowa/y_koralowej/ie_koralowej/ę_koralową/ą_koralową podwodn~y głębin+a/y/ie/ach
castle | castle, castles, palace, palaces, fortress | zam+ek/ku/kowi/kiem/ki/ków/kom/kami/kach pałac+/u/owi/em/e/ów/ach twierdz+a/y/ę/ą zamecz+ek/ku/kiem
ruins | ruins, ruin | ruin+a/y/ie/ę/ą/om/ami/ach/
market | market, markets, marketplace, market square | targ+/u/owi/iem/i/ów/ach targowis+ko/ka/ku/kiem/kach ryn+ek/ku/kowi/kiem/ki/ków/kach bazar+/u/owi/em/ze/y/ów/ach
train-station | train station, train stations, railway station, platform, platforms | dworz+ec/ca/cowi/cem/cu/ce/ców/cach stacj+a/i/ę/ą/e/ach peron+/u/owi/em/ie/y/ów/ach
park | park, parks | park+/u/owi/iem/i/ów/ach
street | street, streets, alley, alleys, road, roads | ulic+a/y/ę/ą/e/om/ami/ach/ ulicz+ka/ki/ce/kę/ką/kach/ek dr+oga/ogi/odze/ogę/ogą/ogach dróg
sky | sky, skies | nieb+o/a/u/em/iosa ponad_chmurami podnieb+ny/nej
cave | cave, caves | jaskini+a/ę/ą/e/ach/ jaskiń grot+a/y/ę/ą/ach grocie
island | island, islands | wysp+a/y/ie/ę/ą/om/ami/ach/ wyse+pka/pki/pce/pkę/pką
volcano | volcano, volcanoes | wulkan+/u/owi/em/ie/y/ów/ach
harbour | harbour, harbours, harbor, harbors, port, marina, marinas | por+t/tu/towi/tem/cie/ty/tów/tach przysta+ń/ni/nią/nie
farm | farm, farms, farmyard, courtyard, courtyards | farm+a/y/ie/ę/ą/ach/ gospodarstw+o/a/u/em/ie podwórk+o/a/u/iem zagrod+a/y/zie/ę/ą
swamp | swamp, swamps, bog, marsh | bagn+o/a/u/em/ie/ach/ mokradł+o/a/u/em/om/ami/ach mokradeł
stage | stage, stages, theatre, theater, concert | scen+a/y/ie/ę/ą/ach/ teatr+/u/owi/em/ze/y/ów/ach koncer+t/tu/tem/cie/ty/tów/tach
`,
);
