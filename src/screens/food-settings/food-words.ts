import { msg, str } from '@lit/localize';
import type { Choice } from '../../../components/choice-row/choice-row.ts';
import type { ToggleOption } from '../../../components/toggle-grid/toggle-grid.ts';
import type { BodyFacts } from '../../domain/meals/body-facts.ts';
import { DIETS } from '../../domain/meals/diets.ts';
import { ALLERGENS } from '../../domain/meals/food.ts';
import { chosenRange, type ChosenNumber } from '../../domain/meals/body-facts-change.ts';
import { advisedProtein, noDeficitNotes, personNeeds, type NoDeficitNote } from '../../domain/meals/needs.ts';
import { DEFAULT_SLOTS } from '../../domain/meals/plan.ts';
import { allergenWord, capitalised, dietWord, slotWord } from '../meals/kitchen-words.ts';

export function dietOptions(): readonly ToggleOption[] {
  return DIETS.map((diet) => ({ value: diet, label: dietWord(diet) }));
}

export function allergenOptions(): readonly ToggleOption[] {
  return ALLERGENS.map((allergen) => ({ value: allergen, label: capitalised(allergenWord(allergen)) }));
}

export function slotOptions(): readonly ToggleOption[] {
  return DEFAULT_SLOTS.map((slot) => ({ value: slot.id, label: slotWord(slot) }));
}

export function longestWords(minutes: number | null): string {
  return minutes === null ? msg('Any time') : msg(str`${minutes} min`);
}

export function eatersWords(eaters: number | null): string {
  return eaters === null ? msg('One each') : written(eaters);
}

export function activityChoices(): readonly Choice[] {
  return [
    { value: 'sitting', label: msg('Sitting') },
    { value: 'some', label: msg('Some walking') },
    { value: 'much', label: msg('On my feet') },
    { value: 'hard', label: msg('Hard work') },
  ];
}

/** Losing is not among them where it is not planned for anybody like this. */
export function goalChoices(body: BodyFacts, year: number): readonly Choice[] {
  return [
    { value: 'keep', label: msg('Keep') },
    ...(noDeficitNotes(body, year).length > 0 ? [] : [{ value: 'lose', label: msg('Lose slowly') }]),
    { value: 'gain', label: msg('Gain slowly') },
  ];
}

/** What the goal does, or why one of them is not offered. */
export function goalWords(body: BodyFacts, year: number): string {
  const [note] = noDeficitNotes(body, year);
  return note === undefined ? msg('Slowly is a little below, or a little above, what keeps you as you are.') : noDeficitWords(note);
}

function noDeficitWords(note: NoDeficitNote): string {
  switch (note) {
    case 'no-deficit-under-18':
      return msg('While growing, up to 18, nothing is taken away: a doctor is the one to ask about losing weight.');
    case 'no-deficit-pregnant-or-nursing':
      return msg('Two are fed now, so nothing is taken away; there is time for it later.');
    case 'no-deficit-low-weight':
      return msg('For this height the weight is already low, so losing is not planned; enough to eat is.');
  }
}

/** One sentence: what is planned for this person on a day, and where it comes from. */
export function needsWords(body: BodyFacts, year: number, showsEnergy: boolean): string {
  const everyday = personNeeds(body, year, 'everyday');
  const training = personNeeds(body, year, 'training');
  const [grams, trainingGrams] = [everyday.proteinGrams, training.proteinGrams].map((amount) => written(Math.round(amount)));
  if (body.proteinGrams !== null) return chosenProteinWords(body, everyday.energyKcal, showsEnergy);
  if (!showsEnergy) return msg(str`About ${grams} g of protein a day, ${trainingGrams} g on training days, by your weight and your goal.`);
  const [kcal, trainingKcal] = [everyday.energyKcal, training.energyKcal].map((amount) => written(Math.round(amount / 10) * 10));
  const reason = everyday.notes.includes('raised-to-floor')
    ? msg('less is never planned for you, because a body at rest needs as much')
    : everyday.notes.includes('chosen') ? msg('as you chose') : goalReason(body.goal);
  return msg(str`About ${kcal} kcal and ${grams} g of protein a day, ${trainingKcal} kcal and ${trainingGrams} g on training days: ${reason}.`);
}

function chosenProteinWords({ proteinGrams }: BodyFacts, energyKcal: number, showsEnergy: boolean): string {
  const grams = written(proteinGrams ?? 0);
  if (!showsEnergy) return msg(str`${grams} g of protein a day, as you chose.`);
  const kcal = written(Math.round(energyKcal / 10) * 10);
  return msg(str`About ${kcal} kcal, more on training days, and ${grams} g of protein a day, as you chose.`);
}

export function kcalWords(kcal: number): string {
  const told = written(kcal);
  return msg(str`${told} kcal`);
}

export function gramsWords(grams: number): string {
  const told = written(grams);
  return msg(str`${told} g`);
}

/** One sentence about a number that is chosen, or may be: why it ends where it does, and what is planned where it is past an end. */
export function chosenWords(body: BodyFacts, number: ChosenNumber, year: number): string {
  const value = body[number];
  if (value === null) return number === 'energyKcal' ? msg('More on training days. You can choose another number.') : msg('You can choose another number.');
  return number === 'energyKcal' ? chosenEnergyWords(value, body, year) : chosenProteinAdvice(value, body);
}

function chosenEnergyWords(value: number, body: BodyFacts, year: number): string {
  const { min, max } = chosenRange(body, 'energyKcal', year);
  const { floorKcal } = personNeeds(body, year, 'everyday');
  const [floor, most] = [written(Math.round(floorKcal / 10) * 10), written(max)];
  if (value < floorKcal) return msg(str`That is less than is planned for you: ${floor} kcal are planned instead. Press less or more to choose anew.`);
  if (value <= min) {
    const [note] = noDeficitNotes(body, year);
    return note === undefined ? msg('Less is never planned for you, because a body at rest needs as much.') : noDeficitWords(note);
  }
  return value >= max ? msg(str`More than ${most} kcal a day cannot be planned.`) : msg('On training days more is planned on top.');
}

function chosenProteinAdvice(value: number, body: BodyFacts): string {
  const { leastGrams, mostGrams } = advisedProtein(body);
  const [least, most] = [written(Math.round(leastGrams)), written(Math.round(mostGrams))];
  if (value < leastGrams) return msg(str`Less than ${least} g is below what is advised for your weight; it is planned as you chose.`);
  if (value > mostGrams) return msg(str`More than ${most} g does no more for muscles; it is planned as you chose.`);
  return msg('The same on training days.');
}

function goalReason(goal: BodyFacts['goal']): string {
  switch (goal) {
    case 'keep':
      return msg('what keeps a body like yours as it is (Mifflin-St Jeor equation)');
    case 'lose':
      return msg('a little below what keeps a body like yours as it is (Mifflin-St Jeor equation)');
    case 'gain':
      return msg('a tenth above what keeps a body like yours as it is (Mifflin-St Jeor equation)');
  }
}

function written(value: number): string {
  return new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 }).format(value);
}
