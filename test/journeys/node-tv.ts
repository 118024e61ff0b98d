import { randomFillSync } from 'node:crypto';
import * as v from 'valibot';
import { deviceLinkClock } from '../../src/link/link.ts';
import { healthAt, webSocketTo } from '../../src/link/socket.ts';
import { openTvRoom, type TvRoom } from '../../src/link/tv-room.ts';
import { sessionSchema } from '../../src/storage/session-schema.ts';
import { createDeviceKeys, createSecretId, type Chance } from '../../src/sync/device-keys.ts';
import type { Message, Playing, StepLine } from '../../src/sync/messages.ts';
import type { Remembered } from '../../src/sync/remembered.ts';

const chance: Chance = (bytes) => void randomFillSync(bytes);

/** A TV without a screen: what phones press is written down, what it plays is told. */
export interface NodeTv {
  readonly room: TvRoom;
  /** All but `ask-state`, in the order it came. */
  readonly heard: readonly Message[];
  readonly remembered: ReadonlyMap<string, Remembered>;
  /** Says it now, and to each phone that comes. */
  play(playing: Playing | null, steps?: readonly StepLine[]): void;
  show(title: string, field?: Extract<Message, { t: 'screen' }>['field']): void;
  /** Waits for a moment that comes by itself. */
  until(isTrue: () => boolean, what: string, timeoutMs?: number): Promise<void>;
  close(): void;
}

/** @param origin - The hub's, as `http://localhost:1234`. */
export function openNodeTv(origin: string, name = 'Living room TV'): NodeTv {
  const heard: Message[] = [];
  const remembered = new Map<string, Remembered>();
  let said: readonly Message[] = [{ t: 'screen', title: 'Today', field: null }];
  const room = openTvRoom({
    keys: createDeviceKeys(chance),
    room: createSecretId(chance),
    name,
    openSocket: webSocketTo(`${origin.replace(/^http/, 'ws')}/link`),
    isHubThere: healthAt(origin),
    isSeen: () => true,
    clock: deviceLinkClock,
    chance,
    random: Math.random,
    log: () => undefined,
    readSession: (value) => {
      const read = v.safeParse(sessionSchema, value);
      return read.success ? read.output : null;
    },
    sessions: { storePerformed: () => Promise.resolve(true), takeOver: () => false },
    remembered: [],
    remember: (phone) => void remembered.set(phone.device.id, phone),
    forget: (id) => void remembered.delete(id),
    isRemoved: () => false,
    onKeptOut: () => undefined,
  });
  room.onMessage(({ peer, message }) => {
    if (message.t === 'ask-state') for (const one of said) peer.send(one);
    else heard.push(message);
  });
  const say = (messages: readonly Message[]): void => {
    said = [...said.filter(({ t }) => !messages.some((message) => message.t === t)), ...messages];
    for (const message of messages) room.sendAll(message);
  };
  return {
    room,
    heard,
    remembered,
    play: (playing, steps = []) => say([...(playing ? [{ t: 'steps' as const, id: playing.id, steps: [...steps] }] : []), { t: 'now-playing', playing }]),
    show: (title, field = null) => say([{ t: 'screen', title, field }]),
    until: async (isTrue, what, timeoutMs = 8_000) => {
      const deadline = performance.now() + timeoutMs;
      while (!isTrue()) {
        if (performance.now() > deadline) throw new Error(`Waited ${timeoutMs} ms for ${what}; heard: ${JSON.stringify(heard)}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    close: () => room.close(),
  };
}

const phases = [
  'warm-up', 'strength', 'moderate', 'hard', 'strength', 'moderate', 'hard', 'strength', 'rest', 'hard', 'strength', 'moderate', 'hard', 'strength', 'moderate', 'hard', 'cool-down',
] as const;

/** A session's steps, one segment each. */
export const someSteps: readonly StepLine[] = phases.map((phase, at) => ({ segmentIndex: at, name: `Step ${at + 1}`, detail: '40 s', phase }));

export function somePlaying(change: Partial<Playing> = {}): Playing {
  return {
    id: 'session-1', epoch: 0, revision: 1, workoutId: 'back-and-cardio-15', workoutName: 'Back and cardio',
    status: 'playing', segmentIndex: 7, moveName: 'Single-arm row', side: 'right', sideWords: 'Right side', phase: 'strength', phaseWord: 'Strength',
    doseWords: '12 reps', waitsForOk: false, segmentLeftMs: 24_000, leftMs: 684_000, segmentMs: 40_000, nextMoveName: 'Fast march', minutesPerformed: 5,
    volume: 0.7, variant: 'regular', variants: ['easier', 'regular', 'harder'], exerciseId: 'single-arm-row', ...change,
  };
}
