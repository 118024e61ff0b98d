import type { LocalDay } from '../day.ts';
import type { BodyFacts } from './body-facts.ts';

/** Somebody who eats here; without body facts they count as an average adult. */
export interface Eater {
  readonly id: string;
  readonly body: BodyFacts | null;
}

/** Why a person's energy is what it is; a screen words it. */
export type EnergyNote =
  /** Nothing is known of them: 2,000 kcal, the day of nutrition labels. */
  | 'average-adult'
  | 'chosen'
  /** Less was asked for than is planned for anybody. */
  | 'raised-to-floor'
  | 'no-deficit-under-18'
  | 'no-deficit-pregnant-or-nursing'
  | 'no-deficit-low-weight'
  | 'training-day';

export interface PersonNeeds {
  readonly energyKcal: number;
  readonly proteinGrams: number;
  /** Less is never planned, whatever is chosen. */
  readonly floorKcal: number;
  readonly notes: readonly EnergyNote[];
}

/** What everybody together should get on one day, and how many they are. Upper limits are `most…`. */
export interface DayNeeds {
  readonly people: number;
  readonly energyKcal: number;
  readonly proteinGrams: number;
  readonly fiberGrams: number;
  readonly mostSodiumMg: number;
  readonly mostSaturatedGrams: number;
  readonly mostAddedSugarGrams: number;
  readonly vegetableCups: number;
  readonly fruitCups: number;
  readonly wholeGrainOunces: number;
  readonly dairyCups: number;
  readonly proteinOunces: number;
  readonly seafoodOunces: number;
}

const DIETARY_GUIDELINES_2025 = 'Dietary Guidelines for Americans 2025-2030';
const DIETARY_GUIDELINES_2020 = 'Dietary Guidelines for Americans 2020-2025';
const HEALTHY_PATTERN = `${DIETARY_GUIDELINES_2020}, Healthy U.S.-Style Dietary Pattern at 2,000 kcal`;

/** Where each number comes from. */
export const NEED_SOURCES: Readonly<Record<Exclude<keyof DayNeeds, 'people'> | 'floorKcal' | 'mostAddedSugarGramsAMeal', string>> = {
  energyKcal: 'Mifflin et al. 1990, doi 10.1093/ajcn/51.2.241, times activity; without body facts 2,000 kcal, 21 CFR 101.9(c)(9)',
  floorKcal: 'AHA/ACC/TOS Guideline for Overweight and Obesity in Adults 2013 (1,200 kcal women, 1,500 kcal men); never below resting energy',
  proteinGrams: `${DIETARY_GUIDELINES_2025} (1.2 to 1.6 g/kg); Morton et al. 2018, doi 10.1136/bjsports-2017-097608 (no gain past 1.62 g/kg)`,
  fiberGrams: 'Dietary Reference Intakes 2005: 14 g in 1,000 kcal',
  mostSodiumMg: DIETARY_GUIDELINES_2025,
  mostSaturatedGrams: DIETARY_GUIDELINES_2025,
  mostAddedSugarGrams: DIETARY_GUIDELINES_2020,
  mostAddedSugarGramsAMeal: DIETARY_GUIDELINES_2025,
  vegetableCups: HEALTHY_PATTERN,
  fruitCups: HEALTHY_PATTERN,
  wholeGrainOunces: HEALTHY_PATTERN,
  dairyCups: HEALTHY_PATTERN,
  proteinOunces: HEALTHY_PATTERN,
  seafoodOunces: `${HEALTHY_PATTERN}: 8 ounces a week`,
};

export const MOST_ADDED_SUGAR_GRAMS_A_MEAL = 10;

/** The energy in which the pattern below is found, kilocalories. */
const PATTERN_KCAL = 2_000;
const PATTERN = { vegetableCups: 2.5, fruitCups: 2, wholeGrainOunces: 3, dairyCups: 3, proteinOunces: 5.5, seafoodOunces: 8 / 7 } as const;

const FIBER_GRAMS_A_KCAL = 14 / 1_000;
const MOST_SODIUM_MG = 2_300;
const MOST_SATURATED_SHARE = 0.1;
const MOST_ADDED_SUGAR_SHARE = 0.1;
const KCAL_A_GRAM = { fat: 9, sugar: 4 } as const;

