import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Clock } from '../../../src/app/clock.ts';
import { TimerDesk } from '../../../src/app/meals/timer-desk.ts';
import { startedTimer, type KitchenTimer } from '../../../src/domain/meals/kitchen-timer.ts';
import { succeed } from '../../../src/domain/result.ts';

const MINUTE_MS = 60_000;

function rig(kept = new Map<string, KitchenTimer>()) {
  let wallMs = 1_000_000;
  let ids = 0;
  let canShow = true;
  let wake: (() => void) | null = null;
  const said: string[] = [];
  const clock: Clock = { monotonicMs: () => wallMs, wallMs: () => wallMs, zoneOffsetMinutes: () => 0 };
  const desk = new TimerDesk({
    clock,
    createId: () => `t${(ids += 1)}`,
    repository: {
      list: () => Promise.resolve([...kept.values()]),
      save: (...timers) => { for (const timer of timers) kept.set(timer.id, timer); return Promise.resolve(succeed(undefined)); },
      remove: (...gone) => { for (const id of gone) kept.delete(id); return Promise.resolve(succeed(undefined)); },
    },
    wake: { start: (onWake) => { wake = onWake; return () => { wake = null; }; } },
    sound: () => said.push('ring'),
    show: (ringing) => { if (canShow) said.push(ringing.map(({ name }) => name).join(' + ')); return canShow; },
    hide: () => said.push('hidden'),
  });
  const pass = (ms: number, stepMs = 500): void => {
    for (let gone = 0; gone < ms; gone += stepMs) {
      wallMs += stepMs;
      wake?.();
    }
  };
  return { desk, kept, said, pass, setCanShow: (can: boolean) => { canShow = can; }, isAwake: () => wake !== null };
}

const named = (name: string, durationMs: number) => ({ name, durationMs, recipeId: null, stepIndex: null });

describe('the kitchen’s timers', () => {
  it('several run side by side, and each rings by its own name until it is stopped', () => {
    const { desk, said, pass } = rig();
    desk.start(named('Rice', 2 * MINUTE_MS));
    desk.start(named('Eggs', MINUTE_MS));
    pass(MINUTE_MS);
    assert.deepEqual(said, ['Eggs', 'ring']);
    desk.stop(desk.store.state.all[0]!.id);
    pass(MINUTE_MS);
    assert.deepEqual(said, ['Eggs', 'ring', 'hidden', 'Rice', 'ring']);
  });

  it('ring again every four seconds for three minutes, and then wait to be seen', () => {
    const { desk, said, pass } = rig();
    desk.start(named('Rice', MINUTE_MS));
    pass(10 * MINUTE_MS);
    assert.equal(said.filter((one) => one === 'ring').length, 3 * 60 / 4 + 1);
    assert.equal(desk.store.state.all.length, 1);
  });

  it('one that nobody answers does not silence those after it, and they are shown together', () => {
    const { desk, said, pass } = rig();
    desk.start(named('Rice', MINUTE_MS));
    desk.start(named('Beans', 10 * MINUTE_MS));
    pass(9 * MINUTE_MS + 500);
    const before = said.length;
    pass(MINUTE_MS);
    assert.deepEqual(said.slice(before, before + 3), ['hidden', 'Rice + Beans', 'ring']);
    desk.stop('t1');
    assert.deepEqual(said.slice(-2), ['hidden', 'Beans']);
  });

  it('one that ended long before the page is back rings as long as any other', async () => {
    const { kept, desk } = rig();
    desk.start({ ...named('Rice', 5 * MINUTE_MS), recipeId: 'soup', stepIndex: 2 });
    const later = rig(kept);
    later.pass(40 * MINUTE_MS);
    await later.desk.refresh();
    assert.deepEqual(later.said, ['Rice', 'ring']);
    later.pass(10 * MINUTE_MS);
    assert.equal(later.said.filter((one) => one === 'ring').length, 3 * 60 / 4 + 1);
  });

  it('run on while the page is away: one that ended meanwhile rings when it is back', async () => {
    const { kept, desk, pass } = rig();
    desk.start({ ...named('Rice', 5 * MINUTE_MS), recipeId: 'soup', stepIndex: 2 });
    const later = rig(kept);
    later.pass(6 * MINUTE_MS);
    await later.desk.refresh();
    assert.deepEqual(later.said, ['Rice', 'ring']);
    pass(0);
  });

  it('wait with what is shown while something else is asked, and ring all the same', () => {
    const { desk, said, pass, setCanShow } = rig();
    setCanShow(false);
    desk.start(named('Rice', MINUTE_MS));
    pass(MINUTE_MS + 1_000);
    assert.deepEqual(said, ['ring']);
    setCanShow(true);
    pass(500);
    assert.deepEqual(said, ['ring', 'Rice']);
  });

  it('one more minute puts the question away and rings after it', () => {
    const { desk, said, pass } = rig();
    desk.start(named('Rice', MINUTE_MS));
    pass(MINUTE_MS);
    desk.lengthen(desk.store.state.all[0]!.id, MINUTE_MS);
    assert.deepEqual(said, ['Rice', 'ring', 'hidden']);
    pass(MINUTE_MS);
    assert.deepEqual(said.slice(3), ['Rice', 'ring']);
  });

  it('a paused one stands still, also over a reload, and wakes nobody', async () => {
    const { desk, kept, pass, isAwake } = rig();
    desk.start(named('Rice', 5 * MINUTE_MS));
    pass(MINUTE_MS);
    desk.pause('t1');
    assert.equal(isAwake(), false);
    const later = rig(kept);
    await later.desk.refresh();
    later.pass(60 * MINUTE_MS);
    assert.equal(later.desk.store.state.all[0]?.leftMs, 4 * MINUTE_MS);
  });

  it('the one of yesterday is put away without a word', async () => {
    const kept = new Map([['old', startedTimer({ id: 'old', name: 'Bread', recipeId: null, stepIndex: null, durationMs: MINUTE_MS }, -50 * 60 * MINUTE_MS)]]);
    const { desk, said } = rig(kept);
    await desk.refresh();
    assert.deepEqual([said, kept.size, desk.store.state.all.length], [[], 0, 0]);
  });
});
