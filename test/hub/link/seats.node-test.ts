import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { usualLimits } from '../../../src/hub/link/limits.ts';
import { Rooms } from '../../../src/hub/link/rooms.ts';
import type { Entered, Member } from '../../../src/hub/link/rooms.ts';
import { GUEST_MS } from '../../../src/sync/hub-frames.ts';

const ROOM = 'room';
const { devicesPerRoom, guestsPerRoom, waitingPerRoom } = usualLimits;

/** One room, and who is in it as far as anybody was told. */
class Hall {
  readonly rooms = new Rooms<Member>(usualLimits);
  readonly inside = new Map<string, Member>();
  nowMs = 0;

  enter(device: string, { ticket = null, isCodeGood = false }: { readonly ticket?: string | null; readonly isCodeGood?: boolean } = {}): Entered<Member>['kind'] {
    const isOwner = device === 'tv';
    const member: Member = { device, role: isOwner ? 'tv' : 'remote', tell: () => undefined };
    const entered = this.rooms.enter(ROOM, member, { device, isOwner, ticket, isCodeGood }, this.nowMs);
    if (entered.kind !== 'entered') return entered.kind;
    if (entered.gone) this.inside.delete(entered.gone.device);
    this.inside.set(device, member);
    return 'entered';
  }

  leave(device: string): void {
    const member = this.inside.get(device);
    if (member) this.rooms.leave(ROOM, member);
    this.inside.delete(device);
  }

  tell(devices: readonly string[], tickets: readonly string[] = []): void {
    for (const { device } of this.rooms.tell(ROOM, { devices, tickets }, this.nowMs)) this.inside.delete(device);
  }

  pass(ms: number): void {
    this.nowMs += ms;
    for (const { device } of this.rooms.expire(this.nowMs)) this.inside.delete(device);
  }

  /** The hub's own opinion. */
  get members(): readonly string[] {
    return this.rooms.others(ROOM, '').map(({ device }) => device).sort();
  }
}

const many = (name: string, count: number): readonly string[] => Array.from({ length: count }, (_, n) => `${name} ${n}`);

