import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { trainedDays, viewerNeeds } from '../../../src/app/meals/viewer-needs.ts';
import type { ScreenParts } from '../../../src/app/screens.ts';
import { personNeeds } from '../../../src/domain/meals/needs.ts';
import type { DaySummary } from '../../../src/domain/tracking/week.ts';

const [MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY] = ['2026-01-12', '2026-01-13', '2026-01-14', '2026-01-15', '2026-01-16'] as const;
const idle = { moderateMin: 0, vigorousMin: 0, creditedMin: 0, sessionCount: 0, activityCount: 0, groups: [] };

function partsWith(days: readonly DaySummary[], meantWeekdays: readonly number[] = []): ScreenParts {
  return {
    peopleStore: { state: { current: { id: 'one' } } }, settingsStore: { state: { person: { bodyFacts: null } } },
    intentionStore: { state: meantWeekdays.map((weekday) => ({ id: String(weekday), personId: 'one', weekday, minuteOfDay: 480 })) },
    weekStore: { state: { today: WEDNESDAY, week: { days }, sessionsToday: 0 } },
  } as unknown as ScreenParts;
}

const isMore = (parts: ScreenParts, day: string): boolean => {
  const { proteinGrams } = viewerNeeds(parts, day);
  assert.ok([personNeeds(null, 2026, 'training').proteinGrams, personNeeds(null, 2026, 'everyday').proteinGrams].includes(proteinGrams));
  return proteinGrams === personNeeds(null, 2026, 'training').proteinGrams;
};

describe('what the viewer needs on a day', () => {
  it('is more where they trained, whether they meant to or not, in the player or by hand', () => {
    const parts = partsWith([
      { ...idle, day: MONDAY, sessionCount: 1 }, { ...idle, day: TUESDAY, activityCount: 1, moderateMin: 40 }, { ...idle, day: WEDNESDAY, activityCount: 1, groups: ['legs'] },
      { ...idle, day: THURSDAY, activityCount: 1, moderateMin: 5 },
    ]);
    assert.deepEqual([MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY].map((day) => isMore(parts, day)), [true, true, true, false, false]);
    assert.equal(trainedDays(parts.weekStore.state), `${MONDAY} ${TUESDAY} ${WEDNESDAY}`);
  });

  it('is more where they mean to train from today on; what was meant and not done is over', () => {
    const parts = partsWith([{ ...idle, day: MONDAY }], [1, 3, 5]);
    assert.deepEqual([MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY].map((day) => isMore(parts, day)), [false, false, true, false, true]);
  });
});
