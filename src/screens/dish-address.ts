import type { CookingPlace } from '../domain/meals/cooked-for.ts';

/** How a dish is asked for: what stands behind the `?` of its addresses. */
export interface DishAsked {
  /** Null: as many as usual. */
  readonly servings: number | null;
  /** Counted from 1; 0 is what is needed. */
  readonly step?: number;
  /** Where it is opened from; null: no meal of the week. */
  readonly place: CookingPlace | null;
}

export function recipeAddress(recipeId: string, asked: DishAsked): string {
  return `/recipes/${encodeURIComponent(recipeId)}${queryOf(asked)}`;
}

export function cookAddress(recipeId: string, asked: DishAsked): string {
  return `/recipes/${encodeURIComponent(recipeId)}/cook${queryOf(asked)}`;
}

/** @param asked - As an address has them; what is no day is none. */
export function placeAsked(asked: { get(name: string): string | null }): CookingPlace | null {
  const day = asked.get('day') ?? '';
  return isDay(day) ? { day, slotId: asked.get('slot') } : null;
}

function queryOf({ servings, step = 0, place }: DishAsked): string {
  const slotId = place?.slotId ?? null;
  const asked = [
    ...(servings === null ? [] : [`servings=${servings}`]),
    ...(step === 0 ? [] : [`step=${step}`]),
    ...(place === null ? [] : [`day=${place.day}`]),
    ...(slotId === null ? [] : [`slot=${encodeURIComponent(slotId)}`]),
  ];
  return asked.length === 0 ? '' : `?${asked.join('&')}`;
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00.000Z`));
}
