import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createDeviceKeys, createSecretId, type DeviceKeys, publicOf } from '../../src/sync/device-keys.ts';
import { createInvite, type Invite } from '../../src/sync/invite.ts';
import { type Advanced, match, type PairingEffect, say } from '../../src/sync/pairing.ts';
import { readFrame } from '../../src/sync/pairing-frames.ts';
import { advanceRemote, isCodeSpent, MAX_REVEALS, newRemotePairing, REMOTE_ENTROPY_BYTES, type RemotePairing, type RemoteSetup, type Way } from '../../src/sync/pairing-remote.ts';
import { advanceTv, newTvPairing, TV_ENTROPY_BYTES, type TvPairing, type TvSetup } from '../../src/sync/pairing-tv.ts';
import { chanceFrom } from '../link/support.ts';

const phoneKeys = createDeviceKeys(chanceFrom('phone'));
const tvKeys = createDeviceKeys(chanceFrom('tv'));
const malloryKeys = createDeviceKeys(chanceFrom('mallory'));
const room = createSecretId(chanceFrom('room'));
const invite = createInvite(chanceFrom('invite'));

/** A phone and a TV as their pages run them, and what each sent and was told. */
class Phone {
  state: RemotePairing = newRemotePairing;
  sent: string[] = [];
  effects: PairingEffect[] = [];
  readonly setup: RemoteSetup;
  readonly #chance = chanceFrom('phone entropy');
  readonly #tvId: string;

  constructor(way: Way, keys: DeviceKeys = phoneKeys, tvId = tvKeys.id) {
    this.setup = { keys, room, way };
    this.#tvId = tvId;
  }

  begin(): void {
    const entropy = new Uint8Array(REMOTE_ENTROPY_BYTES);
    this.#chance(entropy);
    this.take(advanceRemote(this.state, { kind: 'begin', entropy }, this.setup));
  }

  hear(body: string, from = this.#tvId): void {
    this.take(advanceRemote(this.state, { kind: 'hear', from, body }, this.setup));
  }

  take({ state, effects }: Advanced<RemotePairing>): void {
    this.state = state;
    this.effects.push(...effects);
    for (const effect of effects) if (effect.kind === 'transmit') this.sent.push(effect.body);
  }
}

class Tv {
  state: TvPairing = newTvPairing;
  sent: string[] = [];
  effects: PairingEffect[] = [];
  setup: TvSetup;
  readonly #chance = chanceFrom('tv entropy');

  constructor(more: Partial<TvSetup> = {}) {
    this.setup = { keys: tvKeys, room, remoteId: phoneKeys.id, invites: [], mayUseCode: false, remembered: null, isRemoved: false, ...more };
  }

  hear(body: string): void {
    const entropy = new Uint8Array(TV_ENTROPY_BYTES);
    this.#chance(entropy);
    this.take(advanceTv(this.state, { kind: 'hear', frame: readFrame(body), entropy }, this.setup));
  }

  take({ state, effects }: Advanced<TvPairing>): void {
    this.state = state;
    this.effects.push(...effects);
    for (const effect of effects) if (effect.kind === 'transmit') this.sent.push(effect.body);
  }
}

/** Brings everything to the other side, in order, until nothing is said any more. */
function carry(phone: Phone, tv: Tv): void {
  while (phone.sent.length + tv.sent.length > 0) {
    for (const body of phone.sent.splice(0)) tv.hear(body);
    for (const body of tv.sent.splice(0)) phone.hear(body);
  }
}

function isOpenBetween(phone: Phone, tv: Tv): boolean {
  return phone.state.channel !== null && phone.state.channel.id === tv.state.channel?.id;
}

const kindsOf = (effects: readonly PairingEffect[]): string[] => effects.map((effect) => (effect.kind === 'refused' ? `refused ${effect.why}` : effect.kind));

const ways = {
  qr: () => ({ phone: new Phone({ kind: 'qr', invitation: { room, inviteKey: invite.publicKey } }), tv: new Tv({ invites: [invite] }) }),
  code: () => ({ phone: new Phone({ kind: 'code' }), tv: new Tv({ mayUseCode: true }) }),
  known: () => ({ phone: new Phone({ kind: 'known', tv: publicOf(tvKeys) }), tv: new Tv({ remembered: publicOf(phoneKeys) }) }),
};

