import type { Person } from '../domain/person.ts';
import type { PersonRepository } from '../domain/repositories.ts';

/** The one who trains here; made on the first start, without a name, for there is nobody to tell apart yet. */
export async function ensureFirstPerson(people: PersonRepository, createId: () => string): Promise<Person> {
  const [first] = await people.list();
  if (first !== undefined) return first;
  const person: Person = { id: createId(), name: '', deletedAtMs: null };
  await people.save(person);
  return person;
}
