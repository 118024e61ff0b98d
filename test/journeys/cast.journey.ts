import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Session } from '../../src/domain/workout/session.ts';
import { webSocketTo } from '../../src/link/hub-line.ts';
import { deviceLinkClock } from '../../src/link/link.ts';
import { joinAsRemote, type RemoteLink } from '../../src/link/remote.ts';
import { readSession } from '../../src/app/cast/brought-session.ts';
import { createDeviceKeys } from '../../src/sync/device-keys.ts';
import { readInvitation } from '../../src/sync/invite.ts';
import type { Message, Playing } from '../../src/sync/messages.ts';
import { openScreen, startHub, type RunningHub, type Screen } from './harness.ts';

const chance = (bytes: Uint8Array<ArrayBuffer>): void => void crypto.getRandomValues(bytes);

/** The phone's half, in this process: what `/remote` does for a person, it does for the story. */
class PhoneInHand {
  readonly link: RemoteLink;
  readonly stored: Session[] = [];
  readonly heard: Message[] = [];

  constructor(hub: RunningHub, fragment: string) {
    const invitation = readInvitation(fragment);
    assert.ok(invitation, `no invitation: ${fragment}`);
    this.link = joinAsRemote({
      keys: createDeviceKeys(chance),
      room: invitation.room,
      way: { kind: 'qr', invitation },
      name: 'Ada’s phone',
      kind: 'phone',
      openSocket: webSocketTo(`${hub.origin.replace('http', 'ws')}/link`),
      clock: deviceLinkClock,
      chance,
      random: Math.random,
      log: () => undefined,
      readSession,
      sessions: {
        storePerformed: (session) => Promise.resolve(this.stored.push(session) > 0),
        takeOver: () => true,
      },
      remember: () => undefined,
      forget: () => undefined,
    });
    this.link.onMessage((message) => this.heard.push(message));
  }

  get playing(): Playing | null {
    const told = this.heard.filter((message) => message.t === 'now-playing');
    return told[told.length - 1]?.playing ?? null;
  }

  get performedMs(): number {
    return (this.stored[this.stored.length - 1]?.performed ?? []).reduce((sum, { ms }) => sum + ms, 0);
  }
}

async function until(what: string, holds: () => boolean, withinMs = 15_000): Promise<void> {
  const deadline = performance.now() + withinMs;
  while (!holds()) {
    assert.ok(performance.now() < deadline, `waited ${withinMs} ms until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** What the camera would read. */
async function scan(tv: Screen): Promise<string> {
  await tv.see(/[B-Z]{4} [B-Z]{4}/);
  const text = (await tv.page.evaluate(`(() => {
    const find = (root) => {
      for (const element of root.querySelectorAll('*')) {
        if (element.localName === 'qr-code') return element.text;
        const inside = element.shadowRoot && find(element.shadowRoot);
        if (inside) return inside;
      }
      return '';
    };
    return find(document);
  })()`)) as string;
  assert.match(text, /^http:\/\/[\d.]+:\d+\/remote#|^http:\/\/localhost:\d+\/remote#/);
  return text.slice(text.indexOf('#'));
}

describe('a phone steers the TV', () => {
  let hub: RunningHub;
  let tv: Screen;
  let phone: PhoneInHand;

  before(async () => {
    hub = await startHub();
    tv = await openScreen({ origin: hub.origin, hasInjectedClock: false });
  });
  after(async () => {
    phone?.link.close();
    await tv?.close();
    await hub?.stop();
  });

  /** A press that came late is dropped, as it should be; then a person presses again. */
  async function pressed(button: 'down' | 'up', focus: RegExp): Promise<void> {
    for (let times = 1; ; times += 1) {
      phone.link.send({ t: 'press', button });
      try {
        await tv.seeFocus(focus, 3_000);
        return;
      } catch (error) {
        if (times === 4) throw error;
      }
    }
  }

  it('is paired by the QR that Today shows beside its code', async () => {
    await tv.see(/[B-Z]{4} [B-Z]{4}/);
    phone = new PhoneInHand(hub, await scan(tv));
    await until('both are together', () => phone.link.state === 'together');
    await tv.see('Ada’s phone is connected');
    await until('the screen is told', () => phone.heard.some((message) => message.t === 'screen' && message.title === 'Today'));
  });

  it('moves the focus and starts the workout', async () => {
    const first = await tv.focusedName();
    assert.match(first, /Start/);
    await pressed('down', /^(?!Start$)./);
    await pressed('up', /Start/);
    phone.link.send({ t: 'press', button: 'ok' });
    // Once, before the very first workout, there is a question about training safely.
    await tv.see('Not now');
    phone.link.send({ t: 'press', button: 'ok' });
    await tv.see('to go');
    await until('the phone hears what plays', () => phone.playing?.status === 'playing');
    assert.ok(phone.heard.some((message) => message.t === 'steps' && message.steps.length > 10));
  });

  it('pauses, goes on and to the next step', async () => {
    phone.link.send({ t: 'command', command: { kind: 'pause' } });
    await tv.see('Paused');
    await until('the phone hears of it', () => phone.playing?.status === 'paused');
    phone.link.send({ t: 'command', command: { kind: 'resume' } });
    await until('it plays', () => phone.playing?.status === 'playing');
    const at = phone.playing?.segmentIndex ?? 0;
    phone.link.send({ t: 'command', command: { kind: 'next' } });
    await until('it is the next', () => (phone.playing?.segmentIndex ?? 0) > at);
  });

  it('has a move done the easier way, and is told which ways there are', async () => {
    await until('the ways are known', () => phone.playing?.variants?.includes('easier') === true);
    phone.link.send({ t: 'command', command: { kind: 'variant', variant: 'easier' } });
    await tv.see(/\beasier\b/);
    await until('the phone hears of it', () => phone.playing?.variant === 'easier');
  });

  it('is together with it again within 5 s when the hub was restarted, and the workout went on meanwhile', async () => {
    const { port } = hub;
    await hub.stop();
    hub = await startHub({ port });
    await until('both are together', () => phone.link.state === 'together', 5_000);
    phone.heard.length = 0;
    await until('it plays on', () => phone.playing?.status === 'playing', 10_000);
  });

  it('has what was performed when the TV dies in the middle of a step', async () => {
    await until('two seconds are kept', () => phone.performedMs > 2_000);
    const atMs = performance.now();
    const keptMs = phone.performedMs;
    await tv.cutPower();
    assert.ok(performance.now() - atMs < 5_000);
    assert.ok(phone.performedMs >= keptMs);
    assert.equal(phone.stored[phone.stored.length - 1]?.status.kind, 'playing');
  });
});
