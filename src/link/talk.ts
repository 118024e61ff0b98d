import * as v from 'valibot';
import { datedHere } from '../domain/workout/brought-session.ts';
import type { Session } from '../domain/workout/session.ts';
import { isFleeting, isForButtonsOnly, markOf, type Message, MESSAGE_VERSION, type ReadSession, readMessage, type SessionMessage } from '../sync/messages.ts';
import { acknowledge, isNewer, type Outbox, put, type RecordMark } from '../sync/outbox.ts';
import type { Trust } from '../sync/pairing.ts';
import { Heartbeat } from './heartbeat.ts';
import type { HandedOver, LinkClock, LinkLog, Sent, SessionTaker } from './link.ts';

/** A button may come this late, in milliseconds; then it is dropped. */
export const STALE_PRESS_MS = 1_000;
/** Until a hand-over counts as not answered; an older one is not taken up. */
export const HAND_OVER_MS = 5_000;
/** Between two tries to get a record stored on the other side. */
export const AGAIN_MS = 3_000;

const MAX_TAKEN = 50;
/** Several, for a single one may have been on its way for long. */
const MAX_PINGS = 4;

const number = v.pipe(v.number(), v.safeInteger());
/** What travels over every kind of link: a ping, its answer, or a message and how long before it which pings were heard. */
const parcelSchema = v.union([
  v.object({ ping: number }),
  v.object({ pong: number }),
  v.object({ v: v.number(), m: v.unknown(), after: v.optional(v.pipe(v.array(v.object({ ping: number, ms: v.pipe(v.number(), v.finite(), v.minValue(0)) })), v.maxLength(MAX_PINGS))) }),
]);

export interface TalkOptions {
  readonly clock: LinkClock;
  readonly log: LinkLog;
  readonly readSession: ReadSession;
  readonly sessions: SessionTaker;
  /** Sessions that the other's clock dated are dated anew by this device's: phones know what day it is, TVs may be years off. */
  readonly isDatedHere?: boolean;
  /** Brings a text to the other side if it can; false when it is too long. */
  readonly transmit: (text: string) => boolean;
  readonly onMessage: (message: Message) => void;
  /** Heard again, or silent for too long. */
  readonly onHere: (isHere: boolean) => void;
}

/**
 * What two devices say over any link, once it is there: heartbeat, messages by their rules, records until they are stored. Lives as long as the
 * acquaintance does: `open` and `shut` follow the line.
 */
export class Talk {
  readonly #options: TalkOptions;
  readonly #heartbeat: Heartbeat;
  /** How far the other is trusted; null while there is no line. */
  #trust: Trust | null = null;
  #isHere = false;
  #openedAtMs = 0;
  #pings: readonly { readonly number: number; readonly heardAtMs: number }[] = [];
  #outbox: Outbox<Session> = [];
  #stopAgain: (() => void) | null = null;
  #taken: readonly RecordMark[] = [];
  #storing = new Set<string>();
  #handingOver: { readonly mark: RecordMark; readonly settle: (how: HandedOver) => void } | null = null;

