/** What every note's name begins with. */
const PREFIX = 'standtall-';

/**
 * Forgets what is noted beside the database, to go with everything else: a recipe half written, the TV steered last, the session it lent,
 * whether the browser was asked to keep what is here. Whoever is first here is noted again by the next page.
 *
 * @param storage - Throws where it is switched off: then nothing was noted.
 */
export function forgetNotes(storage: () => Pick<Storage, 'length' | 'key' | 'removeItem'> = () => localStorage): void {
  try {
    const notes = storage();
    const names = Array.from({ length: notes.length }, (_, at) => notes.key(at) ?? '');
    for (const name of names) if (name.startsWith(PREFIX)) notes.removeItem(name);
  } catch {
    return;
  }
}
