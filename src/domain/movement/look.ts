/** How the animated figure looks; keys are those of the figure's own tables. */
export interface FigureLook {
  readonly build: 'light' | 'medium' | 'broad';
  readonly skin: 1 | 2 | 3 | 4 | 5 | 6;
  readonly hair: 'bun' | 'short' | 'pony' | 'curly' | 'bald' | 'scarf';
  readonly hairTone: 1 | 2 | 3 | 4 | 5;
}

export const DEFAULT_LOOK: FigureLook = { build: 'medium', skin: 3, hair: 'bun', hairTone: 1 };

/** First looks of the people after the first: seen small, the hair tells them apart. */
const LOOKS: readonly FigureLook[] = [
  DEFAULT_LOOK,
  { build: 'broad', skin: 3, hair: 'short', hairTone: 2 },
  { build: 'light', skin: 3, hair: 'pony', hairTone: 4 },
  { build: 'medium', skin: 3, hair: 'curly', hairTone: 3 },
  { build: 'medium', skin: 3, hair: 'scarf', hairTone: 1 },
  { build: 'broad', skin: 3, hair: 'bald', hairTone: 1 },
];

/** A look to begin with, unlike those there are as long as there is such a one. */
export function lookUnlike(others: readonly FigureLook[]): FigureLook {
  const isFree = ({ hair }: FigureLook): boolean => others.every((other) => other.hair !== hair);
  return LOOKS.find(isFree) ?? LOOKS[others.length % LOOKS.length] ?? DEFAULT_LOOK;
}
