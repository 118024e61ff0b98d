import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { creditedHere, keptFromElsewhere } from '../../../src/domain/workout/brought-session.ts';
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
