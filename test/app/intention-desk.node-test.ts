import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { IntentionDesk } from '../../src/app/intention-desk.ts';
import { DEFAULT_LOOK } from '../../src/domain/movement/look.ts';
import type { IntentionRepository } from '../../src/domain/repositories.ts';
import { succeed } from '../../src/domain/result.ts';
import type { Intention } from '../../src/domain/tracking/intention.ts';
import { createIntentionStore } from '../../src/store/intention-store.ts';
import { createPeopleStore } from '../../src/store/people-store.ts';

function intention(change: Partial<Intention> = {}): Intention {
  return { id: 'monday', personId: 'a', weekday: 1, minuteOfDay: 1_110, workoutId: null, ...change };
}

function rig(stored: readonly Intention[] = []) {
  const disk = new Map(stored.map((one) => [one.id, one]));
  const store = createIntentionStore();
  const people = createPeopleStore();
  people.send({ kind: 'load', all: ['a', 'b'].map((id) => ({ id, name: id, look: DEFAULT_LOOK })), currentId: 'a' });
  let made = 0;
  const repository: IntentionRepository = {
    list: (personId) => Promise.resolve([...disk.values()].filter((one) => one.personId === personId)),
    save: (one) => { disk.set(one.id, one); return Promise.resolve(succeed(undefined)); },
    remove: (id) => { disk.delete(id); return Promise.resolve(succeed(undefined)); },
  };
  const desk = new IntentionDesk({ store, people, repository, createId: () => { made += 1; return `made-${made}`; } });
  return { desk, disk, store, people };
}

function settled(): Promise<void> {
  return new Promise((resolve) => { setImmediate(resolve); });
}

describe('IntentionDesk', () => {
  it('keeps one time a day, at once on screen and then on disk', async () => {
    const { desk, disk, store } = rig();
    const planned = desk.plan(3, 1_110);
    assert.deepEqual(store.state.map(({ weekday, minuteOfDay }) => [weekday, minuteOfDay]), [[3, 1_110]]);
    await planned;
    await desk.plan(3, 1_140);
    assert.deepEqual([...disk.values()], [{ id: 'made-1', personId: 'a', weekday: 3, minuteOfDay: 1_140, workoutId: null }]);
    await desk.plan(3, null);
    assert.deepEqual([disk.size, store.state.length], [0, 0]);
  });

  it('keeps the workout a programme gave the time, and leaves other days and people alone', async () => {
    const { desk, disk } = rig([intention({ workoutId: 'posture-break-5' }), intention({ id: 'other', weekday: 2 }), intention({ id: 'b', personId: 'b' })]);
    await desk.refresh();
    await desk.plan(1, 420);
    assert.deepEqual(disk.get('monday'), intention({ workoutId: 'posture-break-5', minuteOfDay: 420 }));
    await desk.plan(1, null);
    assert.deepEqual([...disk.keys()], ['other', 'b']);
  });

  it('shows the times of whoever comes to the front', async () => {
    const { desk, people, store } = rig([intention(), intention({ id: 'b', personId: 'b', weekday: 5 })]);
    await desk.refresh();
    people.send({ kind: 'switch', id: 'b' });
    await settled();
    assert.deepEqual(store.state.map(({ id }) => id), ['b']);
  });

  it('does not show a reading that a choice has overtaken', async () => {
    const { desk, store } = rig([intention()]);
    const reading = desk.refresh();
    const planned = desk.plan(1, 420);
    await Promise.all([reading, planned]);
    assert.deepEqual(store.state.map(({ minuteOfDay }) => minuteOfDay), [420]);
  });
});
