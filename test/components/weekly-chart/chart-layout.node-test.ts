import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { bandsOf, barAt, isLabelled, labelStep, marksOf, ticksOf, topOf } from '../../../components/weekly-chart/chart-layout.ts';

describe('the scale of the chart', () => {
  const goals = fc.constantFrom(75, 150, 300);

  it('has room for every bar and always for the goal’s line', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 3_000 })), goals, (totals, goalMin) => {
      const top = topOf(totals, goalMin);
      assert.ok(top > goalMin && totals.every((total) => total <= top));
    }));
  });

  it('has few round numbers, the goal among them', () => {
    assert.deepEqual([180, 299, 320, 700].map((top) => ticksOf(top, 150)), [[0, 75, 150], [0, 75, 150], [0, 150, 300], [0, 150, 300, 600]]);
    assert.deepEqual([75, 300].map((goalMin) => ticksOf(topOf([], goalMin), goalMin)), [[0, 75, 150], [0, 150, 300]]);
    fc.assert(fc.property(fc.integer({ min: 0, max: 3_000 }), goals, (most, goalMin) => {
      const top = topOf([most], goalMin);
      const ticks = ticksOf(top, goalMin);
      assert.ok(ticks.includes(goalMin) && ticks.length <= 8 && ticks.every((tick) => tick <= top));
    }));
  });
});

describe('labels below the bars', () => {
  it('never touch, and the last bar always has one', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 5, max: 200 }), fc.integer({ min: 20, max: 200 }), (count, pitch, width) => {
      fc.pre(width * 1.35 <= 52 * pitch);
      const step = labelStep(width, pitch);
      const labelled = Array.from({ length: count }, (_, index) => index).filter((index) => isLabelled(index, count, step));
      assert.equal(labelled[labelled.length - 1], count - 1);
      labelled.forEach((index, at) => assert.ok(at === 0 || (index - labelled[at - 1]!) * pitch > width));
    }));
  });
});

describe('marks of days below a bar', () => {
  const days = fc.integer({ min: 0, max: 7 });

  it('are one a day, inside the room of their bar and of their band, and the two bands never touch', () => {
    fc.assert(fc.property(days, days, fc.integer({ min: 6, max: 200 }), (strengthDays, intervalDays, pitch) => {
      const isStacked = pitch < 4 * 19;
      const { intervalsTop, height } = bandsOf({ pitch, size: 19, mostStrength: strengthDays, mostIntervals: intervalDays });
      const squares = marksOf(strengthDays, { centre: 1_000, top: 500, pitch, size: 19 });
      const triangles = marksOf(intervalDays, { centre: 1_000, top: 500 + intervalsTop, pitch, size: 19 });
      assert.equal(squares.length, isStacked ? Math.min(2, strengthDays) : strengthDays);
      assert.equal(triangles.length, isStacked ? Math.min(2, intervalDays) : intervalDays);
      for (const { x, size } of [...squares, ...triangles]) assert.ok(x >= 1_000 - pitch / 2 && x + size <= 1_000 + pitch / 2);
      for (const { y, size } of squares) assert.ok(y >= 500 && y + size <= 500 + intervalsTop + 1e-9);
      for (const { y, size } of triangles) assert.ok(y >= 500 + intervalsTop && y + size <= 500 + height + 1e-9);
    }));
  });

  it('without any interval day take no room for one', () => {
    fc.assert(fc.property(days, fc.integer({ min: 6, max: 200 }), (mostStrength, pitch) => {
      const { intervalsTop, height } = bandsOf({ pitch, size: 19, mostStrength, mostIntervals: 0 });
      assert.equal(height, intervalsTop);
    }));
  });
});

describe('the bar under a place', () => {
  it('is the one whose share of the width it lies in', () => {
    const area = { left: 100, right: 220, count: 12 };
    assert.deepEqual([99, 100, 109, 110, 220, 221].map((x) => barAt(x, area)), [null, 0, 0, 1, 11, null]);
    assert.equal(barAt(100, { ...area, count: 0 }), null);
  });
});
