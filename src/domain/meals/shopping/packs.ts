import type { Food, StoreSection } from '../food.ts';

/** What things are sold in. */
export type Container =
  | 'bag' | 'ball' | 'bar' | 'block' | 'bottle' | 'bulb' | 'bunch' | 'can' | 'carton' | 'head' | 'jar' | 'loaf' | 'pack' | 'root' | 'sachet' | 'tub'
  | 'tube';

export interface PackSize {
  readonly amount: number;
  readonly unit: 'g' | 'ml' | 'oz' | 'fl oz';
}

/** How a food is bought. */
export type Sold =
  /** By the piece, in steps of so many (eggs by six). */
  | { readonly kind: 'pieces'; readonly step: number; readonly container: Container | null }
  /** In things whose size nobody writes on them: a head, a bunch. Grams as bought. */
  | { readonly kind: 'natural'; readonly container: Container; readonly grams: number }
  | { readonly kind: 'packs'; readonly container: Container; readonly metric: PackSize; readonly us: PackSize }
  | { readonly kind: 'mass' };

/**
 * Usual sizes in shops, metric and of the United States, put together by hand; other sizes differ little in what has to be carried home.
 * `each`, `each 6`: pieces; `bunch 30g`: a bunch of so much; `head`: one piece of the food; `bag 500g 18oz`: packs; `mass`: weighed.
 */
