import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { watchFocusMotion } from '../../src/app/focus-motion.ts';

/** Presses, each seen after so many milliseconds. @returns What was said to the style after each. */
function pressed(...tookMs: readonly number[]): readonly string[] {
  const presses = new EventTarget();
  const said: string[] = [];
  let nowMs = 5_000;
  let seen: () => void = () => undefined;
  watchFocusMotion({
    presses,
    style: {
      setProperty: (name, value) => void said.push(`${name}: ${value}`),
      removeProperty: (name) => {
        said.push(`${name} gone`);
        return '';
      },
    },
    nowMs: () => nowMs,
    afterFrame: (run) => {
      seen = run;
    },
  });
  for (const ms of tookMs) {
    presses.dispatchEvent(new Event('remote-press'));
    nowMs += ms;
    seen();
    seen = () => undefined;
  }
  return said;
}

const OFF = '--focus-motion: 0s';
const ON = '--focus-motion gone';

describe('the glide of the focus', () => {
  it('begins when three presses one after the other were seen quickly, and not before', () => {
    assert.deepEqual(pressed(), [OFF]);
    assert.deepEqual(pressed(33, 33, 70, 33, 33), [OFF]);
    assert.deepEqual(pressed(33, 33, 70, 33, 33, 33), [OFF, ON]);
  });

  it('never begins where presses are slow without it', () => {
    assert.deepEqual(pressed(...Array.from({ length: 40 }, () => 66)), [OFF]);
  });

  it('stays where one now and then is slow', () => {
    assert.deepEqual(pressed(33, 33, 33, ...Array.from({ length: 40 }, (_, at) => (at % 3 === 0 ? 200 : 33))), [OFF, ON]);
  });

  it('ends where presses get slow with it, and does not come back when they are quick without it', () => {
    assert.deepEqual(pressed(33, 33, 33, 70, 70, 33, 70), [OFF, ON]);
    assert.deepEqual(pressed(33, 33, 33, 70, 70, 33, 70, 70, 33, 33, 33, 33, 90), [OFF, ON, OFF]);
  });
});
