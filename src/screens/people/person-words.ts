import { msg, str } from '@lit/localize';
import type { NameProblem } from '../../domain/person.ts';

/** Somebody who was never asked for one has no name. */
export function shownName({ name }: { readonly name: string }): string {
  return name === '' ? msg('No name yet') : name;
}

export function nameProblemWords(problem: NameProblem): string {
  switch (problem) {
    case 'empty':
      return msg('Type a name, so that everybody here can be told apart.');
    case 'taken':
      return msg('Somebody here has this name already: add a letter or take another.');
  }
}

/** "Maria", "Maria and Jon", "Maria, Jon and Anna". */
export function namesTogether(names: readonly string[]): string {
  const last = names[names.length - 1] ?? '';
  if (names.length < 2) return last;
  const before = names.slice(0, -1).join(', ');
  return msg(str`${before} and ${last}`);
}
