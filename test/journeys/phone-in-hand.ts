import assert from 'node:assert/strict';
import type { Session } from '../../src/domain/workout/session.ts';
import { deviceLinkClock } from '../../src/link/link.ts';
import { joinAsRemote, type RemoteLink } from '../../src/link/remote.ts';
import { healthAt, webSocketTo } from '../../src/link/socket.ts';
import { readSession } from '../../src/app/cast/brought-session.ts';
import { createDeviceKeys } from '../../src/sync/device-keys.ts';
import { readInvitation } from '../../src/sync/invite.ts';
import type { Message, Playing } from '../../src/sync/messages.ts';

const chance = (bytes: Uint8Array<ArrayBuffer>): void => void crypto.getRandomValues(bytes);

/** The phone's half, in this process: what `/remote` does for a person, it does for the story. */
export class PhoneInHand {
  readonly link: RemoteLink;
  readonly stored: Session[] = [];
  readonly heard: Message[] = [];

  /**
   * @param origin - The hub's, as `http://localhost:1234`.
   * @param fragment - What the camera read, from its `#` on.
   */
  constructor(origin: string, fragment: string) {
    const invitation = readInvitation(fragment);
    assert.ok(invitation, `no invitation: ${fragment}`);
    this.link = joinAsRemote({
      keys: createDeviceKeys(chance),
      room: invitation.room,
      way: { kind: 'qr', invitation },
      name: 'Ada’s phone',
      kind: 'phone',
      openSocket: webSocketTo(`${origin.replace('http', 'ws')}/link`),
      isHubThere: healthAt(origin),
      isWaited: () => true,
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

export async function until(what: string, holds: () => boolean, withinMs = 15_000): Promise<void> {
  const deadline = performance.now() + withinMs;
  while (!holds()) {
    assert.ok(performance.now() < deadline, `waited ${withinMs} ms until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
