import type { FigureLook } from '../domain/movement/look.ts';
import type { Movement } from '../domain/movement/movement.ts';

/** Pictures for workouts' posters: movements by exercise, and the person's look. */
export interface Covers {
  readonly movements: ReadonlyMap<string, Movement>;
  readonly look: FigureLook;
}

/** They come after the screen can be pressed. */
export type LoadCovers = () => Promise<Covers>;
