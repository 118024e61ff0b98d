import type { Base, Bed, Cookware, Layout, Piece, Vessel } from './dish.ts';
import type { Motif } from './dish-motifs.ts';
import type { Survey } from './dish-survey.ts';

/** How a recipe comes to the table, before its other foods are laid on it. */
export interface Plan {
  readonly vessel: Vessel;
  readonly cookware: Cookware;
  readonly layout: Layout;
  readonly base: Base | null;
  readonly sauce: Base | null;
  readonly bed: Bed | null;
  readonly spread: Motif | null;
  /** Motifs that base, sauce, bed or spread already show, or that are cooked to something else. */
  readonly taken: readonly Motif[];
  /** What foods became in the kitchen; these come first. */
  readonly pieces: readonly Piece[];
}

type Rule = (survey: Survey) => Partial<Plan> | null;

const BREADS = ['bread', 'rye', 'crispbread'] as const;
const MILKS = ['milk-whole', 'milk-reduced-fat', 'milk-skim', 'soy-milk', 'almond-milk', 'buttermilk', 'kefir', 'coconut-milk'] as const;
const YOGURTS = ['yogurt-whole', 'yogurt-low-fat', 'greek-yogurt', 'greek-yogurt-nonfat'] as const;
const BROTHS = ['broth-vegetable', 'broth-chicken', 'broth-beef'] as const;
const TOMATOES = ['tomato-canned', 'tomato-crushed', 'tomato-sauce'] as const;
const RED: readonly Motif[] = ['tomato'];
const MEATS: readonly Motif[] = ['chicken', 'chicken-thigh', 'steak', 'pork', 'stew-meat', 'mince'];
const FILLETS: readonly Motif[] = ['salmon', 'white-fish', 'trout'];
const LEAVES: readonly Motif[] = ['lettuce', 'rocket', 'kale', 'leaf'];

/** Grains that can lie under a dish, with the base each makes. */
const GRAIN_BASES = [
  ['rice-brown', 'rice-brown'], ['rice', 'rice'], ['quinoa', 'quinoa'], ['grain', 'grain'], ['barley', 'barley'],
] as const satisfies readonly (readonly [Motif, Base])[];
const STRAND_BASES = [['pasta', 'pasta'], ['noodle', 'noodle'], ['soba', 'soba']] as const satisfies readonly (readonly [Motif, Base])[];

/** What gives a blended soup or drink its colour. */
const COLOURS: readonly (readonly [Base, readonly Motif[]])[] = [
  ['pink', ['raspberry', 'strawberry', 'cherry', 'beetroot', 'blueberry', 'blackberry', 'pomegranate', 'red-cabbage']],
  ['green', ['pea', 'leaf', 'kale', 'broccoli', 'avocado', 'asparagus', 'kiwi', 'courgette']],
  ['tomato', ['tomato', 'cherry-tomato', 'pepper-red']],
  ['orange', ['carrot', 'squash', 'sweet-potato', 'mango', 'peach', 'orange']],
  ['gold', ['lentil-red', 'chickpea', 'corn', 'pepper-yellow']],
  ['dark', ['bean-black', 'bean-red', 'lentil']],
];

function colourOf(survey: Survey): Base {
  let best: Base = 'cream';
  let most = 0;
  for (const [base, motifs] of COLOURS) {
    // A little green colours a whole glass.
    const grams = survey.gramsOfMotif(...motifs) * (base === 'green' || base === 'pink' ? 1.6 : 1);
    if (grams > most) [best, most] = [base, grams];
  }
  return most >= 30 ? best : 'cream';
}

function became(survey: Survey, from: Motif, motif: Motif): readonly Piece[] {
  const food = survey.seen.find((one) => one.motif === from);
  return food ? [{ motif, foodId: food.foodId }] : [];
}

function grainOf(survey: Survey, least: number): (typeof GRAIN_BASES)[number] | null {
  return GRAIN_BASES.find(([motif]) => survey.gramsOfMotif(motif) >= least) ?? null;
}

const drink: Rule = (survey) => {
  const liquid = survey.grams(...MILKS, ...YOGURTS, 'water', 'orange-juice-fresh');
  if (!survey.usesTool('blender') || survey.usesTool('oven') || survey.usesTool('pan') || survey.usesTool('pot') || liquid < 80) return null;
  return { vessel: 'glass', cookware: 'board', base: colourOf(survey), taken: ['yogurt', 'oat'] };
};

const pudding: Rule = (survey) => {
  if (survey.grams('chia') < 20 || survey.grams(...MILKS) < 60) return null;
  return { vessel: 'bowl', cookware: 'board', base: 'pudding', taken: ['seed-dark', 'coconut'] };
};

