import type { Food, FoodGroup } from './food.ts';

/** What can be drawn of a food: its shape on a plate in its own colour. */
export type Motif =
  | 'blueberry' | 'raspberry' | 'blackberry' | 'strawberry' | 'cherry' | 'grape' | 'pomegranate' | 'apple' | 'pear' | 'peach' | 'mango' | 'pineapple'
  | 'plum' | 'fig' | 'melon' | 'watermelon' | 'orange' | 'lemon' | 'lime' | 'kiwi' | 'banana' | 'apricot' | 'raisin' | 'date'
  | 'broccoli' | 'cauliflower' | 'leaf' | 'kale' | 'lettuce' | 'rocket' | 'tomato' | 'cherry-tomato' | 'carrot' | 'pepper-red' | 'pepper-green'
  | 'pepper-yellow' | 'chili' | 'cucumber' | 'courgette' | 'aubergine' | 'beetroot' | 'radish' | 'onion' | 'leek' | 'fennel' | 'mushroom' | 'potato'
  | 'sweet-potato' | 'squash' | 'parsnip' | 'pea' | 'corn' | 'green-bean' | 'snow-pea' | 'asparagus' | 'celery' | 'cabbage' | 'red-cabbage' | 'sprout'
  | 'artichoke' | 'olive-black' | 'olive-green' | 'caper' | 'avocado' | 'okra' | 'edamame'
  | 'bean-white' | 'bean-black' | 'bean-red' | 'bean-pale' | 'chickpea' | 'lentil' | 'lentil-red'
  | 'salmon' | 'smoked-salmon' | 'salmon-flake' | 'white-fish' | 'trout' | 'sardine' | 'tuna' | 'shrimp' | 'mussel' | 'scallop'
  | 'chicken' | 'chicken-thigh' | 'steak' | 'pork' | 'stew-meat' | 'mince' | 'tofu' | 'tempeh' | 'egg'
  | 'feta' | 'mozzarella' | 'cheese' | 'parmesan' | 'curd' | 'yogurt'
  | 'almond' | 'walnut' | 'hazelnut' | 'cashew' | 'peanut' | 'pistachio' | 'pine-nut' | 'coconut' | 'seed-pale' | 'seed-dark' | 'seed-green'
  | 'rice' | 'rice-brown' | 'quinoa' | 'grain' | 'barley' | 'oat' | 'pasta' | 'noodle' | 'soba' | 'bread' | 'rye' | 'pita' | 'tortilla' | 'crispbread'
  | 'hummus' | 'nut-butter' | 'chocolate'
  | 'herb' | 'basil' | 'dill' | 'chives'
  // What becomes of foods in the kitchen, drawn only where the dish says so.
  | 'egg-fried' | 'egg-cup' | 'scramble' | 'patty' | 'ball' | 'stuffed-pepper' | 'meatball' | 'carrot-stick' | 'baked-potato' | 'guacamole'
  | 'kale-chip' | 'cucumber-stick';

