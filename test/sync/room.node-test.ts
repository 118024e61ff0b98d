import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { toBase64Url } from '../../src/sync/bytes.ts';
import { isRoomOf, roomOf } from '../../src/sync/room.ts';

const id = fc.uint8Array({ minLength: 16, maxLength: 16 }).map(toBase64Url);

describe('a room’s id', () => {
  it('tells whose it is, and is nobody else’s', () => {
    fc.assert(fc.property(id, id, id, (owner, other, seed) => {
      fc.pre(owner !== other);
      const room = roomOf(owner, seed);
      assert.deepEqual([isRoomOf(owner, room), isRoomOf(other, room)], [true, false]);
    }));
  });

  it('made of one that tells it already is that one: what a phone remembered, before or since, leads to the same place', () => {
    fc.assert(fc.property(id, id, (owner, seed) => {
      assert.equal(roomOf(owner, roomOf(owner, seed)), roomOf(owner, seed));
    }));
  });

  it('is no other id, changed by as little as may be', () => {
    fc.assert(fc.property(id, id, fc.nat({ max: 21 }), fc.constantFrom('A', 'Q', 'g', 'w'), (owner, seed, at, letter) => {
      const room = roomOf(owner, seed);
      const changed = room.slice(0, at) + letter + room.slice(at + 1);
      assert.equal(isRoomOf(owner, changed), changed === room);
    }));
    for (const none of ['', 'a', 'é'.repeat(22), 'B'.repeat(22)]) assert.equal(isRoomOf('owner', none), false);
  });
});
