import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { advance } from '../../src/domain/workout/session.ts';
import type { LinkState, SessionTaker } from '../../src/link/link.ts';
import { PlainLink } from '../../src/link/plain-link.ts';
import { type PresentationConnectionLike, presentationPort } from '../../src/link/presentation-link.ts';
import { type HearingWindow, type OtherWindow, windowPort } from '../../src/link/window-link.ts';
import type { Message } from '../../src/sync/messages.ts';
import { start, step, stepsOf, tick } from '../domain/workout/factory.ts';
import { readSession, Scheduler } from './support.ts';

const PRESS: Message = { t: 'press', button: 'ok' };

/** One end of a presentation connection; like the real one it says "connected" when the line is cut. */
class FakeConnection implements PresentationConnectionLike {
  state = 'connected';
  other: FakeConnection | null = null;
  isCut = false;
  readonly #clock: Scheduler;
  readonly #listeners: { readonly type: string; readonly listener: (event: Event) => void }[] = [];

  constructor(clock: Scheduler) {
    this.#clock = clock;
  }

  send(text: string): void {
    if (this.state !== 'connected') throw new Error(`It is ${this.state}`);
    if (!this.isCut) this.#clock.after(5, () => this.other?.tell('message', text));
  }

  close(): void {
    this.tell('close');
    this.other?.tell('close');
  }

  addEventListener(type: string, listener: (event: Event) => void): void {
    this.#listeners.push({ type, listener });
  }

  removeEventListener(type: string, listener: (event: Event) => void): void {
    const index = this.#listeners.findIndex((one) => one.type === type && one.listener === listener);
    if (index >= 0) this.#listeners.splice(index, 1);
  }

