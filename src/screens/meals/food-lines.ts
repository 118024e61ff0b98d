import { msg, str } from '@lit/localize';
import { CUPS_A_HANDFUL, handfulsOf, PLANTS_A_WEEK, type DayFood } from '../../domain/meals/day-food.ts';
import type { DayNeeds } from '../../domain/meals/needs.ts';

/** One measure of a day beside what is enough of it. */
export interface FoodLine {
  readonly name: string;
  readonly value: string;
  /** "of 85 g" */
  readonly of: string;
  /** 1 is enough; null where what is enough is not told. */
  readonly share: number | null;
}

interface LineWishes {
  /** Energy is told only to those who ask for it. */
  readonly showsEnergy: boolean;
  /** Others look on, and were not to see what a body is reckoned to need. */
  readonly hidesOwn: boolean;
}

/** A person's day in food terms. */
export function foodLines({ eaten }: DayFood, needs: DayNeeds, plants: number, { showsEnergy, hidesOwn }: LineWishes): readonly FoodLine[] {
  const protein = Math.round(eaten.nutrients.proteinGrams.value);
  const fiber = Math.round(eaten.nutrients.fiberGrams.value);
  const handfuls = Math.round(handfulsOf(eaten));
  const [enoughProtein, enoughFiber] = [needs.proteinGrams, needs.fiberGrams].map(Math.round) as [number, number];
  const enoughHandfuls = Math.round((needs.vegetableCups + needs.fruitCups) / CUPS_A_HANDFUL);
  const lines: FoodLine[] = [
    hidesOwn
      ? { name: msg('Protein'), value: String(protein), of: msg('g'), share: null }
      : { name: msg('Protein'), value: String(protein), of: msg(str`of ${enoughProtein} g`), share: protein / enoughProtein },
    { name: msg('Fibre'), value: String(fiber), of: msg(str`of ${enoughFiber} g`), share: fiber / enoughFiber },
    { name: msg('Veg & fruit'), value: String(handfuls), of: msg(str`of ${enoughHandfuls}`), share: handfuls / enoughHandfuls },
    { name: msg('Plants'), value: String(plants), of: msg(str`of ${PLANTS_A_WEEK}`), share: plants / PLANTS_A_WEEK },
  ];
  if (!showsEnergy) return lines;
  const [kcal, enoughKcal] = [eaten.nutrients.energyKcal.value, needs.energyKcal].map((value) => Math.round(value / 10) * 10) as [number, number];
  return [...lines, hidesOwn
    ? { name: msg('Energy'), value: String(kcal), of: msg('kcal'), share: null }
    : { name: msg('Energy'), value: String(kcal), of: msg(str`of ${enoughKcal} kcal`), share: kcal / enoughKcal }];
}

/** The same in one line. */
export function foodSentence(lines: readonly FoodLine[]): string {
  return lines.map(({ name, value, of }) => `${name} ${value} ${of}`).join(' · ');
}