const FOODS: Partial<Record<Motif, string>> = {
  blueberry: 'blueberry frozen-blueberry', raspberry: 'raspberry frozen-raspberry', blackberry: 'blackberry', strawberry: 'strawberry frozen-strawberry',
  cherry: 'cherry cranberry frozen-cherry', grape: 'grape', pomegranate: 'pomegranate', apple: 'apple', pear: 'pear', peach: 'peach nectarine apricot persimmon',
  mango: 'mango papaya', pineapple: 'pineapple pineapple-canned', plum: 'plum', fig: 'fig dried-fig', melon: 'cantaloupe honeydew', watermelon: 'watermelon',
  orange: 'orange clementine grapefruit', lemon: 'lemon', lime: 'lime', kiwi: 'kiwi', banana: 'banana plantain', apricot: 'dried-apricot',
  raisin: 'raisin currant', date: 'date prune',
  broccoli: 'broccoli broccolini frozen-broccoli', cauliflower: 'cauliflower', leaf: 'spinach frozen-spinach chard collards bok-choy', kale: 'kale',
  lettuce: 'lettuce romaine', rocket: 'arugula watercress', tomato: 'tomato tomato-canned tomato-crushed tomato-sun-dried salsa', 'cherry-tomato': 'cherry-tomato',
  carrot: 'carrot mixed-vegetables', 'pepper-red': 'pepper-red', 'pepper-green': 'pepper-green', 'pepper-yellow': 'pepper-yellow',
  chili: 'chili-red chili-green jalapeno', cucumber: 'cucumber pickle', courgette: 'courgette', aubergine: 'aubergine', beetroot: 'beetroot beetroot-canned',
  radish: 'radish daikon turnip', onion: 'onion shallot', leek: 'leek scallion', fennel: 'fennel kohlrabi', mushroom: 'mushroom cremini portobello oyster-mushroom shiitake',
  potato: 'potato', 'sweet-potato': 'sweet-potato', squash: 'butternut pumpkin', parsnip: 'parsnip celeriac swede cassava', pea: 'frozen-pea', corn: 'corn frozen-corn',
  'green-bean': 'green-bean', 'snow-pea': 'snow-pea', asparagus: 'asparagus', celery: 'celery rhubarb', cabbage: 'cabbage napa-cabbage sauerkraut',
  'red-cabbage': 'red-cabbage', sprout: 'brussels-sprout', artichoke: 'artichoke artichoke-frozen', 'olive-black': 'olive-black', 'olive-green': 'olive-green',
  caper: 'caper', avocado: 'avocado', okra: 'okra', edamame: 'edamame soybean fava-bean',
  'bean-white': 'white-bean white-bean-canned navy-bean lima-bean', 'bean-black': 'black-bean black-bean-canned', 'bean-red': 'kidney-bean kidney-bean-canned adzuki',
  'bean-pale': 'pinto-bean pinto-bean-canned black-eyed-pea mung-bean', chickpea: 'chickpea chickpea-canned', lentil: 'lentil', 'lentil-red': 'lentil-red split-pea',
  salmon: 'salmon salmon-wild', 'smoked-salmon': 'salmon-smoked', 'salmon-flake': 'salmon-canned', 'white-fish': 'cod haddock halibut pollock tilapia squid', trout: 'trout mackerel',
  sardine: 'sardine-canned anchovy-canned', tuna: 'tuna-fresh tuna-canned', shrimp: 'shrimp', mussel: 'mussel', scallop: 'scallop',
  chicken: 'chicken-breast turkey-breast', 'chicken-thigh': 'chicken-thigh chicken-drumstick chicken-whole', steak: 'beef-flank beef-sirloin venison',
  pork: 'pork-tenderloin pork-loin', 'stew-meat': 'beef-stew lamb-leg',
  mince: 'chicken-ground turkey-ground beef-ground-lean beef-ground lamb-ground pork-ground-lean', tofu: 'tofu-firm tofu-soft', tempeh: 'tempeh', egg: 'egg',
  feta: 'feta goat-cheese queso-fresco', mozzarella: 'mozzarella', cheese: 'cheddar swiss-cheese gouda gruyere', parmesan: 'parmesan',
  curd: 'cottage-cheese ricotta cream-cheese', yogurt: 'yogurt-whole yogurt-low-fat greek-yogurt greek-yogurt-nonfat sour-cream',
  almond: 'almond brazil-nut', walnut: 'walnut pecan', hazelnut: 'hazelnut chestnut', cashew: 'cashew', peanut: 'peanut', pistachio: 'pistachio', 'pine-nut': 'pine-nut',
  coconut: 'coconut-dried', 'seed-pale': 'sesame-seed sunflower-seed hemp-seed', 'seed-dark': 'chia flaxseed poppy-seed', 'seed-green': 'pumpkin-seed',
  rice: 'rice-white rice-short', 'rice-brown': 'rice-brown wild-rice', quinoa: 'quinoa amaranth millet', grain: 'bulgur couscous buckwheat cornmeal', barley: 'barley barley-hulled spelt',
  oat: 'oats oat-bran', pasta: 'pasta pasta-whole', noodle: 'egg-noodle rice-noodle', soba: 'soba', bread: 'bread-whole bread-sourdough bread-multigrain',
  rye: 'bread-rye bread-pumpernickel', pita: 'pita-whole', tortilla: 'tortilla-corn tortilla-whole', crispbread: 'crispbread-rye',
  hummus: 'hummus', 'nut-butter': 'peanut-butter almond-butter tahini', chocolate: 'dark-chocolate',
  herb: 'parsley cilantro', basil: 'basil mint', dill: 'dill rosemary thyme', chives: 'chives',
};

/** Bought as food and gone in the pan: seasonings, fats, what is drunk and what only binds. */
const UNSEEN = 'garlic ginger lemongrass lemon-juice lime-juice lemon-zest orange-zest bean-sprout tomato-paste tomato-sauce pumpkin-canned egg-white egg-yolk soy-milk kefir buttermilk '
  + 'milk-whole milk-reduced-fat milk-skim flour-whole flour-white flour-rye flour-buckwheat wheat-germ wheat-bran';

/** For a food no list names; a group that is not here is not seen. */
const OF_GROUP: Partial<Record<FoodGroup, Motif>> = {
  fruit: 'peach', veg: 'courgette', greens: 'leaf', legume: 'bean-pale', 'whole-grain': 'grain', 'refined-grain': 'grain', dairy: 'cheese', meat: 'steak', poultry: 'chicken',
  egg: 'egg', fish: 'white-fish', nuts: 'almond', soy: 'tofu',
};

const byFood = new Map<string, Motif | null>(UNSEEN.split(' ').map((id) => [id, null]));
for (const [motif, ids] of Object.entries(FOODS)) for (const id of ids.split(' ')) byFood.set(id, motif as Motif);

/** Null where a food is in the dish but not to be seen on it. */
export function motifOf(food: Food): Motif | null {
  const listed = byFood.get(food.id);
  return listed === undefined ? OF_GROUP[food.group] ?? null : listed;
}
