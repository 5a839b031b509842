import { vocabulary } from "./notation";

/** Animals of the house and the farm. */
export const TAME_ANIMALS = vocabulary(
  "subject",
  `
dog | dog, dogs, puppy, puppies | pies ps+a/u/em/ie/y/ów/om/ami/ach pies+ek/ka/kowi/kiem/ku/ki/ków/kom/kami/kach szczeniak+/a/owi/iem/u/i/ów/om/ami/ach szczeniacz+ek/ka/kowi/kiem/ku/ki/ków/kom/kami/kach
cat | cat, cats, kitten, kittens | kot+/a/u/owi/em/y/ów/om/ami/ach kocie kot+ek/ka/kowi/kiem/ku/ki/ków/kom/kami/kach kotk+ę/ą kotce kociak+/a/owi/iem/u/i/ów/om/ami/ach kocur+/a/owi/em/ze/y/ów/om/ami/ach
horse | horse, horses, pony, ponies | ko+ń/nia/niowi/niem/niu/nie/ni/niom/ńmi/niach konik+/a/owi/iem/u/i/ów/om/ami/ach kucyk+/a/owi/iem/u/i/ów/om/ami/ach klacz+/y/ą/e/om/ami/ach
cow | cow, cows, bull, bulls | krow+a/y/ie/ę/ą/om/ami/ach krów krów+ka/ki/ce/kę/ką/kom/kami/kach/ek byk+/a/owi/iem/u/i/ów/om/ami/ach
pig | pig, pigs, piglet, piglets | świni+a/ę/ą/e/om/ami/ach/ świń świn+ka/ki/ce/kę/ką/kom/kami/kach/ek prosi+ak/aka/akowi/akiem/aku/aki/aków/akom/akami/akach prosiacz+ek/ka/kowi/kiem/ku/ki/ków/kom/kami/kach
sheep | sheep, lamb, lambs, ram, rams | owc+a/y/ę/ą/e/om/ami/ach owiec owiecz+ka/ki/ce/kę/ką/kom/kami/kach/ek baran+/a/owi/em/ie/y/ów/om/ami/ach baran+ek/ka/kowi/kiem/ku/ki/ków/kom/kami/kach
goat | goat, goats | koz+a/y/ie/ę/ą/om/ami/ach kóz kozioł kozł+a/owi/em/y/ów/om/ami/ach koźle kóz+ka/ki/ce/kę/ką/kom/kami/kach/ek
donkey | donkey, donkeys | osioł osł+a/owi/em/y/ów/om/ami/ach ośle osioł+ek/ka/kowi/kiem/ku/ki/ków/kom/kami/kach
llama | llama, llamas, alpaca, alpacas | lam+a/y/ie/ę/ą/om/ami/ach/ alpa+ka/ki/ce/kę/ką/kom/kami/kach/k
hamster | hamster, hamsters, guinea pig, guinea pigs | chomik+/a/owi/iem/u/i/ów/om/ami/ach chomicz+ek/ka/kowi/kiem/ku/ki/ków/kom/kami/kach świn+ka_morska/ki_morskiej/ce_morskiej/kę_morską/ką_morską/ki_morskie/ek_morskich
hen | hen, hens, chicken, chickens | kur+a/y/ze/ę/ą/om/ami/ach/ kwok+a/i/ę/ą
rooster | rooster, roosters, cock, cockerel, cockerels | kogu+t/ta/towi/tem/cie/ty/tów/tom/tami/tach kogucik+/a/owi/iem/u/i/ów/om/ami/ach
chick | chick, chicks | kurcz+ak/aka/akowi/akiem/aku/aki/aków/akom/akami/akach kurcząt+ko/ka/ku/kiem/kom/kami/kach kurczątek pisklę pisklęci+a/u/em pisklęta piskląt
duck | duck, ducks, duckling, ducklings | kacz+ka/ki/ce/kę/ką/kom/kami/kach/ek kaczusz+ka/ki/ce/kę/ką/kom/kami/kach/ek
goose | goose, geese | gęś gęs+i/ią/iom/iami/iach gęśmi gąs+ka/ki/ce/kę/ką/kom/kami/kach/ek
`,
);
