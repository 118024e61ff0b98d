import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openScreen, startHub, type RunningHub, type Screen } from './harness.ts';
import { invitationOn } from './pairing.ts';
import { PhoneInHand, until } from './phone-in-hand.ts';

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
    phone = new PhoneInHand(hub.origin, await invitationOn(tv));
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