  constructor(options: TalkOptions) {
    this.#options = options;
    this.#heartbeat = new Heartbeat({
      clock: options.clock,
      ping: (ping) => void this.#say({ ping }),
      onSilence: () => this.#setHere(false),
    });
  }

  get isHere(): boolean {
    return this.#isHere;
  }

  get isOpen(): boolean {
    return this.#trust !== null;
  }

  /** A new line, which has just been heard. */
  open(trust: Trust): void {
    this.#trust = trust;
    this.#openedAtMs = this.#options.clock.monotonicMs();
    this.#pings = [];
    // Here before anything is said: a first ping from one who is not would tell everybody that the line is lost.
    if (this.#isHere) this.#sayKept();
    else this.#setHere(true);
    // Whoever heard of it may have ended it.
    if (this.isOpen) this.#heartbeat.start();
  }

  /** "They match" was pressed on both sides of the open line. */
  raiseTrust(): void {
    if (this.#trust !== 'buttons-only') return;
    this.#trust = 'together';
    this.#sayKept();
  }

  shut(): void {
    this.#heartbeat.stop();
    this.#trust = null;
    this.#stopAgain?.();
    this.#stopAgain = null;
    this.#setHere(false);
  }

  resume(): void {
    this.#heartbeat.resume();
  }

  send(message: Message): Sent {
    if (this.#trust === null || !this.#isHere) return 'no-line';
    if (this.#trust === 'buttons-only' && !isForButtonsOnly(message)) return 'not-yet';
    return this.#sayMessage(message) ? 'sent' : 'too-large';
  }

  keep(session: Session): void {
    const before = this.#outbox;
    this.#outbox = put(before, session);
    if (this.#outbox !== before && this.#isTogether()) this.#sayRecord(session);
    this.#again();
  }

  /** Sessions not yet stored on the other side. */
  get kept(): readonly Session[] {
    return this.#outbox;
  }

  handOver(session: Session): Promise<HandedOver> {
    if (!this.#isTogether()) return Promise.resolve<HandedOver>('no-answer');
    this.#handingOver?.settle('no-answer');
    return new Promise((resolve) => {
      const settle = (how: HandedOver): void => {
        stop();
        if (this.#handingOver?.settle === settle) this.#handingOver = null;
        resolve(how);
      };
      const stop = this.#options.clock.after(HAND_OVER_MS, () => settle('no-answer'));
      this.#handingOver = { mark: markOf(session), settle };
      if (!this.#sayMessage({ t: 'hand-over', session, wallMs: this.#options.clock.wallMs() })) settle('refused');
    });
  }

  /** Never throws for what was said. */
  hear(text: string): void {
    const parcel = v.safeParse(parcelSchema, parsed(text));
    if (!parcel.success) return this.#options.log('bad-parcel', v.getDotPath(parcel.issues[0]) ?? 'whole');
    this.#heartbeat.heard();
    if (this.#trust !== null) this.#setHere(true);
    const said = parcel.output;
    if ('ping' in said) return this.#hearPing(said.ping);
    if ('pong' in said) return;
    if (said.v > MESSAGE_VERSION) return this.#options.log('newer-version', String(said.v));
    const read = readMessage(said.m, this.#options.readSession);
    if (read.kind === 'unknown') return this.#options.log('unknown-message', read.name);
    if (read.kind === 'bad') return this.#options.log('bad-message', `${read.name}: ${read.reason}`);
    this.#take(read.message, this.#ageMs(said.after));
  }

  #take(message: Message, ageMs: number): void {
    const { log, onMessage } = this.#options;
    if (this.#trust !== 'together' && !isForButtonsOnly(message)) return log('not-yet', message.t);
    if (isFleeting(message) && ageMs > STALE_PRESS_MS) return log('stale', message.t);
    switch (message.t) {
      case 'performed':
        return void this.#store(this.#dated(message));
      case 'hand-over':
        return ageMs > HAND_OVER_MS ? log('stale', message.t) : void this.#takeOver(this.#dated(message));
      case 'ack':
        return this.#acknowledged(message);
      default:
        return onMessage(message);
    }
  }

  #dated({ session, wallMs }: SessionMessage): Session {
    const { isDatedHere = false, clock } = this.#options;
    return isDatedHere && wallMs !== undefined ? datedHere(session, { theirMs: wallMs, ownMs: clock.wallMs() }) : session;
  }

  async #store(session: Session): Promise<void> {
    const stored = this.#taken.find(({ id }) => id === session.id);
    if (stored && !isNewer(session, stored)) return this.#acknowledge('performed', stored, true);
    const name = `${session.id} ${session.epoch} ${session.revision}`;
    // Said again while it is being written: the answer is on its way.
    if (this.#storing.has(name)) return;
    this.#storing.add(name);
    const isStored = await settled(() => this.#options.sessions.storePerformed(session));
    this.#storing.delete(name);
    // Without an answer it is said again: a full disk now may have room later.
    if (!isStored) return this.#options.log('not-stored', session.id);
    this.#taken = [...this.#taken.filter(({ id }) => id !== session.id), markOf(session)].slice(-MAX_TAKEN);
    this.#acknowledge('performed', session, true);
  }

  async #takeOver(session: Session): Promise<void> {
    const isTaken = await settled(async () => this.#options.sessions.takeOver(session));
    this.#acknowledge('hand-over', session, isTaken);
  }

  #acknowledge(of: 'performed' | 'hand-over', record: RecordMark, isTaken: boolean): void {
    if (this.#trust === 'together') this.#sayMessage({ t: 'ack', of, ...markOf(record), isTaken });
  }

  #acknowledged(ack: Extract<Message, { t: 'ack' }>): void {
    if (ack.of === 'performed') {
      if (ack.isTaken) this.#outbox = acknowledge(this.#outbox, ack);
      return;
    }
    const mark = this.#handingOver?.mark;
    if (mark?.id !== ack.id || mark.epoch !== ack.epoch || mark.revision !== ack.revision) return;
    this.#handingOver?.settle(ack.isTaken ? 'taken' : 'refused');
  }

  #hearPing(ping: number): void {
    // Said until the first answer comes, by nobody's heartbeat: no age is told by it. Whoever says it was loaded anew, and its first button has to tell its age.
    if (ping === 0) this.#heartbeat.askAnew();
    else this.#pings = [...this.#pings, { number: ping, heardAtMs: this.#options.clock.monotonicMs() }].slice(-MAX_PINGS);
    this.#say({ pong: ping });
  }

  #ageMs(after: readonly { readonly ping: number; readonly ms: number }[] = []): number {
    // Said before any ping was heard: not before the line was made.
    if (after.length === 0) return this.#options.clock.monotonicMs() - this.#openedAtMs;
    // Each is the age and the way of one ping: the quickest ping tells best.
    return Math.min(...after.map(({ ping, ms }) => this.#heartbeat.ageMs(ping, ms)));
  }

  #isTogether(): boolean {
    return this.#isHere && this.#trust === 'together';
  }

  #setHere(isHere: boolean): void {
    if (isHere === this.#isHere) return;
    this.#isHere = isHere;
    if (isHere) this.#sayKept();
    this.#options.onHere(isHere);
  }

  #sayKept(): void {
    if (this.#isTogether()) for (const session of this.#outbox) this.#sayRecord(session);
    this.#again();
  }

  #again(): void {
    if (this.#stopAgain || this.#outbox.length === 0 || !this.#isTogether()) return;
    this.#stopAgain = this.#options.clock.after(AGAIN_MS, () => {
      this.#stopAgain = null;
      this.#sayKept();
    });
  }

  #sayRecord(session: Session): void {
    if (this.#sayMessage({ t: 'performed', session, wallMs: this.#options.clock.wallMs() })) return;
    // It would never fit: it stays where it was performed.
    this.#options.log('too-large', 'performed');
    this.#outbox = acknowledge(this.#outbox, session);
  }

  #sayMessage(message: Message): boolean {
    const nowMs = this.#options.clock.monotonicMs();
    const after = this.#pings.map((ping) => ({ ping: ping.number, ms: nowMs - ping.heardAtMs }));
    return this.#say({ v: MESSAGE_VERSION, m: message, after });
  }

  #say(parcel: v.InferInput<typeof parcelSchema>): boolean {
    return this.#options.transmit(JSON.stringify(parcel));
  }
}

async function settled(ask: () => Promise<boolean>): Promise<boolean> {
  try {
    return await ask();
  } catch {
    return false;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
