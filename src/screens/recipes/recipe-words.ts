import { msg, str } from '@lit/localize';
import type { CostClass } from '../../domain/meals/recipe-facts.ts';
import type { RecipeOrder } from '../../domain/meals/recipe-filter.ts';

export function orderWord(order: RecipeOrder): string {
  switch (order) {
    case 'name':
      return msg('By name');
    case 'quick':
      return msg('Quickest first');
    case 'rating':
      return msg('Best rated first');
    case 'newest':
      return msg('Newest first');
    case 'whole-food':
      return msg('Wholest food first');
  }
}

export function costWord(cost: CostClass): string {
  switch (cost) {
    case 1:
      return msg('Cheap');
    case 2:
      return msg('Middling in price');
    case 3:
      return msg('Dear');
  }
}

/** "25 min", "1 h 10 min" */
export function minutesWords(minutes: number): string {
  const whole = Math.round(minutes);
  if (whole < 60) return msg(str`${whole} min`);
  const [hours, rest] = [Math.floor(whole / 60), whole % 60];
  return rest === 0 ? msg(str`${hours} h`) : msg(str`${hours} h ${rest} min`);
}

/** "milk, eggs and fish" */
export function listed(words: readonly string[]): string {
  if (words.length <= 1) return words[0] ?? '';
  const [first, last] = [words.slice(0, -1).join(', '), words[words.length - 1] ?? ''];
  return msg(str`${first} and ${last}`);
}
