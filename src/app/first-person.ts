import type { Person } from '../domain/person.ts';
import type { PersonRepository } from '../domain/repositories.ts';

/**
 * Everybody who trains here; at least one.
 *
 * @param make - The first one, made on the first start without a name, for there is nobody to tell apart yet.
 */
export async function ensureSomebody(people: PersonRepository, make: () => Person): Promise<readonly Person[]> {
  const all = await people.list();
  if (all.length > 0) return all;
  const person = make();
  await people.save(person);
  return [person];
}
