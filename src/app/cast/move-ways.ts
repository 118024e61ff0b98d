import type { Movement } from '../../domain/movement/movement.ts';
import type { Variant } from '../../domain/workout/phase.ts';
import type { Session } from '../../domain/workout/session.ts';

export interface MoveWaysParts {
  /** By exercise id; none of them when any does not arrive. */
  readonly load: (exerciseIds: readonly string[]) => Promise<ReadonlyMap<string, Pick<Movement, 'easier' | 'harder'>>>;
  readonly onKnown: () => void;
}

/** Which moves can be done easier or harder: those whose figure can show it. Known a moment after a session is on stage. */
export class MoveWays {
  readonly #parts: MoveWaysParts;
  readonly #known = new Map<string, readonly Variant[]>();

  constructor(parts: MoveWaysParts) {
    this.#parts = parts;
  }

  of(exerciseId: string): readonly Variant[] {
    return this.#known.get(exerciseId) ?? [];
  }

  async learn({ segments }: Session): Promise<void> {
    const ids = new Set(segments.flatMap(({ exerciseId }) => (exerciseId === null || this.#known.has(exerciseId) ? [] : [exerciseId])));
    if (ids.size === 0) return;
    for (const [id, movement] of await this.#parts.load(Array.from(ids))) this.#known.set(id, waysOf(movement));
    this.#parts.onKnown();
  }
}

function waysOf({ easier, harder }: Pick<Movement, 'easier' | 'harder'>): readonly Variant[] {
  return [...(easier ? ['easier' as const] : []), 'regular', ...(harder ? ['harder' as const] : [])];
}
