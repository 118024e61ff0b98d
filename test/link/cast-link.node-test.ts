import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { CAST_NAMESPACE, castSenderPort, type CastReceiverLike, type CastSessionLike, MAX_PART, takeCastSenders } from '../../src/link/cast-link.ts';
import type { LinkState } from '../../src/link/link.ts';
import { PlainLink, type TextPort } from '../../src/link/plain-link.ts';
import { advance } from '../../src/domain/workout/session.ts';
import type { Message } from '../../src/sync/messages.ts';
import { start, step, stepsOf, tick } from '../domain/workout/factory.ts';
import { readSession, Scheduler } from './support.ts';

const PRESS: Message = { t: 'press', button: 'ok' };
const EVENTS = { came: 'came', went: 'went' };
const WAY_MS = 5;
/** Of a Cast message, with its addresses. */
const LIMIT_BYTES = 65_536;

type Hear = (namespace: string, text: string) => void;

/** A device with its senders, as both SDKs show it; like real ones it says nothing when the line is cut. */
class Device implements CastReceiverLike {
  isCut = false;
  longest = 0;
  readonly clock: Scheduler;
  readonly #senders = new Map<string, Set<Hear>>();
  readonly #listeners = new Map<string, (event: { readonly senderId?: string }) => void>();
  #hear: (event: { readonly senderId: string; readonly data: unknown }) => void = () => undefined;

  constructor(clock: Scheduler) {
    this.clock = clock;
  }

  join(senderId: string): CastSessionLike {
    const heard = new Set<Hear>();
    this.#senders.set(senderId, heard);
    this.#listeners.get(EVENTS.came)?.({ senderId });
    return {
      sendMessage: (namespace, text) => {
        assert.equal(namespace, CAST_NAMESPACE);
        // Who has left is not heard, whatever its page still says.
        this.#carry(text, () => void (this.#senders.has(senderId) && this.#hear({ senderId, data: text })));
        return this.isCut ? Promise.reject(new Error('channel error')) : Promise.resolve();
      },
      addMessageListener: (_, hear) => void heard.add(hear),
      removeMessageListener: (_, hear) => void heard.delete(hear),
    };
  }

  leave(senderId: string): void {
    this.#senders.delete(senderId);
    this.#listeners.get(EVENTS.went)?.({ senderId });
  }

  sendCustomMessage(namespace: string, senderId: string, text: string): void {
    this.#carry(text, () => this.#senders.get(senderId)?.forEach((hear) => hear(namespace, text)));
  }

  addCustomMessageListener(_: string, hear: (event: { readonly senderId: string; readonly data: unknown }) => void): void {
    this.#hear = hear;
  }

  addEventListener(type: string, listener: (event: { readonly senderId?: string }) => void): void {
    this.#listeners.set(type, listener);
  }

  /** Somebody says something that is none of ours. */
  babble(senderId: string, data: unknown): void {
    this.#hear({ senderId, data });
  }

  #carry(text: string, arrive: () => void): void {
    this.longest = Math.max(this.longest, Buffer.byteLength(text));
    if (!this.isCut) this.clock.after(WAY_MS, arrive);
  }
}

class Stage {
  readonly clock = new Scheduler();
  readonly device = new Device(this.clock);
  readonly stored: number[] = [];
  readonly receiver = this.link();
  readonly heard: Message[] = [];

  constructor() {
    this.receiver.onMessage((message) => this.heard.push(message));
    takeCastSenders(this.device, EVENTS, (port) => this.receiver.attach(port));
  }

  link(): PlainLink {
    return new PlainLink({
      clock: this.clock, log: () => undefined, readSession,
      sessions: { storePerformed: async ({ revision }) => this.stored.push(revision) > 0, takeOver: () => true },
    });
  }

  async sender(id: string): Promise<PlainLink> {
    const link = this.link();
    link.attach(castSenderPort(this.device.join(id)));
    await this.clock.pass(2_500);
    return link;
  }
}

