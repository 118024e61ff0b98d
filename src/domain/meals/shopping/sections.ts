import type { Food, StoreSection } from '../food.ts';
import { DEFAULT_SECTION_ORDER, type HouseholdSettings } from '../household.ts';

/** The sections along the walls, where fresh food is. */
const EDGE: readonly StoreSection[] = ['produce', 'fish-and-meat', 'dairy-and-eggs', 'bakery'];

export function isAtTheEdge(section: StoreSection): boolean {
  return EDGE.includes(section);
}

/** Every section once: as the household walks, then what it does not name, then what has no place in a shop. */
export function walkOf(order: readonly StoreSection[]): readonly StoreSection[] {
  return [...new Set<StoreSection>([...order.filter((section) => section !== 'none'), ...DEFAULT_SECTION_ORDER, 'none'])];
}

/** A step earlier (-1) or later (1) on the walk; at its ends nothing changes. */
export function movedSection(order: readonly StoreSection[], section: StoreSection, by: -1 | 1): readonly StoreSection[] {
  const walk: readonly StoreSection[] = walkOf(order).filter((each) => each !== 'none');
  const from = walk.indexOf(section);
  const to = from + by;
  if (from < 0 || to < 0 || to >= walk.length) return walk;
  return walk.map((each, at) => (at === from ? walk[to]! : at === to ? section : each));
}

/** Where this household finds a food. */
export function sectionOf({ id, section }: Pick<Food, 'id' | 'section'>, { sectionOfFood }: Pick<HouseholdSettings, 'sectionOfFood'>): StoreSection {
  return (Object.prototype.hasOwnProperty.call(sectionOfFood, id) ? sectionOfFood[id] : undefined) ?? section;
}

export interface NamedFood {
  readonly food: Food;
  readonly names: readonly string[];
}

/** The food a written line is about: the longest name in it, word by word, in the singular or the plural; null when none is. */
export function foodNamedIn(text: string, foods: readonly NamedFood[]): Food | null {
  const words = ` ${wordsOf(text).join(' ')} `;
  let best: { readonly food: Food; readonly length: number } | null = null;
  for (const { food, names } of foods) {
    for (const name of names) {
      const known = wordsOf(name).join(' ');
      if (known === '' || known.length <= (best?.length ?? 0) || !words.includes(` ${known} `)) continue;
      best = { food, length: known.length };
    }
  }
  return best && best.food;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '').map(singular);
}

/** Good enough to compare names with: "berries", "tomatoes", "oats" and "leaf" are each one with their other form. */
function singular(word: string): string {
  if (word.length < 4 || word.endsWith('ss')) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:[sxz]|ch|sh|o)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}
