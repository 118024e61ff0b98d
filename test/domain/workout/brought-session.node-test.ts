import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { dayAt } from '../../../src/domain/day.ts';
import { creditedHere, datedHere, keptFromElsewhere, missedSince } from '../../../src/domain/workout/brought-session.ts';
import { startSession, type Session } from '../../../src/domain/workout/session.ts';
import { step, stepsOf } from './factory.ts';

function session(participants: readonly string[]): Session {
  return startSession(stepsOf([step('strength', 20)]), {
    id: 's', workoutId: 'w', workoutVersion: 1, times: 1, countsAs: [], participants, startedAtMs: 0, zoneOffsetMinutes: 0,
  });
}

describe('a session of another device', () => {
  it('is credited to whoever is in front, where none of its people is known', () => {
    assert.deepEqual(creditedHere(session(['tv-ada']), { ids: ['ada', 'jon'], currentId: 'ada' }).participants, ['tv-ada', 'ada']);
  });

  it('stays its own people’s where one of them is known', () => {
    const known = session(['tv-ada', 'jon']);
    assert.equal(creditedHere(known, { ids: ['ada', 'jon'], currentId: 'ada' }), known);
  });

  it('of a guest is nobody’s anywhere', () => {
    assert.deepEqual(creditedHere(session([]), { ids: ['ada'], currentId: 'ada' }).participants, []);
  });

  it('is the same after any way between devices: nobody is lost, nobody counted twice', () => {
    const device = fc.record({ ids: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1 }) }).map(({ ids }) => ({ ids, currentId: ids[0] ?? null }));
    fc.assert(fc.property(fc.uniqueArray(fc.constantFrom('a', 'b', 'x')), fc.array(device, { maxLength: 6 }), (people, way) => {
      const before = session(people);
      const after = way.reduce((one, here) => creditedHere(one, here), before);
      assert.deepEqual(after.participants.slice(0, people.length), people);
      assert.equal(new Set(after.participants).size, after.participants.length);
      for (const { ids } of people.length > 0 ? way : []) assert.ok(after.participants.some((id) => (ids as readonly string[]).includes(id)));
    }));
  });

  it('counts as it stands and is offered to nobody here, while it goes on there', () => {
    const kept = keptFromElsewhere(session(['x']), { ids: ['ada'], currentId: 'ada' });
    assert.deepEqual([kept.status, kept.epoch, kept.revision], [{ kind: 'ended', isCompleted: false }, 0, 0]);
  });
});

describe('the date of a session of another device', () => {
  const YEAR_MS = 365 * 86_400_000;
  const ownMs = Date.UTC(2026, 10, 26, 18);
  const begun = (startedAtMs: number): Session => ({ ...session(['x']), startedAtMs, localDay: dayAt(startedAtMs, 0) });

  it('is this device’s where the other’s clock is years off', () => {
    const dated = datedHere(begun(ownMs - 11 * YEAR_MS - 600_000), { theirMs: ownMs - 11 * YEAR_MS, ownMs });
    assert.deepEqual([dated.startedAtMs, dated.localDay], [ownMs - 600_000, '2026-11-26']);
  });

  it('stays where it was begun by a right clock, though it went on under a wrong one', () => {
    const here = begun(ownMs - 600_000);
    assert.equal(datedHere(here, { theirMs: ownMs - 11 * YEAR_MS, ownMs }), here);
  });

  it('stays as it is between clocks that agree', () => {
    const here = begun(ownMs - 600_000);
    assert.equal(datedHere(here, { theirMs: ownMs - 3_600_000, ownMs }), here);
  });

  it('can be written down, and is never farther from now than before, whatever the clocks say', () => {
    const any = fc.double({ min: -8.64e15, max: 8.64e15, noNaN: true });
    fc.assert(fc.property(fc.integer({ min: -8_639_900_000_000_000, max: 8_639_900_000_000_000 }), any, (startedAtMs, theirMs) => {
      const before = begun(startedAtMs);
      const once = datedHere(before, { theirMs, ownMs });
      assert.ok(Math.abs(once.startedAtMs - ownMs) <= Math.abs(startedAtMs - ownMs));
      assert.equal(once.localDay, dayAt(once.startedAtMs, 0));
      if (once !== before) assert.ok(Math.abs(once.startedAtMs - ownMs - (startedAtMs - theirMs)) <= 4);
    }));
  });
});

describe('what a device missed', () => {
  it('begins two days before its last visit, sixty days ago at most; a new one gets two days', () => {
    const today = '2026-11-26';
    assert.deepEqual(
      [null, today, '2026-11-20', '2026-01-01', '2031-01-01'].map((toldUntil) => missedSince(toldUntil, today)),
      ['2026-11-24', '2026-11-24', '2026-11-18', '2026-09-27', '2026-11-24'],
    );
  });
});