describe('a pairing', () => {
  for (const [name, meet] of Object.entries(ways)) {
    it(`by ${name} opens the same channel on both sides, each sure of the other`, () => {
      const { phone, tv } = meet();
      phone.begin();
      carry(phone, tv);
      assert.ok(isOpenBetween(phone, tv));
      assert.deepEqual(phone.state.who?.device, publicOf(tvKeys));
      assert.deepEqual(tv.state.who?.device, publicOf(phoneKeys));
      assert.equal(phone.state.who?.trust, name === 'code' ? 'buttons-only' : 'together');
      assert.equal(phone.state.who?.shortString, tv.state.who?.shortString);
      phone.take(say(phone.state, 'hello'));
      carry(phone, tv);
      assert.deepEqual(tv.effects.filter(({ kind }) => kind === 'text'), [{ kind: 'text', text: 'hello' }]);
    });

    it(`by ${name} never uses a key twice: another connection has another channel`, () => {
      const { phone, tv } = meet();
      phone.begin();
      carry(phone, tv);
      const first = phone.state.channel;
      phone.begin();
      carry(phone, tv);
      assert.ok(isOpenBetween(phone, tv));
      assert.notDeepEqual(phone.state.channel?.sendKey, first?.sendKey);
    });

    it(`by ${name} comes to its end after any loss, doubling and mixing, and throws at none`, () => {
      const anySteps = fc.array(fc.tuple(fc.constantFrom('begin', 'to-tv', 'to-phone', 'match-phone', 'match-tv'), fc.nat(5), fc.constantFrom('take', 'drop', 'double')), { maxLength: 14 });
      fc.assert(fc.property(anySteps, (steps) => {
        const { phone, tv } = meet();
        for (const [step, at, fate] of steps) {
          const [from, to] = step === 'to-tv' ? [phone, tv] : [tv, phone];
          if (step === 'begin') phone.begin();
          else if (step === 'match-phone') phone.take(match(phone.state));
          else if (step === 'match-tv') tv.take(match(tv.state));
          else {
            const index = at % Math.max(1, from.sent.length);
            const [body] = fate === 'double' ? from.sent.slice(index, index + 1) : from.sent.splice(index, 1);
            if (body !== undefined && fate !== 'drop') to.hear(body);
          }
          assertTrustIsMutual(phone, tv, name);
        }
        phone.sent = [];
        tv.sent = [];
        if (isCodeSpent(phone.state, phone.setup)) return;
        phone.begin();
        carry(phone, tv);
        assert.ok(isOpenBetween(phone, tv));
        assert.equal(phone.state.who?.shortString, tv.state.who?.shortString);
      }), { numRuns: 25 });
    });
  }

  it('by code is together only after "They match" on both, whichever side was first', () => {
    for (const order of [['phone', 'tv'], ['tv', 'phone']]) {
      const { phone, tv } = ways.code();
      phone.begin();
      carry(phone, tv);
      for (const [at, side] of order.entries()) {
        assert.deepEqual([phone.state.who?.trust, tv.state.who?.trust], ['buttons-only', 'buttons-only']);
        if (side === 'phone') phone.take(match(phone.state));
        else tv.take(match(tv.state));
        carry(phone, tv);
        const isBoth = at === 1;
        assert.equal(phone.effects.some(({ kind }) => kind === 'trusted'), isBoth);
        assert.equal(tv.effects.some(({ kind }) => kind === 'trusted'), isBoth);
      }
      assert.deepEqual([phone.state.who?.trust, tv.state.who?.trust], ['together', 'together']);
    }
  });

  it('by code says that they match again when the other did not hear it', () => {
    const { phone, tv } = ways.code();
    phone.begin();
    carry(phone, tv);
    phone.take(match(phone.state));
    phone.sent = [];
    tv.take(match(tv.state));
    for (const body of tv.sent.splice(0)) phone.hear(body);
    assert.equal(phone.state.who?.trust, 'together');
    phone.sent = [];
    assert.equal(tv.state.who?.trust, 'buttons-only');
    tv.take(match(tv.state));
    assert.equal(tv.state.who?.trust, 'buttons-only');
    carry(phone, tv);
    assert.equal(tv.state.who?.trust, 'together');
  });
});

function assertTrustIsMutual(phone: Phone, tv: Tv, name: string): void {
  if (name !== 'code') return;
  const isTogether = phone.state.who?.trust === 'together' || tv.state.who?.trust === 'together';
  if (isTogether) assert.ok(phone.state.who?.isMatchedHere && tv.state.who?.isMatchedHere);
}

