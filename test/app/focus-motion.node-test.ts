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
    style: { setProperty: (name, value) => void said.push(`${name}: ${value}`) },
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

describe('the glide of the focus', () => {
  it('stays where presses are seen quickly, and where one now and then is slow', () => {
    assert.deepEqual(pressed(...Array.from({ length: 40 }, (_, at) => (at % 3 === 0 ? 200 : 33))), []);
  });

  it('ends where presses are slow, said once, and does not come back when they are quick without it', () => {
    assert.deepEqual(pressed(70, 70, 33, 70, 70, 70, 70), []);
    assert.deepEqual(pressed(70, 70, 33, 70, 70, 70, 70, 70, 33, 33, 90, 90, 90, 90, 90, 90, 90), ['--focus-motion: 0s']);
  });
});