const USUAL: Readonly<Record<string, string>> = {
  // Vegetables, herbs and fruit
  'asparagus': 'bunch 400g', 'arugula': 'bag 100g 5oz', 'bok-choy': 'head 200g', 'broccoli': 'head 450g', 'broccolini': 'bunch 300g', 'cabbage': 'head',
  'red-cabbage': 'head', 'napa-cabbage': 'head', 'cauliflower': 'head 1000g', 'celery': 'bunch 500g', 'chard': 'bunch 300g', 'collards': 'bunch 300g',
  'kale': 'bunch 200g', 'spinach': 'bag 200g 6oz', 'lettuce': 'head', 'romaine': 'head', 'watercress': 'bag 100g 4oz', 'garlic': 'bulb 40g',
  'ginger': 'root 80g', 'fennel': 'bulb', 'mushroom': 'pack 250g 8oz', 'cremini': 'pack 250g 8oz', 'oyster-mushroom': 'pack 150g 6oz',
  'shiitake': 'pack 150g 4oz', 'scallion': 'bunch 100g', 'jalapeno': 'each', 'potato': 'mass', 'pumpkin': 'each', 'radish': 'bunch 200g',
  'rhubarb': 'mass', 'snow-pea': 'pack 150g 6oz', 'cherry-tomato': 'pack 250g 10oz', 'bean-sprout': 'bag 300g 8oz', 'basil': 'bunch 30g',
  'chives': 'bunch 25g', 'cilantro': 'bunch 40g', 'dill': 'bunch 30g', 'mint': 'bunch 30g', 'parsley': 'bunch 50g', 'rosemary': 'bunch 20g',
  'thyme': 'bunch 20g', 'lemongrass': 'bunch 80g', 'tofu-firm': 'pack 400g 14oz', 'tofu-soft': 'pack 350g 14oz', 'tempeh': 'pack 200g 8oz',
  'strawberry': 'pack 250g 16oz', 'raspberry': 'pack 125g 6oz', 'blueberry': 'pack 150g 6oz', 'blackberry': 'pack 150g 6oz', 'cranberry': 'bag 300g 12oz',
  // Fish and meat
  'salmon-smoked': 'pack 100g 4oz', 'chicken-whole': 'each',
  // Dairy and eggs
  'egg': 'each 6', 'hummus': 'tub 200g 10oz', 'soy-milk': 'carton 1000ml 32floz', 'almond-milk': 'carton 1000ml 32floz', 'milk-whole': 'carton 1000ml 32floz',
  'milk-reduced-fat': 'carton 1000ml 32floz', 'milk-skim': 'carton 1000ml 32floz', 'buttermilk': 'carton 500ml 32floz', 'kefir': 'bottle 500ml 32floz',
  'yogurt-whole': 'tub 500g 32oz', 'yogurt-low-fat': 'tub 500g 32oz', 'greek-yogurt': 'tub 500g 32oz', 'greek-yogurt-nonfat': 'tub 500g 32oz',
  'cottage-cheese': 'tub 250g 16oz', 'ricotta': 'tub 250g 15oz', 'mozzarella': 'ball 125g 8oz', 'feta': 'pack 200g 8oz', 'goat-cheese': 'pack 150g 4oz',
  'cheddar': 'block 200g 8oz', 'parmesan': 'block 100g 5oz', 'swiss-cheese': 'pack 200g 8oz', 'gouda': 'block 200g 8oz', 'gruyere': 'block 200g 8oz',
  'queso-fresco': 'pack 250g 10oz', 'cream-cheese': 'tub 200g 8oz', 'butter': 'pack 250g 16oz', 'cream': 'carton 250ml 16floz',
  'half-and-half': 'carton 500ml 16floz', 'sour-cream': 'tub 200g 16oz',
  // Bakery
  'bread-whole': 'loaf 500g 20oz', 'bread-rye': 'loaf 500g 16oz', 'bread-pumpernickel': 'pack 500g 16oz', 'bread-sourdough': 'loaf 500g 24oz',
  'bread-multigrain': 'loaf 500g 24oz', 'pita-whole': 'pack 400g 14oz', 'tortilla-corn': 'pack 300g 12oz', 'tortilla-whole': 'pack 400g 16oz',
  'crispbread-rye': 'pack 250g 9oz',
  // Grains
  'oats': 'bag 500g 18oz', 'rice-brown': 'bag 1000g 32oz', 'rice-white': 'bag 1000g 32oz', 'quinoa': 'bag 500g 12oz', 'wild-rice': 'bag 250g 8oz',
  'couscous': 'pack 500g 10oz', 'pasta': 'pack 500g 16oz', 'pasta-whole': 'pack 500g 16oz', 'egg-noodle': 'pack 250g 12oz', 'soba': 'pack 250g 9.5oz',
  'rice-noodle': 'pack 250g 8oz', 'wheat-germ': 'bag 250g 12oz', 'wheat-bran': 'bag 250g 8oz',
  // Cans and jars
  'coconut-milk': 'can 400ml 13.5floz', 'tomato-canned': 'can 400g 14.5oz', 'tomato-paste': 'tube 150g 6oz', 'tomato-sauce': 'can 425g 15oz',
  'tomato-sun-dried': 'jar 250g 8oz', 'pineapple-canned': 'can 430g 20oz', 'olive-black': 'jar 200g 6oz', 'olive-green': 'jar 200g 6oz',
  'caper': 'jar 100g 3.5oz', 'pickle': 'jar 500g 16oz', 'sauerkraut': 'jar 500g 16oz', 'broth-chicken': 'carton 1000ml 32floz',
  'broth-vegetable': 'carton 1000ml 32floz', 'broth-beef': 'carton 1000ml 32floz', 'anchovy-canned': 'can 50g 2oz', 'salmon-canned': 'can 213g 7.5oz',
  'sardine-canned': 'can 120g 4.4oz', 'tuna-canned': 'can 160g 5oz',
  // Nuts and seeds
  'almond-butter': 'jar 250g 12oz', 'peanut-butter': 'jar 350g 16oz', 'tahini': 'jar 300g 16oz', 'chia': 'bag 200g 12oz', 'flaxseed': 'bag 250g 16oz',
  'sesame-seed': 'bag 100g 4oz', 'pine-nut': 'bag 100g 4oz', 'coconut-dried': 'bag 200g 7oz',
  // Oils and sauces
  'sesame-oil': 'bottle 250ml 8floz', 'flaxseed-oil': 'bottle 250ml 8floz', 'coconut-oil': 'jar 300g 14oz', 'vinegar-cider': 'bottle 500ml 16floz',
  'vinegar-red': 'bottle 500ml 16floz', 'vinegar-balsamic': 'bottle 250ml 8.5floz', 'mustard': 'jar 200g 8oz', 'soy-sauce': 'bottle 250ml 10floz',
  'soy-sauce-regular': 'bottle 250ml 10floz', 'tamari': 'bottle 250ml 10floz', 'fish-sauce': 'bottle 200ml 7floz', 'worcestershire': 'bottle 150ml 10floz',
  'hot-sauce': 'bottle 150ml 5floz', 'sriracha': 'bottle 250ml 9floz', 'salsa': 'jar 300g 16oz', 'horseradish': 'jar 150g 8oz', 'mayonnaise': 'jar 400g 15oz',
  'pesto': 'jar 190g 6oz', 'miso': 'tub 300g 13oz',
  // Baking
  'honey': 'jar 350g 12oz', 'maple-syrup': 'bottle 250ml 8floz', 'molasses': 'jar 350g 12oz', 'jam': 'jar 350g 12oz', 'dark-chocolate': 'bar 100g 3.5oz',
  'cocoa': 'pack 150g 8oz', 'vanilla': 'bottle 50ml 2floz', 'baking-powder': 'tub 100g 8oz', 'baking-soda': 'pack 100g 16oz', 'yeast': 'sachet',
  'gelatin': 'sachet', 'flour-whole': 'bag 1000g 32oz', 'flour-white': 'bag 1000g 32oz', 'flour-rye': 'bag 1000g 32oz', 'cornstarch': 'pack 250g 16oz',
  'salt': 'pack 500g 26oz',
  // Frozen
  'shrimp': 'bag 250g 12oz', 'artichoke-frozen': 'bag 300g 12oz', 'frozen-blueberry': 'bag 300g 12oz', 'frozen-raspberry': 'bag 300g 12oz',
  'frozen-strawberry': 'bag 300g 12oz', 'frozen-cherry': 'bag 300g 12oz',
};

