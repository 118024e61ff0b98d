import { expect } from '@esm-bundle/chai';
import type { Activity } from '../../src/domain/tracking/activity.ts';
import type { DaySum } from '../../src/domain/tracking/day-sum.ts';
import { hasAnythingIn, sumDay } from '../../src/domain/tracking/sum-day.ts';
import type { Session } from '../../src/domain/workout/session.ts';
import type { Storage } from '../../src/storage/open-storage.ts';

export const FIRST_DAY = '2000-01-01';
export const LAST_DAY = '2099-12-31';

/** What every day adds up to, from nothing but the sessions and activities there should be. */
export function recount(personId: string, sessions: readonly Session[], activities: readonly Activity[]): readonly DaySum[] {
  const days = new Set([...sessions, ...activities].map(({ localDay }) => localDay));
  return [...days].sort().map((day) => sumDay(personId, day, sessions, activities)).filter(hasAnythingIn);
}

export async function expectRecount(
  { daySums }: Pick<Storage, 'daySums'>,
  people: readonly string[],
  sessions: readonly Session[],
  activities: readonly Activity[],
): Promise<void> {
  for (const personId of people) {
    const kept = await daySums.listBetween(personId, FIRST_DAY, LAST_DAY);
    expect(kept).to.deep.equal(recount(personId, sessions, activities));
  }
}
