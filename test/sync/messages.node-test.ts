import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as v from 'valibot';
import { createDeviceKeys, deviceKeysSchema, publicDeviceSchema, publicOf } from '../../src/sync/device-keys.ts';
import { createInvite, invitationFragment, readInvitation, readTypedCode, writtenCode } from '../../src/sync/invite.ts';
import { isForButtonsOnly, type Message, readMessage } from '../../src/sync/messages.ts';
import { acknowledge, isNewer, type Outbox, put, type RecordMark } from '../../src/sync/outbox.ts';
import { start, step, stepsOf } from '../domain/workout/factory.ts';
import { chanceFrom, readSession } from '../link/support.ts';

describe('a message', () => {
  it('comes back as it was said', () => {
    const session = start(stepsOf([step('hard', 60)]));
    const messages: Message[] = [
      { t: 'press', button: 'left' },
      { t: 'command', command: { kind: 'jump', segmentIndex: 4 } },
      { t: 'command', command: { kind: 'volume', level: 0.7 } },
      { t: 'command', command: { kind: 'variant', variant: 'easier' } },
      { t: 'text', field: 'a', value: 'Oats', isDone: false },
      { t: 'now-playing', playing: null },
      { t: 'hand-over', session },
      { t: 'ack', of: 'performed', id: session.id, epoch: 0, revision: 3, isTaken: true },
    ];
    for (const message of messages) assert.deepEqual(readMessage(JSON.parse(JSON.stringify(message)), readSession), { kind: 'message', message });
  });

  it('of a newer app with a field more is taken without it', () => {
    assert.deepEqual(readMessage({ t: 'press', button: 'ok', force: 3 }, readSession), { kind: 'message', message: { t: 'press', button: 'ok' } });
  });

  it('that is anything else is told by name, and never thrown at', () => {
    fc.assert(fc.property(fc.anything(), fc.constantFrom('press', 'command', 'now-playing', 'performed', 'nothing-known'), (value, t) => {
      const isObject = typeof value === 'object' && value !== null;
      const read = readMessage(isObject ? { ...value, t } : value, readSession);
      assert.ok(read.kind !== 'message' || t === 'now-playing');
      if (isObject && t === 'nothing-known') assert.deepEqual(read, { kind: 'unknown', name: t });
    }));
  });

  it('tells nothing of people or screens before they match', () => {
    const allowed = (['press', 'command', 'bye', 'error', 'text', 'hello', 'ask-state', 'now-playing', 'steps', 'screen', 'hand-over', 'performed', 'ack'] as const)
      .filter((t) => isForButtonsOnly({ t } as Message));
    assert.deepEqual(allowed, ['press', 'command', 'bye', 'error']);
  });
});

describe('the outbox', () => {
  const anyMark = fc.record({ id: fc.constantFrom('a', 'b'), epoch: fc.nat(2), revision: fc.nat(5) });

  it('holds each session’s newest record until it, or a newer one, is stored', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.boolean(), anyMark), { maxLength: 30 }), (steps) => {
      let outbox: Outbox<RecordMark> = [];
      const newest = new Map<string, RecordMark>();
      for (const [isPut, mark] of steps) {
        const known = newest.get(mark.id);
        if (isPut && (!known || isNewer(mark, known))) newest.set(mark.id, mark);
        if (!isPut && known && !isNewer(known, mark)) newest.delete(mark.id);
        outbox = isPut ? put(outbox, mark) : acknowledge(outbox, mark);
      }
      assert.deepEqual([...outbox].sort((a, b) => a.id.localeCompare(b.id)), [...newest.values()].sort((a, b) => a.id.localeCompare(b.id)));
    }));
  });
});

describe('keys and invitations', () => {
  it('come back from disk as they were, and not with another’s id', () => {
    const keys = createDeviceKeys(chanceFrom('one'));
    const other = createDeviceKeys(chanceFrom('other'));
    assert.deepEqual(v.parse(deviceKeysSchema, JSON.parse(JSON.stringify(keys))), keys);
    assert.match(keys.id, /^[\w-]{22}$/);
    assert.notEqual(keys.id, other.id);
    assert.ok(!v.safeParse(publicDeviceSchema, { ...publicOf(keys), id: other.id }).success);
    assert.deepEqual(Object.keys(publicOf(keys)).sort(), ['agreementKey', 'id', 'signingKey']);
  });

  it('are read from the QR’s fragment, and nothing else is', () => {
    const invite = createInvite(chanceFrom('invite'));
    const room = createDeviceKeys(chanceFrom('room')).id;
    const fragment = invitationFragment(room, invite);
    assert.deepEqual(readInvitation(`#${fragment}`), { room, inviteKey: invite.publicKey });
    assert.ok(fragment.length < 70);
    fc.assert(fc.property(fc.oneof(fc.string(), fc.nat(fragment.length - 1).map((at) => fragment.slice(0, at))), (text) => {
      assert.equal(readInvitation(text), null);
    }));
  });

  it('take a code however it is typed', () => {
    for (const typed of ['BCDFGHJK', 'bcdf ghjk', ' bcdf-ghjk ', 'BCDF–GHJK']) assert.equal(readTypedCode(typed), 'BCDFGHJK');
    for (const typed of ['', 'BCDFGHJ', 'BCDFGHJKL', 'ABCDFGHJ', 'BCDF1GHJ']) assert.equal(readTypedCode(typed), null);
    assert.equal(writtenCode('BCDFGHJK'), 'BCDF GHJK');
  });
});