describe('the seats of a room', () => {
  it('are for the TV’s own: nobody else comes in once it told who they are', () => {
    const hall = new Hall();
    hall.enter('tv');
    hall.tell(['phone']);
    assert.deepEqual([hall.enter('phone'), hall.enter('stranger')], ['entered', 'not-invited']);
  });

  it('are left by whoever is not the TV’s own, as soon as it tells', () => {
    const hall = new Hall();
    for (const device of ['stranger', 'phone', 'tv']) hall.enter(device);
    hall.tell(['phone']);
    assert.deepEqual(hall.members, ['phone', 'tv']);
    hall.tell([]);
    assert.deepEqual(hall.members, ['tv'], 'also by one that was removed');
  });

  it('stay the TV’s own while it is away and anybody is in', () => {
    const hall = new Hall();
    hall.enter('tv');
    hall.tell(['phone', 'tablet']);
    hall.enter('phone');
    hall.leave('tv');
    assert.deepEqual([hall.enter('stranger'), hall.enter('tablet'), hall.enter('tv')], ['not-invited', 'entered', 'entered']);
  });

  it('are half of them for whoever comes while the TV has told nothing; it finds its own all the same', () => {
    const hall = new Hall();
    const came = many('stranger', 20).map((device) => hall.enter(device));
    assert.equal(came.filter((kind) => kind === 'entered').length, waitingPerRoom);
    assert.equal(hall.enter('phone'), 'full');
    assert.equal(hall.enter('tv'), 'entered');
    hall.tell(['phone']);
    assert.equal(hall.enter('phone'), 'entered');
    assert.deepEqual(hall.members, ['phone', 'tv']);
  });

  it('are a few for guests, by a code or by the QR that is shown', () => {
    const hall = new Hall();
    hall.enter('tv');
    hall.tell([], ['qr']);
    assert.equal(hall.enter('photo', { ticket: 'old qr' }), 'not-invited');
    assert.equal(hall.enter('coded', { isCodeGood: true }), 'entered');
    const came = many('guest', guestsPerRoom).map((device) => hall.enter(device, { ticket: 'qr' }));
    assert.deepEqual(came, [...many('', guestsPerRoom - 1).map(() => 'entered'), 'full']);
  });

  it('are kept by a guest while the TV shows another QR, and for five minutes, unless it becomes one of its own', () => {
    const hall = new Hall();
    hall.enter('tv');
    hall.tell([], ['qr']);
    hall.enter('welcome', { ticket: 'qr' });
    hall.enter('ignored', { ticket: 'qr' });
    hall.tell(['welcome'], ['next qr']);
    hall.pass(GUEST_MS - 1);
    assert.deepEqual(hall.members, ['ignored', 'tv', 'welcome']);
    hall.pass(1);
    assert.deepEqual(hall.members, ['tv', 'welcome']);
  });

  it('are not kept by a removed phone that still has the QR it came by', () => {
    const hall = new Hall();
    hall.enter('tv');
    hall.tell([], ['qr']);
    hall.enter('phone', { ticket: 'qr' });
    hall.tell(['phone'], ['qr']);
    hall.tell([], ['qr']);
    assert.deepEqual(hall.members, ['tv']);
  });

  it('are given up by a guest where one of the TV’s own needs it', () => {
    const hall = new Hall();
    const own = many('phone', devicesPerRoom - 1);
    hall.enter('tv');
    hall.tell(own, ['qr']);
    hall.enter('guest', { ticket: 'qr' });
    assert.deepEqual(new Set(own.map((device) => hall.enter(device))), new Set(['entered']));
    assert.deepEqual(hall.members, [...own, 'tv'].sort());
    assert.equal(hall.enter('guest', { ticket: 'qr' }), 'full');
    assert.equal(hall.enter(own[0] ?? ''), 'entered', 'a device that is in may come again');
  });

  it('are found by the TV and its own whatever strangers do, in whatever order, and are never more than there are', () => {
    const own = many('phone', devicesPerRoom - 1);
    const strangers = many('stranger', 30);
    const step = fc.oneof(
      { weight: 6, arbitrary: fc.record({ do: fc.constant('enter' as const), who: fc.constantFrom('tv', ...own, ...strangers), ticket: fc.constantFrom(null, 'qr', 'old qr'), isCodeGood: fc.boolean() }) },
      { weight: 2, arbitrary: fc.record({ do: fc.constant('leave' as const), who: fc.constantFrom('tv', ...own, ...strangers) }) },
      { weight: 2, arbitrary: fc.record({ do: fc.constant('tell' as const), own: fc.subarray([...own]), tickets: fc.subarray(['qr', 'next qr']) }) },
      { weight: 1, arbitrary: fc.record({ do: fc.constant('pass' as const), ms: fc.integer({ min: 1, max: GUEST_MS }) }) },
    );
    fc.assert(fc.property(fc.array(step, { maxLength: 120 }), (steps) => {
      const hall = new Hall();
      let told = null as readonly string[] | null;
      for (const one of steps) {
        switch (one.do) {
          case 'enter': {
            const kind = hall.enter(one.who, { ticket: one.ticket, isCodeGood: one.isCodeGood });
            if (one.who === 'tv' || told?.includes(one.who)) assert.equal(kind, 'entered', one.who);
            break;
          }
          case 'leave':
            hall.leave(one.who);
            break;
          case 'tell':
            // Only a TV that is there tells.
            if (!hall.inside.has('tv')) break;
            hall.tell(told = one.own, one.tickets);
            break;
          case 'pass':
            hall.pass(one.ms);
        }
        if (hall.inside.size === 0) told = null;
        assert.deepEqual(hall.members, [...hall.inside.keys()].sort(), 'who is out was named');
        assert.ok(hall.members.length <= devicesPerRoom);
        const foreign = hall.members.filter((device) => device !== 'tv' && !told?.includes(device));
        assert.ok(foreign.length <= (told === null ? waitingPerRoom : 0) + guestsPerRoom, String(foreign));
      }
      hall.enter('tv');
      hall.tell(own);
      for (const device of own) assert.equal(hall.enter(device), 'entered', device);
    }), { numRuns: 300 });
  });
});
