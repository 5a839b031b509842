import { vocabulary } from "./notation";

/** What carries people. */
export const VEHICLES = vocabulary(
  "subject",
  `
car | car, cars, automobile, automobiles, taxi, taxis | samoch+ód/odu/odowi/odem/odzie/ody/odów/odom/odami/odach au+to/ta/tu/tem/cie/tom/tami/tach aut taksów+ka/ki/ce/kę/ką/kom/kami/kach/ek
bus | bus, buses, coach, coaches | autobus+/u/owi/em/ie/y/ów/om/ami/ach autokar+/u/owi/em/ze/y/ów/om/ami/ach
truck | truck, trucks, lorry, lorries | ciężarów+ka/ki/ce/kę/ką/kom/kami/kach/ek
tractor | tractor, tractors | traktor+/a/owi/em/ze/y/ów/om/ami/ach ciągnik+/a/owi/iem/u/i/ów/om/ami/ach
train | train, trains, locomotive, locomotives, steam train, steam trains | pociąg+/u/owi/iem/i/ów/om/ami/ach lokomotyw+a/y/ie/ę/ą/om/ami/ach/ parow+óz/ozu/ozowi/ozem/ozie/ozy/ozów
tram | tram, trams, streetcar | tramwaj+/u/owi/em/e/ów/om/ami/ach
bicycle | bicycle, bicycles, bike, bikes | rower+/u/owi/em/ze/y/ów/om/ami/ach
motorcycle | motorcycle, motorcycles, motorbike, motorbikes, scooter, scooters | motocykl+/a/owi/em/u/e/i/om/ami/ach motor+/u/owi/em/ze/y/ów skuter+/a/owi/em/ze/y/ów/om/ami/ach
plane | plane, planes, airplane, airplanes, aeroplane, aeroplanes, aircraft | samolo+t/tu/towi/tem/cie/ty/tów/tom/tami/tach
helicopter | helicopter, helicopters | helikopter+/a/owi/em/ze/y/ów/om/ami/ach śmigłow+iec/ca/cowi/cem/cu/ce/ców
rocket | rocket, rockets | rakie+ta/ty/cie/tę/tą/tom/tami/tach/t
spaceship | spaceship, spaceships, starship, starships, UFO, flying saucer, flying saucers | stat+ek_kosmiczny/ku_kosmicznego/kowi_kosmicznemu/kiem_kosmicznym/ku_kosmicznym/ki_kosmiczne/ków_kosmicznych/kach_kosmicznych ufo latając+y_spodek/ego_spodka/ym_spodkiem/e_spodki
ship | ship, ships, sailing ship, sailing ships, galleon | stat+ek/ku/kowi/kiem/ki/ków/kom/kami/kach okrę+t/tu/towi/tem/cie/ty/tów/tom/tami/tach żaglow+iec/ca/cowi/cem/cu/ce/ców/com/cami/cach
boat | boat, boats, rowing boat, sailboat, sailboats, yacht, yachts | łódź łod+zi/zią/zie/ziom/ziami/ziach łód+ka/ki/ce/kę/ką/kom/kami/kach/ek żaglów+ka/ki/ce/kę/ką/kom/kami/kach/ek jach+t/tu/towi/tem/cie/ty/tów/tom/tami/tach
submarine | submarine, submarines | łódź_podwodna łod+zi_podwodnej/zią_podwodną/zie_podwodne okrę+t_podwodny/tu_podwodnego/tem_podwodnym/cie_podwodnym/ty_podwodne
hot-air-balloon | hot-air balloon, hot-air balloons, hot air balloon, hot air balloons | balon+_na_ogrzane_powietrze/y_na_ogrzane_powietrze balon+em_na_ogrzane_powietrze/u_na_ogrzane_powietrze/ów_na_ogrzane_powietrze balonem_lotniczym
sled | sled, sleds, sledge, sledges, sleigh, sleighs | sanki sanek sank+om/ami/ach sani+e/om/ami/ach sań
carriage | carriage, carriages | kare+ta/ty/cie/tę/tą/tom/tami/tach/t powóz powoz+u/em/ie/y/ów
`,
);

/** Buildings that stand in the picture. */
export const BUILDINGS = vocabulary(
  "subject",
  `
house | house, houses, home, homes | dom+/u/owi/em/y/ów/om/ami/ach dom+ek/ku/kowi/kiem/ki/ków/kom/kami/kach
cottage | cottage, cottages, cabin, cabins, hut, huts | cha+ta/ty/cie/tę/tą/tom/tami/tach/t chat+ka/ki/ce/kę/ką/kom/kami/kach/ek
tower | tower, towers | wież+a/y/ę/ą/e/om/ami/ach/
lighthouse | lighthouse, lighthouses | latarni+a_morska/ę_morską/ą_morską/_morskiej/e_morskie/_morskich
windmill | windmill, windmills | wiatrak+/a/owi/iem/u/i/ów/om/ami/ach młyn+/a/u/owi/em/ie/y/ów
church | church, churches, cathedral, cathedrals, chapel, chapels | kości+ół/oła/ołowi/ołem/ele/oły/ołów/ołom/ołami/ołach katedr+a/y/ze/ę/ą/om/ami/ach/ kaplic+a/y/ę/ą/e kaplicz+ka/ki/ce/kę/ką
barn | barn, barns, shed, sheds | stodo+ła/ły/le/łę/łą/łom/łami/łach stodół
tent | tent, tents | namio+t/tu/towi/tem/cie/ty/tów/tom/tami/tach
igloo | igloo, igloos | igloo
pyramid | pyramid, pyramids | piramid+a/y/zie/ę/ą/om/ami/ach/
pagoda | pagoda, pagodas, temple, temples | pagod+a/y/zie/ę/ą/om/ami/ach/ świątyni+a/ę/ą/e/om/ami/ach/ świątyń
bridge | bridge, bridges | mos+t/tu/towi/tem/cie/ty/tów/tom/tami/tach most+ek/ku/kowi/kiem/ki/ków
treehouse | treehouse, treehouses, tree house, tree houses | dom+ek_na_drzewie/ku_na_drzewie/kiem_na_drzewie/ki_na_drzewie
`,
);