describe('a link over Google Cast', () => {
  it('is together as soon as both are heard, and brings messages both ways', async () => {
    const stage = new Stage();
    const sender = await stage.sender('one');
    assert.deepEqual([sender.state, stage.receiver.state], ['together', 'together']);
    const back: Message[] = [];
    sender.onMessage((message) => back.push(message));
    sender.send(PRESS);
    stage.receiver.send({ t: 'screen', title: 'Today', field: null });
    await stage.clock.pass(50);
    assert.deepEqual([stage.heard, back.map(({ t }) => t)], [[PRESS], ['screen']]);
  });

  it('is lost within 6 s of silence though nothing says so, and back when something is heard', async () => {
    const stage = new Stage();
    const sender = await stage.sender('one');
    stage.device.isCut = true;
    await stage.clock.pass(6_100);
    assert.deepEqual([sender.state, stage.receiver.state, sender.send(PRESS)], ['lost', 'lost', 'no-line']);
    stage.device.isCut = false;
    await stage.clock.pass(2_100);
    assert.deepEqual([sender.state, stage.receiver.state], ['together', 'together']);
  });

  it('keeps what the receiver performed for the sender that comes back', async () => {
    const stage = new Stage();
    await stage.sender('one');
    stage.device.leave('one');
    await stage.clock.pass(100);
    assert.equal(stage.receiver.state, 'lost');
    const session = advance(start(stepsOf([step('hard', 60)])), tick(12_000));
    stage.receiver.keep(session);
    await stage.clock.pass(60_000);
    assert.deepEqual(stage.stored, []);
    await stage.sender('two');
    assert.deepEqual([stage.receiver.state, stage.stored], ['together', [session.revision]]);
  });

  it('goes to the page that came last, whoever else is there', async () => {
    const stage = new Stage();
    const first = await stage.sender('one');
    const second = await stage.sender('two');
    await stage.clock.pass(10_000);
    assert.deepEqual([first.state, second.state, stage.receiver.state], ['lost', 'together', 'together']);
    first.send(PRESS);
    await stage.clock.pass(50);
    assert.deepEqual(stage.heard, []);
  });

  it('is back with the page before when the last one leaves', async () => {
    const stage = new Stage();
    const first = await stage.sender('one');
    await stage.sender('two');
    stage.device.leave('two');
    await stage.clock.pass(3_000);
    assert.deepEqual([first.state, stage.receiver.state], ['together', 'together']);
  });

  it('stays with its page when a sender comes that says nothing, as browsers have one for the volume', async () => {
    const stage = new Stage();
    const sender = await stage.sender('one');
    stage.device.join('volume');
    await stage.clock.pass(10_000);
    assert.deepEqual([sender.state, stage.receiver.state], ['together', 'together']);
  });

  it('stays as it is when something comes that is no text', async () => {
    const stage = new Stage();
    const sender = await stage.sender('one');
    for (const data of [null, 7, { t: 'press' }, undefined]) stage.device.babble('one', data);
    await stage.clock.pass(5_000);
    assert.deepEqual([sender.state, stage.receiver.state], ['together', 'together']);
  });

  it('is over when the other says goodbye', async () => {
    const stage = new Stage();
    const sender = await stage.sender('one');
    const states: LinkState[] = [];
    stage.receiver.onState((state) => states.push(state));
    sender.close();
    await stage.clock.pass(50);
    assert.deepEqual([sender.state, states], ['over', ['over']]);
  });

  it('brings the record of the longest workout, in messages that Cast takes', async () => {
    const stage = new Stage();
    await stage.sender('one');
    const session = start(stepsOf(Array.from({ length: 600 }, () => step('hard', 60))));
    assert.ok(JSON.stringify(session).length > LIMIT_BYTES);
    stage.receiver.keep(session);
    await stage.clock.pass(100);
    assert.deepEqual(stage.stored, [session.revision]);
    assert.ok(stage.device.longest < LIMIT_BYTES - 1_000);
  });

  it('takes it as lost when the browser does not send something', async (t) => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown): void => void unhandled.push(reason);
    process.on('unhandledRejection', note);
    t.after(() => process.off('unhandledRejection', note));
    castSenderPort({ sendMessage: () => Promise.reject(new Error('channel error')), addMessageListener: () => undefined, removeMessageListener: () => undefined }).send('{}');
    await new Promise((resolve) => setImmediate(resolve));
    assert.deepEqual(unhandled, []);
  });

  it('loses no more than the message whose part was lost', async () => {
    const stage = new Stage();
    const sender = await stage.sender('one');
    stage.device.babble('one', '+{"v":1,"m":{"t":"press"');
    sender.send(PRESS);
    await stage.clock.pass(50);
    sender.send({ t: 'press', button: 'back' });
    await stage.clock.pass(50);
    assert.deepEqual(stage.heard, [{ t: 'press', button: 'back' }]);
  });

  it('brings every text whole and in its order, whatever its length and letters', () => {
    const long = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }).chain((text) => fc.integer({ min: 1, max: 2_000 }).map((times) => text.repeat(times)));
    const full = fc.integer({ min: 1, max: 3 }).map((parts) => 'x'.repeat(parts * MAX_PART));
    const texts = fc.array(fc.oneof(long, full), { maxLength: 6 });
    fc.assert(fc.property(texts, (said) => {
      const heard: string[] = [];
      const parts: string[] = [];
      let hear: Hear = () => undefined;
      const port: TextPort = castSenderPort({
        sendMessage: (_, part) => Promise.resolve(void parts.push(part)),
        addMessageListener: (_, listener) => (hear = listener),
        removeMessageListener: () => undefined,
      });
      port.listen((text) => heard.push(text), () => undefined);
      for (const text of said) port.send(text);
      for (const part of parts) hear(CAST_NAMESPACE, part);
      assert.deepEqual(heard, said);
      assert.ok(parts.every((part) => part.length <= MAX_PART + 1));
    }), { numRuns: 50 });
  });
});
