import { addDays, weekStartOf, type LocalDay } from '../../src/domain/day.ts';
import type { DaySum } from '../../src/domain/tracking/day-sum.ts';
import type { Screen } from './harness.ts';

/** Days added up, as the app itself keeps them; whose they are is the app's to know. */
export type SeedDay = Omit<DaySum, 'personId'>;

/** What stands for one kind of day. */
const CARDIO: Partial<SeedDay> = { moderateMin: 35, vigorousMin: 5, hardMin: 5, performedMin: 40 };
const BACK: Partial<SeedDay> = {
  moderateMin: 10, vigorousMin: 10, hardMin: 10, strengthMin: 12, setCount: 10, performedMin: 32,
  setsByExercise: { 'reverse-grip-row': 2, 'side-plank-arm-extension': 2, 'renegade-row': 2, 'straight-arm-press-back': 2, 'single-arm-row': 2 },
};
const LEGS: Partial<SeedDay> = {
  moderateMin: 20, strengthMin: 10, setCount: 8, performedMin: 30,
  setsByExercise: { 'body-weight-squat': 3, 'push-up': 3, 'glute-bridge': 2 },
};
const PILATES: Partial<SeedDay> = { isPosture: true, performedMin: 20 };

export function seedDay(day: LocalDay, what: Partial<SeedDay>): SeedDay {
  return {
    day, moderateMin: 0, vigorousMin: 0, hardMin: 0, strengthMin: 0, setCount: 0, setsByExercise: {}, loggedGroups: [], isPosture: false,
    sessionCount: 1, activityCount: 0, performedMin: 0, ...what,
  };
}

/** So many weeks of a plain life up to today: more and less, with a week away now and then, oldest first. */
export function plainWeeks(count: number, today: LocalDay): readonly SeedDay[] {
  const first = addDays(weekStartOf(today, 'monday'), -7 * (count - 1));
  const days: SeedDay[] = [];
  for (let week = 0; week < count; week += 1) {
    if (week % 17 === 8) continue;
    const plan: readonly (readonly [number, Partial<SeedDay>])[] = [
      [0, CARDIO], [1, { ...BACK, moderateMin: 10 + 3 * (week % 7) }], [2, PILATES], [3, { ...CARDIO, moderateMin: 20 + 5 * (week % 4) }],
      ...(week % 3 === 0 ? [] : [[4, BACK] as const]), [5, { ...LEGS, moderateMin: 20 + 4 * (week % 6) }],
    ];
    for (const [offset, what] of plan) if (addDays(first, 7 * week + offset) <= today) days.push(seedDay(addDays(first, 7 * week + offset), what));
  }
  return days;
}

/** Writes the days for the person who trains here, into the database the app has made. */
export async function seedDays(screen: Screen, days: readonly SeedDay[]): Promise<void> {
  // Opened before the app has made it, it would be an empty one.
  await screen.page.waitForFunction(async () => (await indexedDB.databases()).some(({ name }) => name === 'standtall'), { timeout: 10_000 });
  for (let tries = 0; !(await screen.page.evaluate(writeDays, days)); tries += 1) if (tries === 100) throw new Error('Nobody trains here.');
}

/** In the page, in the syntax of Chromium 68. @returns Whether there was somebody to write for. */
export function writeDays(days: readonly SeedDay[]): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('standtall');
    opening.onerror = () => reject(opening.error || new Error('no database'));
    opening.onsuccess = () => {
      const database = opening.result;
      const work = database.transaction(['people', 'day-sums'], 'readwrite');
      const asking = work.objectStore('people').getAll();
      let isWritten = false;
      asking.onsuccess = () => {
        const [person] = asking.result as readonly { readonly id: string }[];
        if (!person) return;
        isWritten = true;
        const personId = person.id;
        for (const day of days) {
          const row = { ...day, personId, id: `${encodeURIComponent(personId)}/${day.day}`, isStale: false, stamp: 'seed', updatedAtMs: 0 };
          work.objectStore('day-sums').put(row);
        }
      };
      work.oncomplete = () => {
        database.close();
        resolve(isWritten);
      };
      work.onabort = () => reject(work.error || new Error('not written'));
    };
  });
}
