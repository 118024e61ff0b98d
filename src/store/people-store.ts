import type { FigureLook } from '../domain/movement/look.ts';
import { currentOf, type Person } from '../domain/person.ts';
import { Store } from './store.ts';

/** A person as the screens show them: told apart by name and by their figure's head. */
export interface PersonShown {
  readonly id: string;
  readonly name: string;
  readonly look: FigureLook;
}

export interface People {
  /** In the order they were added; empty until storage answered. */
  readonly all: readonly PersonShown[];
  /** Whose week, look and settings are shown; null until storage answered. */
  readonly current: PersonShown | null;
}

export type PeopleEvent =
  /** Everybody anew, and whose turn it is. */
  | { readonly kind: 'load'; readonly all: readonly PersonShown[]; readonly currentId: string | null }
  | { readonly kind: 'switch'; readonly id: string }
  | { readonly kind: 'look'; readonly id: string; readonly look: FigureLook };

export type PeopleStore = Store<People, PeopleEvent>;

export function createPeopleStore(): PeopleStore {
  return new Store<People, PeopleEvent>({ all: [], current: null }, reduce);
}

function reduce(state: People, event: PeopleEvent): People {
  switch (event.kind) {
    case 'load': {
      const all = isSame(state.all, event.all) ? state.all : event.all;
      return withCurrent(state, all, event.currentId);
    }
    case 'switch':
      return withCurrent(state, state.all, event.id);
    case 'look': {
      const all = state.all.map((person) => (person.id === event.id ? { ...person, look: event.look } : person));
      return isSame(state.all, all) ? state : withCurrent(state, all, state.current?.id ?? null);
    }
  }
}

/** Answers the same state when nothing changes, so that nothing is rendered. */
function withCurrent(state: People, all: readonly PersonShown[], id: string | null): People {
  const current = currentOf(all, id);
  return all === state.all && current === state.current ? state : { all, current };
}

function isSame(one: readonly PersonShown[], other: readonly PersonShown[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A person of the database, with the look that is theirs. */
export function shown({ id, name }: Person, look: FigureLook): PersonShown {
  return { id, name, look };
}
