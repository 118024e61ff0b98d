import { msg, str } from '@lit/localize';
import { CUPS_A_HANDFUL, handfulsOf, PLANTS_A_WEEK } from '../../domain/meals/day-food.ts';
import type { DayNeeds } from '../../domain/meals/needs.ts';
import type { Nutrition } from '../../domain/meals/nutrition.ts';
import type { Score, ScorePart } from '../../domain/meals/scores.ts';
import { FISH_OUNCES_A_PORTION, saltGramsOf, type WeekBalance } from '../../domain/meals/week-nutrition.ts';

/** One small picture: how much there is, beside what is enough or what is the most. */
export interface BalancePicture {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly isAtLeast: boolean;
  /** "of 9 handfuls a day" */
  readonly of: string;
  /** 1 is enough, or the most; null where what is enough is not told. */
  readonly share: number | null;
  readonly isLimit: boolean;
  readonly sentence: string;
}

interface Measure {
  readonly id: string;
  readonly name: string;
  readonly value: number;
  readonly target: number;
  readonly of: (target: string) => string;
  readonly isWhole: boolean;
  readonly isLimit?: boolean;
  readonly digits?: number;
  /** Of enough, or within the most; of nearly so much; of less, or above the most. */
  readonly sentences: readonly [string, string, string];
}

const NEARLY = 0.75;

/** What follows from a person's own body facts, and is theirs. */
const PERSONAL: ReadonlySet<string> = new Set(['protein', 'energy']);

interface BalanceWishes {
  /** Whether fish is on this household's table at all. */
  readonly eatsFish: boolean;
  /** Whether everybody here may eat a food: nothing else is advised. */
  readonly mayEat: (foodId: string) => boolean;
  readonly showsEnergy: boolean;
  /** Others look on, and were not to see what a body is reckoned to need. */
  readonly hidesOwn: boolean;
}