/** What is usual where nothing is said of the food itself. */
const USUAL_IN: Readonly<Partial<Record<StoreSection, string>>> = {
  'grains': 'bag 500g 16oz', 'beans': 'bag 500g 16oz', 'cans': 'can 400g 15oz', 'nuts': 'bag 200g 8oz', 'dried-fruit': 'bag 250g 8oz',
  'oils': 'bottle 500ml 17floz', 'sauces': 'jar 250g 8oz', 'baking': 'pack 500g 16oz', 'drinks': 'bottle 750ml 25floz', 'frozen': 'bag 500g 16oz',
  'dairy-and-eggs': 'pack 200g 8oz', 'bakery': 'pack 400g 14oz',
};

/** Smaller ones are weighed: nobody counts cherries. Grams. */
const SMALLEST_PIECE_GRAMS = 30;
/** A spice jar holds about 90 ml. Source: usual sizes, by hand. */
const JAR_TEASPOONS = 18;
const FORM = /^(\w+)(?: (\d+(?:\.\d+)?)(g|ml)?)?(?: (\d+(?:\.\d+)?)(oz|floz))?$/;

/** The foods whose usual size was put down by hand. */
export const USUAL_FOOD_IDS: readonly string[] = Object.keys(USUAL);

export function soldAs(food: Food): Sold {
  const usual = Object.prototype.hasOwnProperty.call(USUAL, food.id) ? USUAL[food.id] : undefined;
  if (usual !== undefined) return soldFrom(usual);
  if (food.section === 'spices') return jarOf(food);
  if (food.section === 'produce') return canBeCounted(food) ? { kind: 'pieces', step: 1, container: null } : { kind: 'mass' };
  const inSection = USUAL_IN[food.section];
  return inSection === undefined ? { kind: 'mass' } : soldFrom(inSection);
}

function soldFrom(form: string): Sold {
  const [, word = '', size, unit, usSize, usUnit] = FORM.exec(form) ?? [];
  const amount = Number(size ?? 0);
  if (word === 'mass') return { kind: 'mass' };
  if (word === 'each') return { kind: 'pieces', step: amount || 1, container: null };
  const container = word as Container;
  if (size === undefined) return { kind: 'pieces', step: 1, container };
  if (usSize === undefined) return { kind: 'natural', container, grams: amount };
  return {
    kind: 'packs',
    container,
    metric: { amount, unit: unit === 'ml' ? 'ml' : 'g' },
    us: { amount: Number(usSize), unit: usUnit === 'floz' ? 'fl oz' : 'oz' },
  };
}

function jarOf({ measures: { tsp } }: Food): Sold {
  return tsp === undefined ? { kind: 'mass' } : { kind: 'natural', container: 'jar', grams: tsp * JAR_TEASPOONS };
}

function canBeCounted({ measures: { piece }, pieceName }: Food): boolean {
  return piece !== undefined && pieceName === null && piece >= SMALLEST_PIECE_GRAMS;
}