const blendedSoup: Rule = (survey) => {
  if (!survey.usesTool('blender') || survey.grams(...BROTHS, 'water') < 100) return null;
  const base = colourOf(survey);
  // What gave the colour still lies on top, that one sees what it is; what only thickens does not.
  return { vessel: 'bowl', cookware: 'pot', base, taken: ['onion', 'potato', 'celery', 'leek', 'bread', 'rye', 'lentil-red'] };
};

const eggDish: Rule = (survey) => {
  const grams = survey.gramsOfMotif('egg');
  if (grams < 75) return null;
  if (survey.usesTool('muffin')) return { cookware: 'tray', pieces: became(survey, 'egg', 'egg-cup'), taken: ['egg'] };
  if (survey.usesTool('oven')) return { vessel: 'pan', cookware: 'pan', layout: 'mixed', base: 'egg', taken: ['egg', 'onion', 'bread'] };
  if (survey.grams(...TOMATOES) >= 100) {
    return { vessel: 'pan', cookware: 'pan', layout: 'mixed', base: 'tomato', pieces: became(survey, 'egg', 'egg-fried'), taken: ['egg', 'tomato', 'onion', 'bread'] };
  }
  if (survey.usesTool('pan') && survey.gramsOfMotif('tortilla') === 0 && survey.gramsOfMotif('mushroom', 'cheese', 'feta') > 30) {
    return { bed: 'omelette', cookware: 'pan', taken: ['egg'] };
  }
  return null;
};

const pancakes: Rule = (survey) => {
  const dry = survey.grams('oats', 'flour-whole', 'flour-white', 'flour-buckwheat');
  if (dry < 25 || survey.gramsOfMotif('egg') < 25 || !survey.usesTool('pan') || survey.usesTool('pot') || survey.gramsOfGroup('fruit') < 30) return null;
  return { bed: 'pancakes', cookware: 'pan', taken: ['egg', 'oat'] };
};

const porridge: Rule = (survey) => {
  const dry = survey.grams('oats', 'oat-bran', 'millet', 'buckwheat', 'quinoa', 'amaranth');
  const isMorning = survey.recipe.meals.includes('breakfast');
  if (!isMorning || dry < 20 || survey.grams(...MILKS, ...YOGURTS, ...BROTHS) < 80 || survey.gramsOfMotif('yogurt') > dry * 3) return null;
  const isOats = survey.grams('oats', 'oat-bran') > 0;
  const base = survey.usesTool('oven') ? 'baked-oats' : isOats ? 'oats' : survey.grams('quinoa') > 0 ? 'quinoa' : 'millet';
  const eggs = became(survey, 'egg', 'egg-fried');
  const isBaked = base === 'baked-oats';
  return {
    vessel: 'bowl', cookware: isBaked ? 'tray' : 'pot', base, layout: isBaked ? 'mixed' : 'apart',
    pieces: isBaked ? [] : eggs, taken: ['egg', 'yogurt', 'oat', 'quinoa', 'grain'],
  };
};

const yogurtBowl: Rule = (survey) => {
  const grams = survey.gramsOfMotif('yogurt', 'curd');
  const isSweet = survey.recipe.meals.some((meal) => meal === 'breakfast' || meal === 'snack') && survey.gramsOfGroup('fruit') >= 30;
  if (grams < 90 || !isSweet || survey.usesTool('oven')) return null;
  return { vessel: 'bowl', cookware: 'board', base: 'yogurt', taken: ['yogurt', 'curd'] };
};

const dip: Rule = (survey) => {
  if (survey.gramsOfMotif('tortilla', ...BREADS) > 0 || survey.usesTool('pot') || survey.usesTool('oven') || survey.usesTool('pan')) return null;
  const isSnack = survey.recipe.meals.includes('snack');
  const spread: Motif | null = survey.gramsOfMotif('hummus') >= 30 ? 'hummus'
    : isSnack && survey.gramsOfMotif('avocado') >= 60 ? 'guacamole'
      : isSnack && survey.gramsOfMotif('pita') > 0 && survey.gramsOfMotif('yogurt') >= 60 ? 'yogurt'
        : isSnack && survey.gramsOfMotif('nut-butter') >= 15 ? 'nut-butter' : null;
  if (spread === null) return null;
  const sticks = became(survey, 'carrot', 'carrot-stick');
  return { cookware: 'board', spread, pieces: sticks, taken: ['hummus', 'yogurt', 'nut-butter', 'carrot', 'onion', ...(spread === 'guacamole' ? ['avocado' as const] : [])] };
};

