import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { HeldPress } from '../../../src/app/cast/held-press.ts';
import { Scheduler } from '../../link/support.ts';

function open() {
  const clock = new Scheduler();
  const sent: string[] = [];
  const line = { isThere: false };
  let dropped = 0;
  const held = new HeldPress<string>({
    clock,
    send: (press) => line.isThere && sent.push(press) > 0,
    onDropped: () => void (dropped += 1),
  });
  return { clock, sent, line, held, dropped: () => dropped };
}

describe('a press before its line is there', () => {
  it('goes out as soon as the line is there, once', async () => {
    const { clock, sent, line, held, dropped } = open();
    held.press('pause');
    await clock.pass(1_900);
    line.isThere = true;
    held.release();
    held.release();
    await clock.pass(5_000);
    assert.deepEqual([sent, dropped()], [['pause'], 0]);
  });

  it('never goes out later than two seconds after, and that is said once', async () => {
    const { clock, sent, line, held, dropped } = open();
    held.press('next');
    await clock.pass(2_100);
    line.isThere = true;
    held.release();
    assert.deepEqual([sent, dropped()], [[], 1]);
  });

  it('gives way to a later one, also to one that goes out at once', async () => {
    const { clock, sent, line, held, dropped } = open();
    held.press('pause');
    held.press('resume');
    line.isThere = true;
    held.release();
    held.press('next');
    line.isThere = false;
    held.press('pause');
    line.isThere = true;
    held.press('previous');
    held.release();
    await clock.pass(5_000);
    assert.deepEqual([sent, dropped()], [['resume', 'next', 'previous'], 0]);
  });
});
