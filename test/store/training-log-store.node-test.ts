import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Session } from '../../src/domain/workout/session.ts';
import { TrainingLogStore } from '../../src/store/training-log-store.ts';

function session(changes: Partial<Session> = {}): Session {
  return {
    id: 'a',
    workoutId: 'back-and-cardio-15',
    workoutVersion: 1,
    times: 1,
    segments: [],
    countsAs: [],
    participants: ['p'],
    startedAtMs: 1_000,
    zoneOffsetMinutes: 0,
    localDay: '2026-03-03',
    status: { kind: 'ended', isCompleted: true },
    segmentIndex: 0,
    elapsedMs: 0,
    performed: [],
    edits: [],
    effort: null,
    epoch: 0,
    revision: 1,
    ...changes,
  };
}

const week = { firstDay: '2026-03-02', lastDay: '2026-03-08' };
const loaded = (...sessions: Session[]) => {
  const store = new TrainingLogStore(week.firstDay, week.lastDay);
  store.send({ kind: 'load', ...week, sessions });
  return store;
};
const ids = (store: TrainingLogStore) => store.state.sessions.map(({ id }) => id);

describe('TrainingLogStore', () => {
  it('tells an unread week from an empty one', () => {
    assert.equal(new TrainingLogStore(week.firstDay, week.lastDay).state.isLoaded, false);
    assert.equal(loaded().state.isLoaded, true);
  });

  it('keeps sessions in the order they began', () => {
    const store = loaded(session({ id: 'b', startedAtMs: 2_000 }));
    store.send({ kind: 'saved', session: session({ id: 'a', startedAtMs: 1_000 }) });
    assert.deepEqual(ids(store), ['a', 'b']);
  });

  it('takes the newer of two states of a session, whichever comes last', () => {
    const store = loaded(session({ revision: 5 }));
    store.send({ kind: 'saved', session: session({ revision: 6, effort: 'harder' }) });
    store.send({ kind: 'saved', session: session({ revision: 4 }) });
    store.send({ kind: 'load', ...week, sessions: [session({ revision: 5 })] });
    assert.equal(store.state.sessions[0]?.effort, 'harder');
    store.send({ kind: 'saved', session: session({ revision: 2, epoch: 1 }) });
    assert.equal(store.state.sessions[0]?.epoch, 1);
  });

  it('leaves out what another tab has removed', () => {
    const store = loaded(session({ id: 'a' }), session({ id: 'b' }));
    store.send({ kind: 'load', ...week, sessions: [session({ id: 'b' })] });
    assert.deepEqual(ids(store), ['b']);
    store.send({ kind: 'removed', id: 'b' });
    assert.deepEqual(ids(store), []);
  });

  it('takes the first and the last day, and nothing outside them', () => {
    const store = loaded();
    for (const localDay of ['2026-03-01', '2026-03-02', '2026-03-08', '2026-03-09']) {
      store.send({ kind: 'saved', session: session({ id: localDay, localDay }) });
    }
    assert.deepEqual(ids(store), ['2026-03-02', '2026-03-08']);
  });

  it('stays the same object when nothing changes', () => {
    const store = loaded(session({ revision: 5 }));
    const before = store.state;
    store.send({ kind: 'removed', id: 'unknown' });
    store.send({ kind: 'saved', session: session({ revision: 4 }) });
    store.send({ kind: 'saved', session: session({ id: 'x', localDay: '2020-01-01' }) });
    assert.equal(store.state, before);
  });
});
