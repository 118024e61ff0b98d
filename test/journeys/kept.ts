import type { Screen } from './harness.ts';

/** What was performed in all sessions that the screen’s browser keeps, in milliseconds. */
export function performedMs(screen: Screen): Promise<number> {
  return screen.page.evaluate(() => new Promise<number>((resolve, reject) => {
    const opening = indexedDB.open('standtall');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction('sessions').objectStore('sessions').getAll();
      reading.onsuccess = () => {
        opening.result.close();
        const rows = reading.result as { performed?: { ms: number }[] }[];
        // One that was discarded has none.
        resolve(rows.reduce((sum, { performed }) => sum + (performed ?? []).reduce((all, { ms }) => all + ms, 0), 0));
      };
    };
  }));
}