  tell(type: string, data?: unknown): void {
    if (type === 'close') this.state = 'closed';
    if (type === 'terminate') this.state = 'terminated';
    for (const one of [...this.#listeners]) if (one.type === type) one.listener({ data } as unknown as Event);
  }
}

function connect(clock: Scheduler): [FakeConnection, FakeConnection] {
  const ends: [FakeConnection, FakeConnection] = [new FakeConnection(clock), new FakeConnection(clock)];
  [ends[0].other, ends[1].other] = [ends[1], ends[0]];
  return ends;
}

function stage(): { readonly clock: Scheduler; readonly logs: string[]; link(sessions?: SessionTaker): PlainLink } {
  const clock = new Scheduler();
  const logs: string[] = [];
  const usual: SessionTaker = { storePerformed: async () => true, takeOver: () => true };
  return { clock, logs, link: (sessions = usual) => new PlainLink({ clock, readSession, sessions, log: (event, detail) => void logs.push(`${event} ${detail}`) }) };
}

async function together(): Promise<ReturnType<typeof stage> & { readonly sender: PlainLink; readonly receiver: PlainLink; readonly ends: [FakeConnection, FakeConnection] }> {
  const here = stage();
  const [sender, receiver] = [here.link(), here.link()];
  const ends = connect(here.clock);
  sender.attach(presentationPort(ends[0]));
  await here.clock.pass(5_000);
  receiver.attach(presentationPort(ends[1]));
  await here.clock.pass(2_500);
  return { ...here, sender, receiver, ends };
}

describe('a link over a presentation', () => {
  it('is together as soon as the receiver’s page listens, and brings messages both ways', async () => {
    const { sender, receiver, clock } = await together();
    assert.deepEqual([sender.state, receiver.state], ['together', 'together']);
    const heard: Message[] = [];
    receiver.onMessage((message) => heard.push(message));
    assert.equal(sender.send(PRESS), 'sent');
    await clock.pass(50);
    assert.deepEqual(heard, [PRESS]);
  });

  it('is lost within 6 s of silence though the connection says "connected", and back when something is heard', async () => {
    const { sender, receiver, clock, ends } = await together();
    for (const end of ends) end.isCut = true;
    await clock.pass(6_100);
    assert.deepEqual([ends[0].state, sender.state, receiver.state], ['connected', 'lost', 'lost']);
    assert.equal(sender.send(PRESS), 'no-line');
    for (const end of ends) end.isCut = false;
    await clock.pass(2_100);
    assert.deepEqual([sender.state, receiver.state], ['together', 'together']);
  });

  it('takes the first button of a sender that was loaded anew where the receiver noticed nothing of it', async () => {
    const { receiver, clock, ends, link } = await together();
    await clock.pass(60_500);
    const heard: Message[] = [];
    receiver.onMessage((message) => heard.push(message));
    const sender = link();
    sender.onState((state) => {
      if (state === 'together') clock.after(20, () => sender.send(PRESS));
    });
    sender.attach(presentationPort(ends[0]));
    await clock.pass(500);
    assert.deepEqual(heard, [PRESS]);
  });

  it('goes on over a new connection after the sender’s page was loaded anew', async () => {
    const { receiver, clock, ends, link } = await together();
    ends[0].close();
    await clock.pass(100);
    assert.equal(receiver.state, 'lost');
    const [newSender, newReceiver] = connect(clock);
    const sender = link();
    sender.attach(presentationPort(newSender));
    receiver.attach(presentationPort(newReceiver));
    await clock.pass(2_500);
    assert.deepEqual([sender.state, receiver.state], ['together', 'together']);
  });

  it('is over for good when the presentation was terminated', async () => {
    const { sender, clock, ends } = await together();
    const states: LinkState[] = [];
    sender.onState((state) => states.push(state));
    ends[0].tell('terminate');
    await clock.pass(20_000);
    assert.deepEqual(states, ['over']);
    assert.equal(sender.send(PRESS), 'no-line');
  });

  it('keeps what the receiver performed for the sender that comes back', async () => {
    const { receiver, clock, ends, link } = await together();
    ends[0].close();
    const session = advance(start(stepsOf([step('hard', 60)])), tick(12_000));
    receiver.keep(session);
    await clock.pass(60_000);
    const stored: number[] = [];
    const sender = link({ storePerformed: async ({ revision }) => stored.push(revision) > 0, takeOver: () => false });
    const [newSender, newReceiver] = connect(clock);
    sender.attach(presentationPort(newSender));
    receiver.attach(presentationPort(newReceiver));
    await clock.pass(3_000);
    assert.deepEqual(stored, [session.revision]);
    assert.deepEqual(receiver.kept, []);
  });

  it('ignores messages of a newer app and drops bad ones by name, and goes on', async () => {
    const { sender, receiver, clock, ends, logs } = await together();
    const heard: Message[] = [];
    receiver.onMessage((message) => heard.push(message));
    for (const text of [
      '{"v":1,"m":{"t":"dance","speed":3}}',
      '{"v":1,"m":{"t":"press","button":"self-destruct"}}',
      '{"v":2,"m":{"t":"press","button":"ok"}}',
      '{"v":1,"m":{"t":"performed","session":{"id":"no session"}}}',
      '{"v":1,"m":7}',
      'not json',
      '[]',
    ]) ends[0].send(text);
    await clock.pass(100);
    assert.deepEqual(heard, []);
    assert.deepEqual(logs.slice(-7), [
      'unknown-message dance',
      'bad-message press: button',
      'newer-version 2',
      'bad-message performed: session',
      'bad-message (nameless): no name',
      'bad-parcel whole',
      'bad-parcel whole',
    ]);
    sender.send(PRESS);
    await clock.pass(50);
    assert.deepEqual(heard, [PRESS]);
  });
});

/** Two windows of one origin, as far as messages go. */
class FakeWindow implements HearingWindow, OtherWindow {
  closed = false;
  readonly listeners = new Set<(event: MessageEvent<unknown>) => void>();
  opener: FakeWindow | null = null;
  readonly #clock: Scheduler;

  constructor(clock: Scheduler) {
    this.#clock = clock;
  }

  addEventListener(_type: 'message', listener: (event: MessageEvent<unknown>) => void): void {
    this.listeners.add(listener);
  }

  removeEventListener(_type: 'message', listener: (event: MessageEvent<unknown>) => void): void {
    this.listeners.delete(listener);
  }

  postMessage(message: unknown, targetOrigin: string): void {
    assert.equal(targetOrigin, 'https://ours.example');
    this.#clock.after(1, () => this.tell(message, 'https://ours.example', this.opener));
  }

  tell(data: unknown, origin: string, source: unknown): void {
    for (const listener of this.listeners) listener({ data, origin, source } as MessageEvent<unknown>);
  }
}

describe('a link between two windows', () => {
  it('hears the other window of our origin, and no other', async () => {
    const { clock, link, logs } = stage();
    const [page, popup] = [new FakeWindow(clock), new FakeWindow(clock)];
    [page.opener, popup.opener] = [popup, page];
    const [one, other] = [link(), link()];
    one.attach(windowPort(page, popup, 'https://ours.example'));
    other.attach(windowPort(popup, page, 'https://ours.example'));
    await clock.pass(3_000);
    assert.deepEqual([one.state, other.state], ['together', 'together']);
    const heard: Message[] = [];
    one.onMessage((message) => heard.push(message));
    const screen: Message = { t: 'screen', title: 'Today', field: null };
    const parcel = { 'standtall-link': JSON.stringify({ v: 1, m: screen }) };
    page.tell(parcel, 'https://evil.example', popup);
    page.tell(parcel, 'https://ours.example', new FakeWindow(clock));
    page.tell('something else', 'https://ours.example', popup);
    assert.deepEqual(heard, []);
    assert.deepEqual(logs, []);
    page.tell(parcel, 'https://ours.example', popup);
    assert.deepEqual(heard, [screen]);
    one.close();
    await clock.pass(100);
    assert.deepEqual([one.state, other.state], ['over', 'over']);
  });
});
