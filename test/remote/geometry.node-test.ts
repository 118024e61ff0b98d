import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { closest, nearest, type Box, type Direction } from '../../src/remote/geometry.ts';

const opposite: Readonly<Record<Direction, Direction>> = { up: 'down', down: 'up', left: 'right', right: 'left' };
const directions: readonly Direction[] = ['up', 'down', 'left', 'right'];

interface Place {
  readonly name: number;
  readonly box: Box;
}

const box = (left: number, top: number, width = 100, height = 100): Box => ({ left, top, right: left + width, bottom: top + height });
const aBox = fc
  .record({ left: fc.integer({ min: -2000, max: 4000 }), top: fc.integer({ min: -2000, max: 4000 }), width: fc.integer({ min: 1, max: 900 }), height: fc.integer({ min: 1, max: 900 }) })
  .map(({ left, top, width, height }) => box(left, top, width, height));
const aDirection = fc.constantFrom(...directions);
const places = fc.array(aBox, { maxLength: 30 }).map((boxes) => boxes.map((each, name): Place => ({ name, box: each })));

const edges = (direction: Direction, { left, top, right, bottom }: Box): readonly [number, number] => {
  if (direction === 'right') return [left, right];
  if (direction === 'left') return [-right, -left];
  return direction === 'down' ? [top, bottom] : [-bottom, -top];
};

const isInLine = (direction: Direction, a: Box, b: Box): boolean =>
  direction === 'left' || direction === 'right' ? a.top <= b.bottom && b.top <= a.bottom : a.left <= b.right && b.left <= a.right;

const mirrored = ({ left, right, top, bottom }: Box): Box => ({ left: -right, right: -left, top, bottom });
const transposed = ({ left, right, top, bottom }: Box): Box => ({ left: top, right: bottom, top: left, bottom: right });
const mirroredWay: Readonly<Record<Direction, Direction>> = { up: 'up', down: 'down', left: 'right', right: 'left' };
const transposedWay: Readonly<Record<Direction, Direction>> = { up: 'left', down: 'right', left: 'up', right: 'down' };

describe('nearest', () => {
  it('never goes anywhere but in the direction pressed, so nothing wraps', () => {
    fc.assert(fc.property(aBox, places, aDirection, (from, candidates, direction) => {
      const found = nearest(from, candidates, direction);
      if (!found) return;
      const [start, end] = edges(direction, from);
      const [foundStart, foundEnd] = edges(direction, found.box);
      assert.ok(foundStart > start && foundEnd > end);
    }));
  });

  it('finds something whenever something stands beyond the edge, or in line and further on', () => {
    fc.assert(fc.property(aBox, places, aDirection, (from, candidates, direction) => {
      const [start, end] = edges(direction, from);
      const isAny = candidates.some(({ box: to }) => {
        const [toStart, toEnd] = edges(direction, to);
        return toEnd > end && (toStart >= end || (toStart > start && isInLine(direction, from, to)));
      });
      if (isAny) assert.notEqual(nearest(from, candidates, direction), null);
    }));
  });

  it('takes a neighbour a few pixels lower for beside, not below', () => {
    const beside: Place = { name: 1, box: box(0, 4) };
    const below: Place = { name: 2, box: box(900, 300) };
    assert.equal(nearest(box(150, 0), [beside, below], 'down')?.name, 2);
    assert.equal(nearest(box(150, 0), [beside], 'down'), null);
    assert.equal(nearest(box(150, 0), [beside], 'left')?.name, 1);
  });

  it('chooses alike wherever the page is scrolled to', () => {
    fc.assert(fc.property(aBox, places, aDirection, fc.integer({ min: -999, max: 999 }), (from, candidates, direction, by) => {
      const moved = (each: Box): Box => box(each.left + by, each.top - by, each.right - each.left, each.bottom - each.top);
      const there = candidates.map((each) => ({ ...each, box: moved(each.box) }));
      assert.equal(nearest(moved(from), there, direction)?.name, nearest(from, candidates, direction)?.name);
    }));
  });

  it('treats all four directions alike', () => {
    fc.assert(fc.property(aBox, places, aDirection, (from, candidates, direction) => {
      const name = nearest(from, candidates, direction)?.name;
      const inMirror = candidates.map((each) => ({ ...each, box: mirrored(each.box) }));
      assert.equal(nearest(mirrored(from), inMirror, mirroredWay[direction])?.name, name);
      const turned = candidates.map((each) => ({ ...each, box: transposed(each.box) }));
      assert.equal(nearest(transposed(from), turned, transposedWay[direction])?.name, name);
    }));
  });

  it('does not depend on the order of the list, but for boxes equally good', () => {
    fc.assert(fc.property(aBox, places, aDirection, (from, candidates, direction) => {
      const first = nearest(from, candidates, direction);
      const second = nearest(from, [...candidates].reverse(), direction);
      if (first && second && first.name !== second.name) {
        assert.equal(nearest(from, [second], direction)?.name, second.name);
        assert.deepEqual(scoreFree(from, first, second, direction), 'tie');
      }
    }));
  });

  it('walks a regular grid cell by cell, and back the same way', () => {
    const grid = Array.from({ length: 20 }, (_, name): Place => ({ name, box: box((name % 5) * 120, Math.floor(name / 5) * 120) }));
    fc.assert(fc.property(fc.integer({ min: 0, max: 19 }), aDirection, (start, direction) => {
      const from = grid[start]!;
      const to = nearest(from.box, grid, direction);
      const column = start % 5;
      const isEdge = { left: column === 0, right: column === 4, up: start < 5, down: start > 14 }[direction];
      assert.equal(to === null, isEdge);
      if (!to) return;
      assert.equal(to.name, start + { left: -1, right: 1, up: -5, down: 5 }[direction]);
      assert.equal(nearest(to.box, grid, opposite[direction])?.name, start);
    }));
  });

  it('prefers the row below to a footer far below in the same column', () => {
    const cards = [0, 1, 2].map((name): Place => ({ name, box: box(name * 400, 200, 380, 250) }));
    const footer: Place = { name: 9, box: box(1500, 2000, 300, 100) };
    assert.equal(nearest(box(1500, 0, 200, 80), [...cards, footer], 'down')?.name, 2);
  });

  it('prefers what stands in line to what is a little nearer but aside', () => {
    const inLine: Place = { name: 1, box: box(300, 0) };
    const aside: Place = { name: 2, box: box(220, 160) };
    assert.equal(nearest(box(0, 0), [aside, inLine], 'right')?.name, 1);
  });
});

/** Two boxes tie when adding either to the list alone changes nothing about the other being reachable first. */
function scoreFree(from: Box, a: Place, b: Place, direction: Direction): string {
  const ab = nearest(from, [a, b], direction);
  const ba = nearest(from, [b, a], direction);
  return ab?.name === a.name && ba?.name === b.name ? 'tie' : 'no tie';
}

describe('closest', () => {
  it('finds the box whose centre is nearest, in any direction', () => {
    fc.assert(fc.property(aBox, places, (from, candidates) => {
      const found = closest(from, candidates);
      const distance = (to: Box): number => Math.hypot((from.left + from.right - to.left - to.right) / 2, (from.top + from.bottom - to.top - to.bottom) / 2);
      if (!found) return assert.equal(candidates.length, 0);
      assert.ok(candidates.every((each) => distance(each.box) >= distance(found.box)));
    }));
  });
});