/** The mass is that of the Dietary Reference Intakes' reference man. */
const AVERAGE_ADULT = { energyKcal: 2_000, massKg: 70 } as const;

const ACTIVITY_FACTOR: Readonly<Record<BodyFacts['activity'], number>> = { sitting: 1.2, some: 1.375, much: 1.55, hard: 1.725 };
/** Mifflin-St Jeor's last term; `unsaid` is the mean of both. */
const SEX_TERM_KCAL: Readonly<Record<BodyFacts['sex'], number>> = { female: -161, male: 5, unsaid: -78 };
const FLOOR_KCAL: Readonly<Record<BodyFacts['sex'], number>> = { female: 1_200, male: 1_500, unsaid: 1_200 };
/** Source: Dietary Reference Intakes 2005, first half year of nursing; about the second third of a pregnancy (340). */
const PREGNANT_OR_NURSING_KCAL = 330;

const LOSE = { share: 0.15, mostKcal: 500 } as const;
const GAIN_SHARE = 0.1;
/** About 25 minutes at 6 MET above resting: of a training's length nothing is known beforehand. */
const TRAINING_KCAL_A_KG = 2;

/** Grams a kilogram: of days without training, of those with a change of weight in mind, of training days. */
const PROTEIN = { everyday: 1.2, changing: 1.4, training: 1.6 } as const;
/** Grams a kilogram: the recommended allowance (Dietary Reference Intakes 2005), and where more does no more for muscles (Morton 2018). */
const PROTEIN_ADVICE = { least: 0.8, most: 1.62 } as const;
/** Beyond it mass is hardly muscle; protein is reckoned on what this index would weigh. Our own choice. */
const PROTEIN_MOST_BMI = 30;

/** Source: WHO, "Obesity: preventing and managing the global epidemic", 2000. */
const UNDERWEIGHT_BMI = 18.5;
const ADULT_YEARS = 18;

/** Body mass index, kg/m². */
export function bodyMassIndex({ massKg, heightCm }: Pick<BodyFacts, 'massKg' | 'heightCm'>): number {
  return massKg / (heightCm / 100) ** 2;
}

/**
 * Resting energy, kilocalories a day.
 *
 * @param year - Of the day in question; the birthday is not known, so that age is good to a year.
 * Source: Mifflin et al. 1990, doi 10.1093/ajcn/51.2.241.
 */
export function restingKcal({ sex, birthYear, heightCm, massKg }: BodyFacts, year: number): number {
  return 10 * massKg + 6.25 * heightCm - 5 * Math.max(0, year - birthYear) + SEX_TERM_KCAL[sex];
}

/** What one person needs on a day. */
export function personNeeds(body: BodyFacts | null, year: number, day: 'training' | 'everyday'): PersonNeeds {
  return body === null ? averageNeeds(day) : bodyNeeds(body, year, day);
}

/**
 * What everybody here needs on a day.
 *
 * @param trainingDays - By eater's id the days on which they train or mean to.
 */
export function dayNeeds(people: readonly Eater[], day: LocalDay, trainingDays: ReadonlyMap<string, ReadonlySet<LocalDay>>): DayNeeds {
  const year = Number(day.slice(0, 4));
  const each = people.map(({ id, body }) => personNeeds(body, year, trainingDays.get(id)?.has(day) === true ? 'training' : 'everyday'));
  const energyKcal = each.reduce((sum, one) => sum + one.energyKcal, 0);
  const inPattern = (amount: number): number => (amount / PATTERN_KCAL) * energyKcal;
  return {
    people: people.length,
    energyKcal,
    proteinGrams: each.reduce((sum, one) => sum + one.proteinGrams, 0),
    fiberGrams: FIBER_GRAMS_A_KCAL * energyKcal,
    mostSodiumMg: MOST_SODIUM_MG * people.length,
    mostSaturatedGrams: (MOST_SATURATED_SHARE * energyKcal) / KCAL_A_GRAM.fat,
    mostAddedSugarGrams: (MOST_ADDED_SUGAR_SHARE * energyKcal) / KCAL_A_GRAM.sugar,
    vegetableCups: inPattern(PATTERN.vegetableCups),
    fruitCups: inPattern(PATTERN.fruitCups),
    wholeGrainOunces: inPattern(PATTERN.wholeGrainOunces),
    dairyCups: inPattern(PATTERN.dairyCups),
    proteinOunces: inPattern(PATTERN.proteinOunces),
    seafoodOunces: PATTERN.seafoodOunces * people.length,
  };
}

