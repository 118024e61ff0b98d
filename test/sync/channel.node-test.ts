import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fromBase64Url, toBase64Url } from '../../src/sync/bytes.ts';
import { agreeOnChannel, type Channel } from '../../src/sync/channel.ts';
import { createDeviceKeys, publicOf } from '../../src/sync/device-keys.ts';
import { type Box, MAX_TEXT_BYTES, seal, unseal } from '../../src/sync/envelope.ts';
import { MAX_FRAME_BYTES } from '../../src/sync/hub-frames.ts';
import { chanceFrom } from '../link/support.ts';

const [phone, tv] = [createDeviceKeys(chanceFrom('phone')), createDeviceKeys(chanceFrom('tv'))].map(publicOf) as [ReturnType<typeof publicOf>, ReturnType<typeof publicOf>];
const secret = new Uint8Array(32).fill(7);

function channels(transcript: readonly string[] = ['a'], room = 'room'): { readonly mine: Channel; readonly theirs: Channel } {
  const agreement = { room, remote: phone, tv, transcript, secrets: [secret] };
  return { mine: agreeOnChannel('remote', agreement).channel, theirs: agreeOnChannel('tv', agreement).channel };
}

function sealAll(channel: Channel, texts: readonly string[]): Box[] {
  let at = channel;
  return texts.map((text) => {
    const sent = seal(at, text)!;
    at = sent.channel;
    return sent.box;
  });
}

/** What the other side takes of these, in order. */
function heard(channel: Channel, boxes: readonly Box[]): string[] {
  let at = channel;
  const texts: string[] = [];
  for (const box of boxes) {
    const read = unseal(at, box);
    if (!read.ok) continue;
    at = read.value.channel;
    texts.push(read.value.text);
  }
  return texts;
}

const anyText = fc.string({ unit: 'grapheme', maxLength: 200 }).map((text) => `${text}.`);

describe('bytes as text', () => {
  it('come back as they were, and as Node writes them', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const text = toBase64Url(bytes);
      assert.equal(text, Buffer.from(bytes).toString('base64url'));
      assert.deepEqual(fromBase64Url(text), Uint8Array.from(bytes));
    }));
  });

  it('can be written in one way only', () => {
    fc.assert(fc.property(fc.string({ maxLength: 24 }), (text) => {
      const bytes = fromBase64Url(text);
      if (bytes) assert.equal(toBase64Url(bytes), text);
    }));
    assert.equal(fromBase64Url('AB'), null);
  });
});

describe('a channel', () => {
  it('brings each text to the other side as it was said', () => {
    fc.assert(fc.property(fc.array(anyText, { maxLength: 8 }), (texts) => {
      const { mine, theirs } = channels();
      assert.deepEqual(heard(theirs, sealAll(mine, texts)), texts);
      assert.deepEqual(heard(mine, sealAll(theirs, texts)), texts);
    }), { numRuns: 30 });
  });

  it('takes each text once at most and never an older one after a newer, however they are lost, doubled and mixed', () => {
    const texts = Array.from({ length: 10 }, (_, index) => `text ${index}`);
    fc.assert(fc.property(fc.array(fc.nat(9), { maxLength: 40 }), (order) => {
      const { mine, theirs } = channels();
      const boxes = sealAll(mine, texts);
      const taken = heard(theirs, order.map((index) => boxes[index]!)).map((text) => Number(text.slice(5)));
      assert.deepEqual(taken, Array.from(new Set(taken)).sort((a, b) => a - b));
      let highest = -1;
      const expected = order.filter((index) => {
        const isNew = index > highest;
        highest = Math.max(highest, index);
        return isNew;
      });
      assert.deepEqual(taken, expected);
    }), { numRuns: 100 });
  });

  it('takes nothing that was changed by one bit, or given another number or channel', () => {
    const { mine, theirs } = channels();
    const box = sealAll(mine, ['one', 'two'])[1]!;
    const bytes = fromBase64Url(box.b)!;
    fc.assert(fc.property(fc.nat(bytes.length * 8 - 1), (bit) => {
      const changed = Uint8Array.from(bytes);
      changed[bit >> 3]! ^= 1 << (bit & 7);
      assert.deepEqual(unseal(theirs, { ...box, b: toBase64Url(changed) }), { ok: false, problem: 'forged' });
    }), { numRuns: 60 });
    assert.deepEqual(unseal(theirs, { ...box, i: 5 }), { ok: false, problem: 'forged' });
    assert.deepEqual(unseal(theirs, { ...box, c: 'other' }), { ok: false, problem: 'other-channel' });
  });

  it('answers what is no envelope with a name, and stays as it was', () => {
    const { mine, theirs } = channels();
    const [box] = sealAll(mine, ['one']) as [Box];
    const read = unseal(theirs, box);
    assert.ok(read.ok);
    assert.deepEqual(unseal(read.value.channel, box), { ok: false, problem: 'replayed' });
    assert.deepEqual(unseal(theirs, { ...box, b: '*' }), { ok: false, problem: 'garbled' });
    assert.deepEqual(unseal(theirs, { ...box, b: '' }), { ok: false, problem: 'forged' });
    assert.deepEqual(unseal(theirs, { ...box, i: 1.5 }), { ok: false, problem: 'garbled' });
    assert.deepEqual(unseal(theirs, { ...box, b: 'A'.repeat(MAX_FRAME_BYTES + 1) }), { ok: false, problem: 'too-large' });
    // Our own, sent back to us.
    assert.deepEqual(unseal(mine, box), { ok: false, problem: 'forged' });
  });

  it('has other keys for another room and for each other thing said before', () => {
    const { mine } = channels();
    for (const { theirs } of [channels(['b']), channels(['a'], 'another room')]) {
      assert.notEqual(theirs.id, mine.id);
      assert.deepEqual(unseal({ ...theirs, id: mine.id }, sealAll(mine, ['one'])[0]!), { ok: false, problem: 'forged' });
    }
  });

  it('seals what fits into a frame of the hub, and nothing longer', () => {
    const { mine } = channels();
    const most = seal(mine, 'x'.repeat(MAX_TEXT_BYTES))!;
    const frame = JSON.stringify({ t: 'send', to: phone.id, body: JSON.stringify(most.box) });
    assert.ok(frame.length <= MAX_FRAME_BYTES, String(frame.length));
    assert.equal(seal(mine, 'x'.repeat(MAX_TEXT_BYTES + 1)), null);
    assert.equal(seal(mine, 'é'.repeat(MAX_TEXT_BYTES / 2 + 1)), null);
  });

  it('does not tell by its length which button was pressed', () => {
    const { mine } = channels();
    const lengths = new Set(['up', 'down', 'left', 'right', 'ok', 'back'].map((button) => seal(mine, JSON.stringify({ t: 'press', button }))!.box.b.length));
    assert.equal(lengths.size, 1);
  });
});
