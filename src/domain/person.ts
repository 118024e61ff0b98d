/** One who trains here. The first is made on the first start and needs no name. */
export interface Person {
  readonly id: string;
  /** Empty until somebody gives one. */
  readonly name: string;
  /** A tombstone's moment, ms since 1970 UTC, or null. */
  readonly deletedAtMs: number | null;
}

/** In characters as a field counts them: what still can be read in a row of five people. */
export const LONGEST_NAME = 24;

/** Why a name cannot be taken. */
export type NameProblem = 'empty' | 'taken';

/** A name as it is kept: one way to write each letter, no space around it, one space between words. */
export function tidyName(typed: string): string {
  return typed.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, LONGEST_NAME).trim();
}

/**
 * @param others - Everybody else here; two names that differ in capitals alone would be the same to the ear.
 * @returns Null when the name can be taken.
 */
export function nameProblemOf(typed: string, others: readonly Pick<Person, 'name'>[]): NameProblem | null {
  const name = tidyName(typed);
  if (name === '') return 'empty';
  return others.some((other) => sounds(other.name) === sounds(name)) ? 'taken' : null;
}

function sounds(name: string): string {
  return tidyName(name).toLowerCase();
}

/**
 * Who trains when nobody is asked, and who is ticked when somebody is: the last choice, without those who are gone.
 *
 * @param people - Everybody here; never empty.
 */
export function trainingOf(
  lastTicked: readonly string[],
  people: readonly Pick<Person, 'id'>[],
  currentId: string,
): readonly string[] {
  const stillHere = people.map(({ id }) => id).filter((id) => lastTicked.includes(id));
  return stillHere.length > 0 ? stillHere : [currentId];
}

/** Whose turn it is: the one chosen last, else the first. */
export function currentOf<One extends Pick<Person, 'id'>>(people: readonly One[], chosenId: string | null): One | null {
  return people.find(({ id }) => id === chosenId) ?? people[0] ?? null;
}