const flatBread: Rule = (survey) => {
  const isTortilla = survey.gramsOfMotif('tortilla') >= 40;
  if (!isTortilla) return null;
  const isWrap = survey.grams('tortilla-whole') > 0;
  return {
    bed: isWrap ? 'wrap' : 'tortilla', cookware: isWrap ? 'board' : 'pan', layout: 'mixed', spread: survey.gramsOfMotif('hummus') > 0 ? 'hummus' : null,
    pieces: became(survey, 'egg', 'scramble'), taken: ['tortilla', 'egg', 'yogurt', 'hummus'],
  };
};

const gratin: Rule = (survey) => {
  const cheese = survey.gramsOfMotif('cheese', 'mozzarella', 'curd', 'feta', 'yogurt');
  const isSliced = survey.gramsOfMotif('pasta', 'aubergine', 'courgette', 'potato') >= 40;
  if (!survey.usesTool('oven') || !survey.usesTool('dish') || cheese < 40 || !isSliced) return null;
  return { vessel: 'bowl', cookware: 'tray', layout: 'mixed', base: 'gratin', taken: ['pasta', 'curd', 'yogurt', 'tomato', 'egg', 'onion', 'lentil', 'mozzarella', 'feta'] };
};

const noodles: Rule = (survey) => {
  const found = STRAND_BASES.find(([motif]) => survey.gramsOfMotif(motif) >= 40);
  if (!found) return null;
  const hasSauce = survey.grams(...TOMATOES) >= 90;
  const [motif, base] = found;
  const balls = survey.gramsOfMotif('mince') > 0 && survey.gramsOfMotif('egg') > 0 ? became(survey, 'mince', 'meatball') : [];
  return {
    vessel: 'bowl', cookware: 'pan', layout: 'mixed', base, sauce: hasSauce ? 'tomato' : null, pieces: balls,
    taken: [motif, 'onion', ...(hasSauce ? RED : []), ...(balls.length > 0 ? ['mince', 'egg', 'oat'] as const : [])],
  };
};

const stew: Rule = (survey) => {
  const dry = survey.gramsOfGroup('whole-grain') + survey.gramsOfGroup('refined-grain') - survey.gramsOfMotif(...BREADS, 'pita', 'tortilla');
  // What the grain drinks while it cooks is gone.
  const broth = survey.grams(...BROTHS) - 3 * dry;
  const tomato = survey.grams(...TOMATOES);
  const coconut = survey.grams('coconut-milk');
  const isDal = survey.gramsOfMotif('lentil-red') >= 40;
  const isStewed = survey.gramsOfMotif('stew-meat') >= 50;
  if (broth < 80 && tomato < 80 && coconut < 40 && !isDal && !isStewed) return null;
  const isHot = survey.grams('chili-powder') > 1;
  const base: Base = coconut >= 40 || isDal ? 'curry' : isHot ? 'chili' : tomato >= 80 ? 'tomato' : isStewed ? 'brown-stew' : 'broth';
  const grain = grainOf(survey, 20);
  const pot: Cookware = survey.usesTool('oven') ? 'tray' : survey.usesTool('pot') || broth >= 80 ? 'pot' : 'pan';
  return {
    vessel: 'bowl', cookware: pot, layout: 'mixed', base: grain ? grain[1] : base, sauce: grain ? base : null,
    taken: [...(grain ? [grain[0]] : []), ...(tomato > 0 ? RED : []), 'onion', 'celery', 'lentil-red', 'yogurt', 'bread', 'lettuce', 'rocket'],
  };
};

const toast: Rule = (survey) => {
  const bread = BREADS.find((motif) => survey.gramsOfMotif(motif) >= 20);
  if (!bread || survey.gramsOfMotif(...LEAVES) >= 40 || survey.gramsOfGroup('legume') >= 60) return null;
  const spread = (['nut-butter', 'avocado', 'curd', 'hummus'] as const).find((motif) => survey.gramsOfMotif(motif) >= 15) ?? null;
  return { bed: bread === 'bread' ? 'toast' : bread, cookware: 'board', spread, taken: [bread, 'yogurt', 'onion', ...(spread && spread !== 'avocado' ? [spread] : [])] };
};

const salad: Rule = (survey) => {
  const leaves = survey.gramsOfMotif('lettuce', 'rocket', 'kale');
  const isPlain = grainOf(survey, 40) === null && survey.gramsOfMotif(...FILLETS) === 0 && survey.gramsOfMotif('potato', 'pepper-red', 'pork') < 130;
  const isFried = survey.usesTool('pan') && survey.gramsOfMotif('egg') >= 75;
  if (leaves < 18 || isFried || !isPlain || survey.seen.length < 3) return null;
  return { vessel: 'bowl', cookware: 'board', base: 'leaves', taken: ['lettuce', 'rocket', 'kale', 'onion', 'bread', 'yogurt', 'rice-brown'] };
};

