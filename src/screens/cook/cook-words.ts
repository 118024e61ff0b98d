import { msg, str } from '@lit/localize';
import { leftOf, type KitchenTimer } from '../../domain/meals/kitchen-timer.ts';
import { SECOND_MS } from '../../domain/units.ts';

/** Signs in a sentence that still fit two lines of the largest type, and of the next. */
const LARGE = 46;
const MIDDLE = 84;

export type SentenceSize = '' | 'long' | 'longer';

export function sizeOf(sentence: string): SentenceSize {
  if (sentence.length <= LARGE) return '';
  return sentence.length <= MIDDLE ? 'long' : 'longer';
}

export function forWords(servings: number): string {
  return msg(str`for ${servings}`);
}

export function minutesWords(minutes: number): string {
  if (minutes < 60) return msg(str`${minutes} min`);
  const hours = Math.floor(minutes / 60);
  const rest = Math.round(minutes % 60);
  return rest === 0 ? msg(str`${hours} h`) : msg(str`${hours} h ${rest} min`);
}

export function servingsLeftWords(servings: number): string {
  if (servings === 0) return msg('Nothing left');
  return servings === 1 ? msg('1 serving left') : msg(str`${servings} servings left`);
}

export function keepsWords(days: number): string {
  if (days === 0) return msg('This is best eaten at once.');
  return days === 1 ? msg('What is left keeps in the refrigerator until tomorrow.') : msg(str`What is left keeps in the refrigerator for ${days} days.`);
}

/** Whole seconds until it rings, as they are counted down. */
export function secondsOf(timer: KitchenTimer, nowMs: number): number {
  return Math.ceil(leftOf(timer, nowMs) / SECOND_MS);
}
