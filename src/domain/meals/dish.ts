import type { Food } from './food.ts';
import type { Motif } from './dish-motifs.ts';
import { planOf } from './dish-plan.ts';
import { surveyOf, type Seen } from './dish-survey.ts';
import type { Recipe } from './recipe.ts';

/** What lies under or round the pieces and fills the vessel. */
export type Base =
  | 'oats' | 'baked-oats' | 'millet' | 'yogurt' | 'pudding' | 'rice' | 'rice-brown' | 'quinoa' | 'grain' | 'barley' | 'pasta' | 'noodle' | 'soba' | 'leaves'
  | 'broth' | 'tomato' | 'curry' | 'brown-stew' | 'chili' | 'egg' | 'gratin'
  | 'green' | 'pink' | 'orange' | 'cream' | 'dark' | 'gold';

/** What a whole dish is made on: bread, a flat bread, a folded omelette. */
export type Bed = 'toast' | 'rye' | 'crispbread' | 'tortilla' | 'wrap' | 'omelette' | 'pancakes';

/** How the pieces lie: side by side, all mixed, or filling the vessel. */
export type Layout = 'apart' | 'mixed' | 'heap';

/** What it is eaten from, and in a close look cooked in. */
export type Vessel = 'plate' | 'bowl' | 'pan' | 'glass';
export type Cookware = 'tray' | 'pan' | 'pot' | 'board';

export const GLAZES = ['bone', 'clay', 'blue', 'sage', 'mari', 'ink'] as const;
export type Glaze = (typeof GLAZES)[number];

export interface Piece {
  readonly motif: Motif;
  /** The food it stands for. */
  readonly foodId: string;
}

/** All that is needed to draw a recipe as it stands on the table; the same recipe always gives the same one. */
export interface Dish {
  /** Of the recipe's id, for what lies by chance. */
  readonly seed: number;
  readonly vessel: Vessel;
  readonly cookware: Cookware;
  readonly glaze: Glaze;
  readonly layout: Layout;
  readonly base: Base | null;
  /** A sauce that covers a part of the base. */
  readonly sauce: Base | null;
  readonly bed: Bed | null;
  /** Spread thinly on the bed, or the dip in the middle. */
  readonly spread: Motif | null;
  /** At most four, the main one first. */
  readonly pieces: readonly Piece[];
  readonly garnish: Motif | null;
}

const MOST_PIECES = 4;
const GARNISHES: ReadonlySet<Motif> = new Set<Motif>([
  'herb', 'basil', 'dill', 'chives', 'seed-pale', 'seed-dark', 'seed-green', 'parmesan', 'pine-nut', 'coconut', 'caper', 'leek', 'lime', 'raisin',
]);
const COOL: readonly Glaze[] = ['blue', 'bone', 'sage', 'ink'];
const WARM: readonly Glaze[] = ['clay', 'bone', 'mari', 'blue'];
const BY_BASE: Partial<Record<Base, readonly Glaze[]>> = {
  yogurt: ['mari', 'blue', 'clay', 'sage'], cream: ['blue', 'clay', 'sage'], rice: ['blue', 'mari', 'ink'], leaves: ['bone', 'clay', 'mari'], green: ['bone', 'clay', 'mari'],
  tomato: ['bone', 'blue', 'sage'], pink: ['bone', 'sage', 'blue'], dark: ['bone', 'mari', 'sage'], chili: ['bone', 'sage', 'blue'], pudding: ['mari', 'blue', 'clay'],
};
const GREEN_OR_DARK: ReadonlySet<Motif> = new Set<Motif>([
  'broccoli', 'leaf', 'kale', 'lettuce', 'rocket', 'edamame', 'pea', 'green-bean', 'snow-pea', 'kiwi', 'blueberry', 'beetroot', 'lentil', 'bean-black', 'avocado', 'kale-chip',
]);

/** The dish as it is drawn: from what there is most of to be seen. A recipe without foods is an empty plate. */
export function dishOf(recipe: Recipe, foodOf: (id: string) => Food | undefined): Dish {
  const seed = hashOf(recipe.id);
  const survey = surveyOf(recipe, foodOf);
  const plan = planOf(survey);
  const taken = new Set(plan.taken);
  const left = survey.seen.filter(({ motif }) => !taken.has(motif));
  // One part in sixteen is tasted, not seen; the main food is never too little.
  const least = (left[0]?.presence ?? 0) / 16;
  const fit = left.filter(({ motif, presence }) => !GARNISHES.has(motif) && presence >= least);
  const pieces = [...plan.pieces, ...fit.map(pieceOf)].slice(0, MOST_PIECES);
  const garnish = left.find(({ motif }) => GARNISHES.has(motif))?.motif ?? null;
  const isBare = pieces.length === 0 && plan.base === null && plan.bed === null;
  const main = pieces[0] ?? (isBare && garnish !== null ? pieceOf(left.find(({ motif }) => motif === garnish)!) : null);
  return {
    seed,
    vessel: plan.vessel,
    cookware: plan.cookware,
    glaze: glazeFor(plan.base ?? null, main?.motif ?? null, seed),
    layout: plan.layout,
    base: plan.base,
    sauce: plan.sauce,
    bed: plan.bed,
    spread: plan.spread,
    pieces: pieces.length === 0 && main ? [main] : pieces,
    garnish: pieces.length === 0 && main ? null : garnish,
  };
}

function pieceOf({ motif, foodId }: Seen): Piece {
  return { motif, foodId };
}

function glazeFor(base: Base | null, main: Motif | null, seed: number): Glaze {
  const glazes = base ? BY_BASE[base] ?? COOL : main && GREEN_OR_DARK.has(main) ? WARM : COOL;
  return glazes[seed % glazes.length]!;
}

/** FNV-1a: small, and alike ids lie far apart. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