const grainBowl: Rule = (survey) => {
  const grain = grainOf(survey, 20);
  if (!grain) return null;
  if (survey.gramsOfMotif(...FILLETS) >= 90) return { cookware: 'tray', taken: ['onion'] };
  const isLarge = survey.gramsOfMotif(...MEATS, 'egg', 'tofu', 'tempeh', 'smoked-salmon', 'avocado', 'orange', 'shrimp') >= 50;
  const egg = survey.usesTool('pan') ? became(survey, 'egg', 'scramble') : [];
  const isMixed = !isLarge || egg.length > 0;
  return {
    vessel: 'bowl', cookware: survey.usesTool('pan') ? 'pan' : 'pot', base: grain[1], layout: isMixed ? 'mixed' : 'apart', pieces: egg,
    taken: [grain[0], 'onion', ...(egg.length > 0 ? ['egg' as const] : [])],
  };
};

const stuffed: Rule = (survey) => {
  if (!survey.usesTool('oven')) return null;
  if (survey.gramsOfMotif('pepper-red') >= 90 && grainOf(survey, 20)) {
    return { cookware: 'tray', pieces: became(survey, 'pepper-red', 'stuffed-pepper'), taken: ['pepper-red', 'onion', 'rice-brown', 'rice', 'quinoa'] };
  }
  if (survey.gramsOfMotif('potato') >= 180 && survey.gramsOfMotif('curd') > 0) {
    return { cookware: 'tray', pieces: became(survey, 'potato', 'baked-potato'), taken: ['potato', 'curd'] };
  }
  return null;
};

const shaped: Rule = (survey) => {
  if (!survey.usesTool('processor')) return null;
  if (survey.gramsOfMotif('chickpea') >= 60) {
    return { cookware: 'tray', pieces: [...became(survey, 'chickpea', 'patty')], taken: ['chickpea', 'onion', 'nut-butter'] };
  }
  if (survey.gramsOfMotif('date', 'raisin') >= 15) {
    return { cookware: 'board', layout: 'heap', vessel: 'bowl', pieces: became(survey, 'date', 'ball'), taken: ['date', 'oat', 'nut-butter'] };
  }
  return null;
};

const heap: Rule = (survey) => {
  const isSnack = survey.recipe.meals.every((meal) => meal === 'snack') && survey.seen.length > 0;
  const isOne = survey.seen.filter(({ presence }) => presence > 5).length <= 1 || survey.gramsOfGroup('nuts') >= 15;
  const main = survey.seen[0]?.motif;
  if (!isSnack || !isOne || main === 'melon' || main === 'orange' || main === 'apple' || main === 'pear') return null;
  const chips = main === 'kale' ? became(survey, 'kale', 'kale-chip') : [];
  return { vessel: 'bowl', cookware: survey.usesTool('oven') ? 'tray' : 'board', layout: 'heap', pieces: chips, taken: chips.length > 0 ? ['kale'] : [] };
};

const openSalad: Rule = (survey) => {
  const raw = survey.gramsOfMotif('tomato', 'cucumber');
  if (raw < 150 || survey.usesTool('pan') || survey.usesTool('pot')) return null;
  return { vessel: 'bowl', cookware: 'board', layout: 'mixed', taken: ['pita'] };
};

const plate: Rule = (survey) => {
  const cookware: Cookware = survey.usesTool('oven') ? 'tray' : survey.usesTool('pan') || survey.usesTool('wok') ? 'pan' : survey.usesTool('pot') ? 'pot' : 'board';
  const isFry = survey.gramsOfMotif('egg') >= 75 && survey.usesTool('pan');
  return { cookware, taken: ['onion', 'oat', 'rice', 'rice-brown', ...(isFry ? ['egg' as const] : [])], pieces: isFry ? became(survey, 'egg', 'egg-fried') : [] };
};

/** The first that fits; the last always does. */
const RULES: readonly Rule[] = [
  drink, pudding, blendedSoup, stuffed, shaped, eggDish, pancakes, porridge, yogurtBowl, dip, flatBread, gratin, noodles, stew, toast, salad, grainBowl, heap, openSalad, plate,
];

export function planOf(survey: Survey): Plan {
  const bare: Plan = { vessel: 'plate', cookware: 'board', layout: 'apart', base: null, sauce: null, bed: null, spread: null, taken: [], pieces: [] };
  for (const rule of RULES) {
    const plan = rule(survey);
    if (plan) return { ...bare, ...plan };
  }
  return bare;
}
