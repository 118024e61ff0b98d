import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ACTIVITY_KINDS, type Activity } from '../../../src/domain/tracking/activity.ts';
import { kindsByUse, usualIntensityOf, usualMinutesOf } from '../../../src/domain/tracking/activity-habits.ts';

function entry(kind: Activity['kind'], fields: Partial<Activity> = {}): Activity {
  return { id: kind, personId: 'p', localDay: '2026-11-16', kind, durationMin: 30, intensity: 'moderate', groups: [], createdAtMs: 0, ...fields };
}

describe('what a person does most', () => {
  it('stands first, and no kind is lost', () => {
    const kinds = kindsByUse([entry('dance'), entry('garden'), entry('dance')]);
    assert.deepEqual(kinds.slice(0, 3), ['dance', 'garden', 'walk']);
    assert.deepEqual([...kinds].sort(), [...ACTIVITY_KINDS].sort());
  });

  it('is offered as long and as hard as the last time', () => {
    const recent = [entry('swim', { durationMin: 60, intensity: 'vigorous', createdAtMs: 2 }), entry('swim', { durationMin: 20, createdAtMs: 1 })];
    assert.equal(usualMinutesOf('swim', recent), 60);
    assert.equal(usualIntensityOf('swim', recent), 'vigorous');
    assert.equal(usualMinutesOf('walk', recent), 30);
    assert.equal(usualMinutesOf('posture-break', recent), 5);
    assert.equal(usualIntensityOf('pilates', recent), 'light');
  });
});
