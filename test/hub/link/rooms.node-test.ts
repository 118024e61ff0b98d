import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Rooms } from '../../../src/hub/link/rooms.ts';
import type { Member } from '../../../src/hub/link/rooms.ts';

describe('Rooms', () => {
  it('keeps a device in its room when the line it replaced is let go after it', () => {
    const rooms = new Rooms<Member>(16);
    const told: unknown[] = [];
    const member = (device: string): Member => ({ device, role: 'remote', tell: (frame) => told.push(frame) });
    rooms.enter('room', member('other'));
    const before = member('phone');
    rooms.enter('room', before);
    rooms.enter('room', member('phone'));
    told.length = 0;
    rooms.leave('room', before);
    assert.deepEqual(told, []);
    assert.equal(rooms.receivers('room', 'other', 'phone').length, 1);
  });
});
