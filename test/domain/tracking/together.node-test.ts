import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { sumDay } from '../../../src/domain/tracking/sum-day.ts';
import type { Session } from '../../../src/domain/workout/session.ts';
import { anyEvents, anySession } from '../workout/arbitrary.ts';
import { play } from '../workout/factory.ts';

const PEOPLE = ['a', 'b', 'c'] as const;

const anyPlayed: fc.Arbitrary<Session> = fc
  .tuple(anySession, anyEvents, fc.subarray([...PEOPLE]))
  .map(([session, events, participants]) => ({ ...play(session, events), participants }));

const anyLog = fc.array(anyPlayed, { minLength: 1, maxLength: 6 }).map((sessions) => sessions.map((session, at) => ({ ...session, id: `s${at}` })));

describe('people who train together', () => {
  it('are each credited exactly as if alone, and whoever was not ticked not at all', () => {
    fc.assert(fc.property(anyLog, fc.constantFrom(...PEOPLE), (sessions, id) => {
      const day = sessions[0]!.localDay;
      const alone = sessions.filter(({ participants }) => participants.includes(id)).map((session) => ({ ...session, participants: [id] }));
      assert.deepEqual(sumDay(id, day, sessions, []), sumDay(id, day, alone, []));
    }));
  });
});