describe('a hub that lies', () => {
  it('cannot make the strings match by putting its own keys between', () => {
    const phone = new Phone({ kind: 'code' }, phoneKeys, malloryKeys.id);
    const tv = new Tv({ mayUseCode: true, remoteId: malloryKeys.id });
    for (let count = 0; count < MAX_REVEALS; count += 1) {
      const asTv = new Tv({ keys: malloryKeys, mayUseCode: true });
      const asPhone = new Phone({ kind: 'code' }, malloryKeys);
      phone.state = newRemotePairing;
      phone.begin();
      carry(phone, asTv);
      asPhone.begin();
      carry(asPhone, tv);
      assert.match(phone.state.who?.shortString ?? '', /^\d{6}$/);
      assert.match(tv.state.who?.shortString ?? '', /^\d{6}$/);
      assert.notEqual(phone.state.who?.shortString, tv.state.who?.shortString);
    }
  });

  it('hears of a key by code only after it answered with one: the hello tells nothing of it', () => {
    const phone = new Phone({ kind: 'code' });
    phone.begin();
    const hello = JSON.parse(phone.sent[0]!) as Record<string, unknown>;
    assert.deepEqual(Object.keys(hello).sort(), ['c', 'how', 'k', 'n', 'v']);
    assert.doesNotMatch(phone.sent[0]!, new RegExp(`${phoneKeys.agreementKey}|${phoneKeys.signingKey}`));
  });

  it('cannot reveal another key than it committed to', () => {
    const tv = new Tv({ mayUseCode: true });
    const one = new Phone({ kind: 'code' });
    one.begin();
    tv.hear(one.sent[0]!);
    const answer = tv.sent[0]!;
    one.hear(answer);
    const reveal = JSON.parse(one.sent[1]!) as { e: string };
    const e = createDeviceKeys(chanceFrom('other')).agreementKey;
    tv.hear(JSON.stringify({ ...reveal, e }));
    assert.deepEqual(kindsOf(tv.effects), ['transmit', 'refused forged']);
    assert.equal(tv.state.pending, null);
  });

  it('gets three guesses for one code from a phone, and no more', () => {
    const phone = new Phone({ kind: 'code' });
    for (let count = 0; count < 10; count += 1) {
      const tv = new Tv({ mayUseCode: true });
      phone.begin();
      for (const body of phone.sent.splice(0)) tv.hear(body);
      // The proof is kept back, so that the phone shows no string and tries again.
      phone.hear(tv.sent.find((body) => body.includes('answer')) ?? '{}');
    }
    assert.equal(phone.state.revealCount, MAX_REVEALS);
    assert.ok(isCodeSpent(phone.state, phone.setup));
    phone.sent = [];
    phone.begin();
    assert.deepEqual(phone.sent, []);
  });

  it('cannot come in by a QR it has not seen, nor under another device’s name', () => {
    const guess: Invite = createInvite(chanceFrom('guess'));
    const stranger = new Phone({ kind: 'qr', invitation: { room, inviteKey: guess.publicKey } }, malloryKeys);
    const tv = new Tv({ invites: [invite], remoteId: malloryKeys.id });
    stranger.begin();
    tv.hear(stranger.sent[0]!);
    assert.deepEqual(kindsOf(tv.effects), ['transmit', 'refused not-invited']);
    const { phone } = ways.qr();
    phone.begin();
    const other = new Tv({ invites: [invite], remoteId: malloryKeys.id });
    other.hear(phone.sent[0]!);
    assert.deepEqual(kindsOf(other.effects), ['refused forged']);
  });

  it('cannot answer for a TV, whether remembered or met by its QR', () => {
    for (const meet of [ways.known, ways.qr]) {
      const { phone } = meet();
      const asTv = new Tv({ keys: { ...malloryKeys, id: tvKeys.id }, invites: [createInvite(chanceFrom('guess'))], remembered: publicOf(phoneKeys) });
      phone.begin();
      carry(phone, asTv);
      assert.equal(phone.state.channel, null);
    }
  });

  it('cannot speak as a remembered phone without its keys', () => {
    const { tv } = ways.known();
    const thief = new Phone({ kind: 'known', tv: publicOf(tvKeys) }, { ...malloryKeys, id: phoneKeys.id });
    thief.begin();
    carry(thief, tv);
    assert.equal(tv.state.channel, null);
    assert.ok(kindsOf(tv.effects).includes('refused forged') || kindsOf(tv.effects).includes('refused no-channel'));
  });

  it('ends no open channel by hellos and answers it makes up, garbles or says again', () => {
    const { phone, tv } = ways.known();
    phone.begin();
    const early = [...phone.sent];
    carry(phone, tv);
    const before = tv.state.channel?.id;
    const anyBody = fc.oneof(
      fc.constantFrom(...early),
      fc.string(),
      fc.json(),
      fc.record({ k: fc.constantFrom('hello', 'answer', 'reveal', 'box', 'no'), v: fc.constantFrom(1, 2), how: fc.constantFrom('known', 'qr', 'code'), n: fc.constant('A'.repeat(22)), e: fc.constantFrom('AAAA', 'A'.repeat(43), phoneKeys.agreementKey), s: fc.constant('AAAA'), c: fc.constantFrom('AAAA', before ?? ''), i: fc.nat(), b: fc.constant('AAAA'), r: fc.constant('A'.repeat(22)), a: fc.constant('AAAA'), g: fc.constant('AAAA'), why: fc.constantFrom('no-channel', 'unknown-device') }).map((frame) => JSON.stringify(frame)),
    );
    fc.assert(fc.property(fc.array(anyBody, { maxLength: 10 }), (bodies) => {
      for (const body of bodies) {
        tv.hear(body);
        phone.hear(body);
      }
      tv.sent = [];
      phone.sent = [];
      phone.take(say(phone.state, 'still here'));
      tv.effects = [];
      carry(phone, tv);
      assert.deepEqual(tv.effects, [{ kind: 'text', text: 'still here' }]);
      assert.equal(tv.state.channel?.id, before);
    }), { numRuns: 40 });
  });
});