export function balancePictures(week: WeekBalance, { eatsFish, mayEat, showsEnergy, hidesOwn }: BalanceWishes): readonly BalancePicture[] {
  const { meanDay, meanNeeds } = week;
  const { nutrients, groups } = meanDay;
  const whole = (name: keyof Nutrition['nutrients']): boolean => !week.isAtLeast && nutrients[name].isWhole;
  const foodsAreWhole = whole('energyKcal');
  const measures: readonly (Measure | null)[] = [
    {
      id: 'vegetables-and-fruit', name: msg('Vegetables and fruit'), value: handfulsOf(meanDay), target: handfulsNeeded(meanNeeds), isWhole: foodsAreWhole,
      of: (most) => msg(str`of ${most} handfuls a day`),
      sentences: [msg('Plenty on every plate.'), msg('Nearly there: one handful more does it.'), msg('Room for another handful, at any meal.')],
    },
    {
      id: 'whole-grains', name: msg('Whole grains'), value: groups.wholeGrainOunces, target: meanNeeds.wholeGrainOunces, isWhole: foodsAreWhole,
      of: (most) => msg(str`of ${most} slices’ worth a day`),
      sentences: [
        mayEat('oats') ? msg('Plenty: oats, brown rice and their like.') : msg('Plenty: brown rice, quinoa and their like.'),
        mayEat('bread-whole') ? msg('Nearly there: one slice more does it.') : msg('Nearly there: a little more does it.'),
        roomFor([['oats', msg('oats')], ['rice-brown', msg('brown rice')], ['quinoa', msg('quinoa')], ['bread-whole', msg('wholemeal bread')]], mayEat),
      ],
    },
    {
      id: 'protein', name: msg('Protein'), value: nutrients.proteinGrams.value, target: meanNeeds.proteinGrams, isWhole: whole('proteinGrams'),
      of: (most) => msg(str`of ${most} g a day`),
      sentences: [
        msg('Enough for your muscles to grow on.'),
        NUTS.every(mayEat) ? msg('Nearly there: a handful of nuts does it.') : msg('Nearly there: a handful of pumpkin seeds does it.'),
        roomFor([['white-bean-canned', msg('beans')], ['egg', msg('eggs')], ['yogurt-whole', msg('yogurt')], ['tofu-firm', msg('tofu')]], mayEat),
      ],
    },
    {
      id: 'fibre', name: msg('Fibre'), value: nutrients.fiberGrams.value, target: meanNeeds.fiberGrams, isWhole: whole('fiberGrams'),
      of: (most) => msg(str`of ${most} g a day`),
      sentences: [
        msg('Plenty: it keeps you full for long.'),
        msg('Nearly there: a pear more does it.'),
        roomFor([['white-bean-canned', msg('beans')], ['oats', msg('oats')], ['pear', msg('a pear')]], mayEat),
      ],
    },
    eatsFish
      ? {
        id: 'fish', name: msg('Fish'), value: week.fishOunces / FISH_OUNCES_A_PORTION, target: week.enoughFishOunces / FISH_OUNCES_A_PORTION, isWhole: foodsAreWhole,
        of: (most) => msg(str`of ${most} portions a week`),
        sentences: [msg('Enough for this week.'), msg('Nearly there.'), msg('Room for a meal with fish.')],
      }
      : null,
    {
      id: 'plants', name: msg('Plants'), value: week.plants, target: PLANTS_A_WEEK, isWhole: foodsAreWhole,
      of: (most) => msg(str`of ${most} kinds a week`),
      sentences: [msg('A week full of colours.'), msg('Nearly there: try a new one.'), msg('Every new kind counts. Try one.')],
    },
    {
      id: 'salt', name: msg('Salt'), value: saltGramsOf(nutrients.sodiumMg.value), target: saltGramsOf(meanNeeds.mostSodiumMg), isWhole: whole('sodiumMg'), isLimit: true, digits: 1,
      of: (most) => msg(str`of at most ${most} g a day`),
      sentences: [msg('A light hand, and room at the table.'), msg('Just within. Lemon and herbs help.'), msg('A little high. Lemon and herbs can stand in.')],
    },
    {
      id: 'added-sugar', name: msg('Added sugar'), value: nutrients.addedSugarGrams.value, target: meanNeeds.mostAddedSugarGrams, isWhole: whole('addedSugarGrams'), isLimit: true,
      of: (most) => msg(str`of at most ${most} g a day`),
      sentences: [msg('Sweet enough by itself.'), msg('Just within.'), msg('A little high. Fruit can stand in.')],
    },
    showsEnergy
      ? {
        id: 'energy', name: msg('Energy'), value: nutrients.energyKcal.value, target: meanNeeds.energyKcal, isWhole: foodsAreWhole,
        of: (most) => msg(str`of about ${most} kcal a day`),
        sentences: [msg('As much as your days ask for, or more.'), msg('Near what your days ask for.'), msg('Room for more, when you are hungry.')],
      }
      : null,
  ];
  return measures.filter((measure): measure is Measure => measure !== null)
    .map((measure) => (hidesOwn && PERSONAL.has(measure.id) ? hiddenPictureOf(measure) : pictureOf(measure)));
}

/** What a handful of nuts may be. */
const NUTS: readonly string[] = ['walnut', 'almond', 'peanut'];

/** Names of what may be eaten here; plants without an allergen are among them, so that there is always one. */
function roomFor(foods: readonly (readonly [foodId: string, name: string])[], mayEat: BalanceWishes['mayEat']): string {
  const names = foods.filter(([foodId]) => mayEat(foodId)).map(([, name]) => name);
  const last = names[names.length - 1] ?? '';
  if (names.length <= 1) return msg(str`Room for ${last}.`);
  const first = names.slice(0, -1).join(', ');
  return msg(str`Room for ${first} or ${last}.`);
}

function pictureOf({ id, name, value, target, of, isWhole, isLimit = false, digits = 0, sentences }: Measure): BalancePicture {
  const share = target > 0 ? value / target : 1;
  // What is shown decides: "9 of 9" is enough.
  const shown = Number(value.toFixed(digits)) / Number(target.toFixed(digits));
  const [enough, nearly, less] = sentences;
  const isLess = isLimit ? shown > 1 : shown < NEARLY;
  const isNearly = isLimit ? shown > NEARLY : shown < 1;
  return {
    id, name, share, isLimit,
    value: value.toFixed(digits),
    isAtLeast: !isWhole,
    of: of(target.toFixed(digits)),
    sentence: isLess ? less : isNearly ? nearly : enough,
  };
}

