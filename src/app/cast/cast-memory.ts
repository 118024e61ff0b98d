import type { LocalDay } from '../../domain/day.ts';
import type { WayKind } from './cast-way.ts';

/** A session that plays on another screen. */
export interface Lent {
  readonly id: string;
  readonly day: LocalDay;
}

export interface Cast {
  readonly kind: WayKind;
  /** The presentation's, or the Cast session's. */
  readonly id: string;
  readonly lent: Lent | null;
}

/** What a reload must not lose. */
export interface CastMemory {
  read(): Cast | null;
  write(cast: Cast | null): void;
}

const NAME = 'standtall-cast';

/** @param storage - Throws where it is switched off: then a reload loses the screen, and what was performed is on disk all the same. */
export function castMemory(storage: () => Storage = () => localStorage): CastMemory {
  return {
    read: () => {
      try {
        const cast: unknown = JSON.parse(storage().getItem(NAME) ?? 'null');
        return isCast(cast) ? cast : null;
      } catch {
        return null;
      }
    },
    write: (cast) => {
      try {
        if (cast === null) storage().removeItem(NAME);
        else storage().setItem(NAME, JSON.stringify(cast));
      } catch {
        return;
      }
    },
  };
}

function isCast(value: unknown): value is Cast {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, id, lent } = value as Partial<Cast>;
  const isLent = lent === null || (typeof lent === 'object' && typeof lent.id === 'string' && /^\d{4}-\d\d-\d\d$/.test(lent.day));
  return (kind === 'cast' || kind === 'presentation' || kind === 'window') && typeof id === 'string' && isLent;
}
