import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { usualLimits } from '../../../src/hub/link/limits.ts';
import { Rooms } from '../../../src/hub/link/rooms.ts';
import type { Member } from '../../../src/hub/link/rooms.ts';

describe('Rooms', () => {
  it('keeps a device in its room when the line it replaced is let go after it', () => {
    const rooms = new Rooms<Member>(usualLimits);
    const told: unknown[] = [];
    const member = (device: string): Member => ({ device, role: 'remote', tell: (frame) => told.push(frame) });
    const enter = (one: Member): unknown => rooms.enter('room', one, { device: one.device, isOwner: false, ticket: null, isCodeGood: false }, 0);
    enter(member('other'));
    const before = member('phone');
    enter(before);
    enter(member('phone'));
    told.length = 0;
    rooms.leave('room', before);
    assert.deepEqual(told, []);
    assert.equal(rooms.receivers('room', 'other', 'phone').length, 1);
  });
});
