/**
 * The id of the first person, kept beside the database. A page that has to start without the database (an older tab
 * holds it) then trains as the same person, and what it keeps in memory fits when the database comes back.
 */
export interface FirstPersonHint {
  read(): string | null;
  write(id: string): void;
}

export function localHint(databaseName: string): FirstPersonHint {
  const key = `${databaseName}-first-person`;
  return {
    read: () => {
      try {
        return localStorage.getItem(key);
      } catch {
        // Switched off: the page then makes a person of its own, as on a first start.
        return null;
      }
    },
    write: (id) => {
      try {
        if (localStorage.getItem(key) !== id) localStorage.setItem(key, id);
      } catch {
        // Only a hint: nothing is lost without it.
      }
    },
  };
}
