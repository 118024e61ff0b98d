import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EarlierTraining } from '../../../src/app/meals/earlier-training.ts';
import { viewerNeeds } from '../../../src/app/meals/viewer-needs.ts';
import type { ScreenParts } from '../../../src/app/screens.ts';
import { personNeeds } from '../../../src/domain/meals/needs.ts';

const [MONDAY, TUESDAY, WEDNESDAY, THIS_MONDAY, TODAY] = ['2026-01-05', '2026-01-06', '2026-01-07', '2026-01-12', '2026-01-14'] as const;
const nothing = { moderateMin: 0, vigorousMin: 0, strengthMin: 0, sessionCount: 0 };

function rig() {
  let sums = [{ ...nothing, day: MONDAY, sessionCount: 1 }, { ...nothing, day: TUESDAY, strengthMin: 20 }, { ...nothing, day: WEDNESDAY, moderateMin: 5 }];
  const people = { state: { current: { id: 'one' } } };
  const asked: string[] = [];
  const parts = {
    peopleStore: people, settingsStore: { state: { person: { bodyFacts: null } } }, intentionStore: { state: [] },
    weekStore: { state: { today: TODAY, week: { days: [] }, sessionsToday: 0 } },
    kept: () => Promise.resolve({ personId: people.state.current.id, storage: { daySums: { listBetween: (id: string, firstDay: string, lastDay: string) => {
      asked.push(`${id} ${firstDay} ${lastDay}`);
      return Promise.resolve(sums.filter(({ day }) => day >= firstDay && day <= lastDay));
    } } } }),
  } as unknown as ScreenParts;
  let reads = 0;
  const earlier = new EarlierTraining(parts, () => { reads += 1; });
  const isMore = (day: string): boolean => viewerNeeds(parts, day, earlier.on(day)).proteinGrams === personNeeds(null, 2026, 'training').proteinGrams;
  return { earlier, isMore, asked, people, reads: () => reads, forget: () => { sums = []; } };
}

describe('what was trained in weeks before this one', () => {
  it('makes a day need more, done in the player or by hand, planned or not', async () => {
    const { earlier, isMore, reads } = rig();
    assert.deepEqual([MONDAY, TUESDAY, WEDNESDAY].map(isMore), [false, false, false]);
    await earlier.look(MONDAY);
    assert.deepEqual([MONDAY, TUESDAY, WEDNESDAY].map(isMore), [true, true, false]);
    assert.equal(reads(), 1);
  });

  it('is read once a week that is looked at, and never for this week or one to come', async () => {
    const { earlier, asked } = rig();
    for (const firstDay of [THIS_MONDAY, MONDAY, MONDAY, '2026-01-19']) await earlier.look(firstDay);
    assert.deepEqual(asked, ['one 2026-01-05 2026-01-11']);
  });

  it('is another once it was changed, and another person’s', async () => {
    const { earlier, isMore, people, forget } = rig();
    await earlier.look(MONDAY);
    people.state.current.id = 'other';
    assert.equal(isMore(MONDAY), false);
    people.state.current.id = 'one';
    forget();
    await earlier.refresh();
    assert.equal(isMore(MONDAY), false);
  });
});
