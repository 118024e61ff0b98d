/** How the animated figure looks; keys are those of the figure's own tables. */
export interface FigureLook {
  readonly build: 'light' | 'medium' | 'broad';
  readonly skin: 1 | 2 | 3 | 4 | 5 | 6;
  readonly hair: 'bun' | 'short' | 'pony' | 'curly' | 'bald' | 'scarf';
  readonly hairTone: 1 | 2 | 3 | 4 | 5;
}

export const DEFAULT_LOOK: FigureLook = { build: 'medium', skin: 3, hair: 'bun', hairTone: 1 };
