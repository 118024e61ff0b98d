import assert from 'node:assert/strict';
import { codeOnPage } from '../journeys/pairing.ts';
import { PhoneInHand } from '../journeys/phone-in-hand.ts';
import type { EngineDriver } from './driver.ts';
import { until } from './until.ts';

const LOOK_LIMIT_MS = 15_000;
/** A press that came late is dropped, as it should be; then a person presses again. */
const PRESS_LIMIT_MS = 3_000;
const PRESSES = 4;

/**
 * The TV's page on the engine, a phone in this process, and the hub between them: paired by what Today shows, steered, and told what was
 * performed. The page has the real clock, for the link measures the real network.
 */
export async function playPhoneStory(driver: EngineDriver, origin: string): Promise<void> {
  await driver.open('/');
  const address = await until(async () => String(await driver.evaluate(codeOnPage)) || null, () => 'Today shows no code for a phone.', LOOK_LIMIT_MS);
  const phone = new PhoneInHand(origin, address.slice(address.indexOf('#')));
  try {
    await steer(driver, phone);
  } finally {
    phone.link.close();
  }
}

async function steer(driver: EngineDriver, phone: PhoneInHand): Promise<void> {
  const focusIs = async (wanted: RegExp): Promise<boolean> => wanted.test(await driver.focusName());
  const shows = async (wanted: RegExp): Promise<boolean> => wanted.test(await driver.text());
  const isTold = (status: 'playing' | 'paused') => async (): Promise<boolean> => phone.playing?.status === status;

  await holds('both are together', async () => phone.link.state === 'together');
  await holds('the TV says who came', () => shows(/Ada’s phone is connected/));
  await holds('the focus is on Start', () => focusIs(/^Start$/));
  await sayUntil('the focus moves', () => phone.link.send({ t: 'press', button: 'down' }), () => focusIs(/^(?!Start$)./));
  await sayUntil('the focus is back', () => phone.link.send({ t: 'press', button: 'up' }), () => focusIs(/^Start$/));
  // Once, before the very first workout, there is a question about training safely.
  await sayUntil('the question comes', () => phone.link.send({ t: 'press', button: 'ok' }), () => shows(/Make room, then move/));
  await sayUntil('the workout starts', () => phone.link.send({ t: 'press', button: 'ok' }), () => shows(/to go/));
  await holds('the phone is told what plays', isTold('playing'));
  await sayUntil('the workout pauses', () => phone.link.send({ t: 'command', command: { kind: 'pause' } }), () => shows(/Paused/));
  await holds('the phone is told of the pause', isTold('paused'));
  await sayUntil('the workout goes on', () => phone.link.send({ t: 'command', command: { kind: 'resume' } }), isTold('playing'));
  const at = phone.playing?.segmentIndex ?? 0;
  await sayUntil('the next step comes', () => phone.link.send({ t: 'command', command: { kind: 'next' } }), async () => (phone.playing?.segmentIndex ?? 0) > at);

  await holds('two seconds of it are on the phone', async () => phone.performedMs > 2_000);
  assert.deepEqual(await driver.problems(), []);
  const keptMs = phone.performedMs;
  await driver.cutPower();
  assert.ok(phone.performedMs >= keptMs);
  assert.equal(phone.stored[phone.stored.length - 1]?.status.kind, 'playing');
}

async function holds(what: string, isTrue: () => Promise<boolean>, limitMs = LOOK_LIMIT_MS): Promise<void> {
  await until(async () => ((await isTrue()) ? true : null), () => `it does not come about that ${what}`, limitMs);
}

async function sayUntil(what: string, say: () => unknown, isTrue: () => Promise<boolean>): Promise<void> {
  for (let times = 1; ; times += 1) {
    say();
    try {
      return await holds(what, isTrue, PRESS_LIMIT_MS);
    } catch (error) {
      if (times === PRESSES) throw error;
    }
  }
}