function averageNeeds(day: 'training' | 'everyday'): PersonNeeds {
  const { energyKcal, massKg } = AVERAGE_ADULT;
  return {
    energyKcal: energyKcal + (day === 'training' ? TRAINING_KCAL_A_KG * massKg : 0),
    proteinGrams: PROTEIN[day] * massKg,
    floorKcal: FLOOR_KCAL.unsaid,
    notes: day === 'training' ? ['average-adult', 'training-day'] : ['average-adult'],
  };
}

function bodyNeeds(body: BodyFacts, year: number, day: 'training' | 'everyday'): PersonNeeds {
  const keepKcal = keepingKcal(body, year);
  const barred = noDeficitNotes(body, year);
  // Who may have no deficit has what keeps them as their floor, so that no choice makes one either.
  const floorKcal = Math.max(FLOOR_KCAL[body.sex], restingKcal(body, year), barred.length > 0 ? keepKcal : 0);
  const wished = body.energyKcal ?? goalKcal(body.goal, keepKcal);
  const trainingKcal = day === 'training' ? TRAINING_KCAL_A_KG * body.massKg : 0;
  const notes: EnergyNote[] = body.energyKcal === null ? [] : ['chosen'];
  if (wished < floorKcal) notes.push(...(barred.length > 0 ? barred : (['raised-to-floor'] as const)));
  if (day === 'training') notes.push('training-day');
  return { energyKcal: Math.max(wished, floorKcal) + trainingKcal, proteinGrams: body.proteinGrams ?? proteinOf(body, day), floorKcal, notes };
}

/** What keeps weight where it is, kilocalories a day. */
function keepingKcal(body: BodyFacts, year: number): number {
  return restingKcal(body, year) * ACTIVITY_FACTOR[body.activity] + (body.isPregnantOrNursing ? PREGNANT_OR_NURSING_KCAL : 0);
}

function goalKcal(goal: BodyFacts['goal'], keepKcal: number): number {
  switch (goal) {
    case 'keep':
      return keepKcal;
    case 'lose':
      return keepKcal - Math.min(LOSE.share * keepKcal, LOSE.mostKcal);
    case 'gain':
      return keepKcal * (1 + GAIN_SHARE);
  }
}

export type NoDeficitNote = Extract<EnergyNote, `no-deficit-${string}`>;

/** Why this person may not be given less than keeps them; empty when they may. */
export function noDeficitNotes(body: BodyFacts, year: number): readonly NoDeficitNote[] {
  const notes: NoDeficitNote[] = [];
  // In the year of the eighteenth birthday they may still be 17.
  if (year - body.birthYear <= ADULT_YEARS) notes.push('no-deficit-under-18');
  if (body.isPregnantOrNursing) notes.push('no-deficit-pregnant-or-nursing');
  if (bodyMassIndex(body) < UNDERWEIGHT_BMI) notes.push('no-deficit-low-weight');
  return notes;
}

/** Between which grams of protein a day serve a person; what they choose may lie beyond. */
export function advisedProtein(body: BodyFacts): { readonly leastGrams: number; readonly mostGrams: number } {
  const kg = proteinKg(body);
  return { leastGrams: PROTEIN_ADVICE.least * kg, mostGrams: PROTEIN_ADVICE.most * kg };
}

function proteinOf(body: BodyFacts, day: 'training' | 'everyday'): number {
  const gramsAKg = day === 'training' ? PROTEIN.training : body.goal === 'keep' ? PROTEIN.everyday : PROTEIN.changing;
  return gramsAKg * proteinKg(body);
}

function proteinKg({ massKg, heightCm }: BodyFacts): number {
  return Math.min(massKg, PROTEIN_MOST_BMI * (heightCm / 100) ** 2);
}