describe('a removed phone', () => {
  it('is a stranger: its old keys open nothing', () => {
    const { phone, tv } = ways.known();
    phone.begin();
    carry(phone, tv);
    tv.setup = { ...tv.setup, remembered: null };
    tv.state = newTvPairing;
    phone.take(say(phone.state, 'press'));
    tv.effects = [];
    carry(phone, tv);
    assert.deepEqual(kindsOf(tv.effects), ['transmit', 'refused no-channel']);
    phone.begin();
    phone.effects = [];
    carry(phone, tv);
    assert.deepEqual(phone.effects, [{ kind: 'declined', why: 'unknown-device' }]);
    assert.equal(tv.state.channel, null);
  });
});

describe('a removed phone that sees a fresh QR or code', () => {
  for (const name of ['qr', 'code'] as const) {
    it(`is kept out by ${name} too, is told so, and the TV hears who asks`, () => {
      const { phone, tv } = ways[name]();
      tv.setup = { ...tv.setup, isRemoved: true };
      phone.begin();
      carry(phone, tv);
      assert.deepEqual(phone.effects.filter(({ kind }) => kind !== 'transmit'), [{ kind: 'declined', why: 'kept-out' }]);
      assert.deepEqual(tv.effects.filter(({ kind }) => kind === 'declined'), [{ kind: 'declined', why: 'kept-out' }]);
      assert.deepEqual([tv.state, phone.state.channel], [newTvPairing, null]);
      tv.setup = { ...tv.setup, isRemoved: false };
      phone.begin();
      carry(phone, tv);
      assert.ok(isOpenBetween(phone, tv), 'let in, it comes by the same');
    });
  }

  it('asks nobody anything when it saw nothing of what is on the screen now', () => {
    const { phone } = ways.qr();
    const tv = new Tv({ invites: [createInvite(chanceFrom('next'))], isRemoved: true });
    phone.begin();
    carry(phone, tv);
    assert.deepEqual(phone.effects.filter(({ kind }) => kind !== 'transmit'), [{ kind: 'declined', why: 'not-invited' }]);
    assert.deepEqual(tv.effects.filter(({ kind }) => kind === 'declined'), []);
  });
});

describe('another version', () => {
  it('is told from garbage', () => {
    const { phone, tv } = ways.known();
    phone.begin();
    tv.hear(phone.sent[0]!.replace('"v":1', '"v":2'));
    assert.deepEqual(kindsOf(tv.effects), ['transmit', 'refused other-version']);
    phone.effects = [];
    phone.hear(tv.sent[0]!);
    assert.deepEqual(phone.effects, [{ kind: 'declined', why: 'other-version' }]);
  });
});
