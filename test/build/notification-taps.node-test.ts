import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { answerNotificationTaps } from '../../src/build/notification-taps.mjs';

/** A service worker with these pages open, whose notification is tapped. */
async function tappedWith(pages: readonly string[]): Promise<readonly string[]> {
  const done: string[] = [];
  let answer: (event: object) => void = () => undefined;
  let waited: Promise<unknown> = Promise.resolve();
  const self = {
    addEventListener: (_kind: string, listener: typeof answer) => (answer = listener),
    clients: {
      matchAll: () => Promise.resolve(pages.map((page) => ({ focus: () => done.push(`to the front: ${page}`) }))),
      openWindow: (address: string) => done.push(`opened: ${address}`),
    },
  };
  // As it stands in the worker: its text alone, with nothing of this file around it.
  runInNewContext(`(${answerNotificationTaps.toString()})(self)`, { self });
  answer({ notification: { close: () => done.push('closed') }, waitUntil: (promise: Promise<unknown>) => (waited = promise) });
  await waited;
  return done;
}

describe('a notification that is tapped', () => {
  it('goes, and brings the open app to the front', async () => {
    assert.deepEqual(await tappedWith(['first', 'second']), ['closed', 'to the front: first']);
  });

  it('opens the app where no page of it is left', async () => {
    assert.deepEqual(await tappedWith([]), ['closed', 'opened: /']);
  });
});
