import { msg, str } from '@lit/localize';
import type { PersonShown } from '../../store/people-store.ts';
import { namesTogether, shownName } from '../people/person-words.ts';

/** For whom a session was kept; nothing is said where one person trains alone. */
export function keptForWords(participants: readonly string[], people: readonly PersonShown[]): string {
  if (participants.length === 0) return msg('A guest trained: nothing of this is kept.');
  if (people.length < 2) return '';
  const names = people.filter(({ id }) => participants.includes(id)).map(shownName);
  return names.length === 0 ? '' : msg(str`Kept for ${namesTogether(names)}.`);
}
