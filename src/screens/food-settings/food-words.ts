import { msg, str } from '@lit/localize';
import type { Choice } from '../../../components/choice-row/choice-row.ts';
import type { ToggleOption } from '../../../components/toggle-grid/toggle-grid.ts';
import type { BodyFacts } from '../../domain/meals/body-facts.ts';
import { DIETS } from '../../domain/meals/diets.ts';
import { ALLERGENS } from '../../domain/meals/food.ts';
import { noDeficitNotes, personNeeds, type NoDeficitNote } from '../../domain/meals/needs.ts';
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
  if (!showsEnergy) return msg(str`About ${grams} g of protein a day, ${trainingGrams} g on training days, by your weight and your goal.`);
  const [kcal, trainingKcal] = [everyday.energyKcal, training.energyKcal].map((amount) => written(Math.round(amount / 10) * 10));
  const reason = everyday.notes.includes('raised-to-floor')
    ? msg('less is never planned for you, because a body at rest needs as much')
    : goalReason(body.goal);
  return msg(str`About ${kcal} kcal and ${grams} g of protein a day, ${trainingKcal} kcal and ${trainingGrams} g on training days: ${reason}.`);
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