/** How much there is, and not of how much. */
function hiddenPictureOf({ id, name, value, isWhole, digits = 0 }: Measure): BalancePicture {
  return {
    id, name, isAtLeast: !isWhole, isLimit: false, share: null, value: value.toFixed(digits),
    of: id === 'energy' ? msg('kcal a day') : msg('g a day'),
    sentence: msg('What you need is hidden here.'),
  };
}

function handfulsNeeded({ vegetableCups, fruitCups }: DayNeeds): number {
  return (vegetableCups + fruitCups) / CUPS_A_HANDFUL;
}

/** What a week is praised for, the most telling first: parts of the Healthy Eating Index. */
const PRAISED = ['greens-and-beans', 'whole-grains', 'fruit', 'vegetables'] as const;
const FULL = 0.9;
const GOOD_WEEK = 70;

/** The week in one sentence. */
export function balanceHeadline({ healthyEating }: WeekBalance, which: 'this' | 'next'): string {
  if (healthyEating === null) return which === 'this' ? msg('This week is still open') : msg('Next week is still open');
  const isFull = ({ points, most }: ScorePart): boolean => points !== null && points >= FULL * most;
  const full = PRAISED.filter((id) => healthyEating.parts.some((part) => part.id === id && isFull(part))).slice(0, 2).map(praiseWord);
  const [one, two] = full;
  if (one === undefined) return msg('Every plant you add does this week good');
  if (two === undefined) return msg(str`Plenty of ${one}`);
  return healthyEating.points >= GOOD_WEEK ? msg(str`A good week: plenty of ${one}, ${two}`) : msg(str`Plenty of ${one}, ${two}`);
}

function praiseWord(id: (typeof PRAISED)[number]): string {
  switch (id) {
    case 'greens-and-beans':
      return msg('beans and greens', { desc: 'in: plenty of beans and greens' });
    case 'vegetables':
      return msg('vegetables', { desc: 'in: plenty of vegetables' });
    case 'whole-grains':
      return msg('whole grains', { desc: 'in: plenty of whole grains' });
    case 'fruit':
      return msg('fruit', { desc: 'in: plenty of fruit' });
  }
}

/** From how much that is known. */
export function knownSentence({ knownMeals, unknownMeals, openMeals }: WeekBalance): string {
  const known = knownMeals === 1 ? msg('From one planned meal, a serving for you.') : msg(str`From ${knownMeals} planned meals, a serving of each for you.`);
  if (unknownMeals === 0 && openMeals === 0) return known;
  const more = unknownMeals === 0
    ? msg('Meals still open bring more.')
    : openMeals === 0 ? msg('Eating out and your own words bring more.') : msg('Meals still open, eating out and your own words bring more.');
  return `${known} ${more}`;
}

export function scoreWords({ points }: Score): string {
  const rounded = Math.round(points);
  return msg(str`${rounded} of 100`);
}

/** What a part of either score is called. */
export function partName(id: string): string {
  switch (id) {
    case 'fruit':
      return msg('Fruit');
    case 'whole-fruit':
      return msg('Whole fruit, not juice');
    case 'vegetables':
      return msg('Vegetables');
    case 'greens-and-beans':
      return msg('Greens and beans');
    case 'whole-grains':
      return msg('Whole grains');
    case 'dairy':
      return msg('Milk, yogurt, soy milk');
    case 'protein':
      return msg('Protein foods');
    case 'seafood-and-plant':
      return msg('Fish, beans, nuts');
    case 'fats':
      return msg('Soft fats over hard ones');
    case 'refined-grains':
      return msg('Few refined grains');
    case 'sodium':
      return msg('Little salt');
    case 'added-sugar':
      return msg('Little added sugar');
    case 'saturated-fat':
      return msg('Little saturated fat');
    case 'little-processed':
      return msg('Little processed');
    case 'fruit-and-vegetables':
      return msg('Fruit and vegetables');
    case 'lean-seafood-plant':
      return msg('Lean meat, fish, beans');
    default:
      return id;
  }
}

/** "7 of 10"; what is not known counts nowhere. */
export function partPoints({ points, most }: ScorePart): string {
  if (points === null) return msg('not known');
  const rounded = Math.round(points);
  return msg(str`${rounded} of ${most}`);
}
