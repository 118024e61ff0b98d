import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { clockText, minutesText } from '../../../components/time-left/clock-text.ts';

describe('countdown text', () => {
  it('shows seconds alone under a minute, and never fewer than are left', () => {
    assert.deepEqual([59, 60, 61.2, 0.1, 0].map(clockText), ['59', '1:00', '1:02', '1', '0']);
  });

  it('shows minutes of a total under a minute too', () => {
    assert.deepEqual([920, 38, 0].map(minutesText), ['15:20', '0:38', '0:00']);
  });

  it('says every whole second so that it can be read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 7_200 }), (seconds) => {
        const [minutes, rest] = minutesText(seconds).split(':').map(Number);
        assert.equal((minutes ?? 0) * 60 + (rest ?? 0), seconds);
      }),
    );
  });
});
