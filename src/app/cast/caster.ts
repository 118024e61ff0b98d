import type { Session } from '../../domain/workout/session.ts';
import type { LinkClock, LinkLog, SessionTaker } from '../../link/link.ts';
import { PlainLink } from '../../link/plain-link.ts';
import type { CastStore } from '../../store/cast-store.ts';
import type { SessionStore } from '../../store/session-store.ts';
import type { Command, Message, ReadSession } from '../../sync/messages.ts';
import type { CastMemory, Lent } from './cast-memory.ts';
import type { CastWay, Opened, WayKind } from './cast-way.ts';
import { HeldPress } from './held-press.ts';
import { HeldStill } from './held-still.ts';
import type { SetUp } from './set-up.ts';

export interface CasterParts {
  /** Those that are there from the start, the best first. */
  readonly ways: readonly CastWay[];
  /** One of those, or one that comes later; null when it does not. */
  readonly wayOf: (kind: WayKind) => Promise<CastWay | null>;
  readonly store: CastStore;
  readonly session: SessionStore;
  readonly clock: LinkClock;
  readonly log: LinkLog;
  readonly readSession: ReadSession;
  readonly memory: CastMemory;
  readonly setUp: () => Promise<SetUp | null>;
  /** Keeps what was performed over there; resolves to whether it is on disk. */
  readonly keep: (session: Session, over: WayKind) => Promise<boolean>;
  /** Counts as it stands here, until the record of the other screen comes; and leaves the stage. */
  readonly putAway: (session: Session) => Promise<void>;
  /** Puts a session on the stage here, and shows it. */
  readonly take: (session: Session) => void;
  /** What was lent, as it is on disk. */
  readonly find: (lent: Lent) => Promise<Session | null>;
  readonly onRefused: () => void;
  readonly onBack: () => void;
  readonly onNoScreen: () => void;
  /** A press waited for the other screen and did not go out. */
  readonly onNotSent: () => void;
}

/** Puts the session on another screen, keeps what is performed there, and brings it back: nothing is ever only there. */
export class Caster {
  readonly #parts: CasterParts;
  readonly #held: HeldPress<Message>;
  readonly #still: HeldStill;
  #ways: readonly CastWay[] = [];
  #opened: Opened | null = null;
  #link: PlainLink | null = null;
  #isNew = false;
  #lendingId: string | null = null;
  /** As the other screen told it last. */
  #last: Session | null = null;

  constructor(parts: CasterParts) {
    this.#parts = parts;
    this.#held = new HeldPress({ clock: parts.clock, send: (message) => this.#link?.send(message) === 'sent', onDropped: parts.onNotSent });
    this.#still = new HeldStill(parts.session, parts.clock);
    this.offer(parts.ways);
  }

  /** What this page can open now, the best first. */
  offer(ways: readonly CastWay[]): void {
    this.#ways = ways;
    this.#parts.store.send({ ways: ways.map(({ kind }) => kind) });
  }

  /** To be called in a press itself: browsers open no screen without one. */
  start(kind?: WayKind): void {
    const way = this.#ways.find((one) => one.kind === kind) ?? this.#ways[0];
    if (this.#opened || !way) return;
    const opening = way.open();
    this.#parts.store.send({ line: 'opening' });
    opening.then(
      (opened) => this.#join(opened, true),
      () => {
        this.#parts.store.send({ line: 'none' });
        this.#parts.onNoScreen();
      },
    );
  }

  /** After a reload: the screen goes on as if nothing had been, or what was lent comes back. */
  async rejoin(): Promise<void> {
    const { memory, wayOf, store } = this.#parts;
    const known = memory.read();
    if (known === null) return;
    store.send({ line: 'opening' });
    const way = await wayOf(known.kind);
    const opened = way && (await way.reopen(known.id));
    if (opened) return this.#join(opened, false);
    store.send({ line: 'none' });
    await this.#bringBack();
  }

  command(command: Command): void {
    this.#steer({ t: 'command', command });
  }

  press(button: Extract<Message, { t: 'press' }>['button']): void {
    this.#steer({ t: 'press', button });
  }

  resume(): void {
    this.#link?.resume();
  }

  /** Goes on here: the other screen gives back what it has on stage, or, when it does not answer, what it told last is taken. */
  end(): void {
    const opened = this.#opened;
    if (opened === null) return;
    const isAsked = this.#last !== null && this.#last.status.kind !== 'ended' && this.#link?.send({ t: 'command', command: { kind: 'pause' } }) === 'sent';
    // Its last record comes with the pause; what it told before that is not older than a second.
    if (isAsked) this.#parts.clock.after(LAST_WORD_MS, () => this.#leave(opened));
    else this.#leave(opened);
  }

  #steer(message: Message): void {
    if (this.#parts.store.state.line !== 'none') this.#held.press(message);
  }

  #leave(opened: Opened): void {
    if (opened !== this.#opened) return;
    opened.end();
    this.#gone(opened);
  }

  #join(opened: Opened, isNew: boolean): void {
    const { clock, log, readSession, memory } = this.#parts;
    this.#opened = opened;
    this.#isNew = isNew;
    if (isNew) memory.write({ kind: opened.kind, id: opened.id, lent: null });
    const link = new PlainLink({ clock, log, readSession, isDatedHere: true, sessions: this.#sessions(opened.kind) });
    this.#link = link;
    link.onMessage((message) => this.#hear(message));
    link.onState((state) => {
      if (link !== this.#link) return;
      if (state === 'over') return this.#gone(opened);
      this.#parts.store.send({ line: state === 'together' ? 'together' : state === 'lost' ? 'lost' : 'opening' });
      if (state !== 'together') return;
      this.#held.release();
      void this.#greet(link);
    });
    opened.onGone(() => this.#gone(opened));
    link.attach(opened.port);
  }

  async #greet(link: PlainLink): Promise<void> {
    const setUp = this.#isNew ? await this.#parts.setUp() : null;
    if (setUp) link.send(setUp);
    link.send({ t: 'ask-state' });
    if (!this.#isNew) return;
    this.#isNew = false;
    await this.#lend(link);
  }

  /** Nothing plays in two places: it stands here until the other screen has it, and goes on here when that one does not take it. */
  async #lend(link: PlainLink): Promise<void> {
    const { session, putAway, onRefused } = this.#parts;
    const wasPlaying = session.state?.status.kind === 'playing';
    session.send({ kind: 'pause', reason: 'viewer' });
    const given = session.state;
    if (given === null || given.status.kind === 'ended') return;
    const release = this.#still.hold(given);
    this.#lendingId = given.id;
    const how = await link.handOver(wasPlaying ? { ...given, status: { kind: 'playing' } } : given);
    this.#lendingId = null;
    release();
    const isEnded = this.#still.isEnded(given);
    // Its own record is as good as its answer.
    if (how !== 'taken' && !(this.#last?.id === given.id && this.#last.epoch > given.epoch)) {
      if (!isEnded) onRefused();
      if (wasPlaying && how === 'refused') session.send({ kind: 'resume' });
      return;
    }
    this.#note(given);
    if (isEnded) this.#endThere(given);
    await putAway(session.state?.id === given.id ? session.state : given);
  }

  /** Ended here while it was being lent. Said again to each record of it that does not know. */
  #endThere({ id }: Session): void {
    this.#link?.send({ t: 'finish-given', id });
  }

  #sessions(over: WayKind): SessionTaker {
    return {
      storePerformed: async (performed) => {
        const here = this.#parts.session.state;
        // It came back meanwhile: what is on this stage is newer.
        if (here?.id === performed.id && here.epoch >= performed.epoch) return true;
        if (this.#still.mustEnd(performed)) this.#endThere(performed);
        // It was taken there, and the answer alone was lost.
        if (here?.id === performed.id && performed.id !== this.#lendingId) await this.#parts.putAway(here);
        const isKept = await this.#parts.keep(performed, over);
        if (isKept) this.#note(performed);
        return isKept;
      },
      takeOver: () => false,
    };
  }

  #note(session: Session): void {
    const { id, localDay, status, epoch } = session;
    // Older sessions are told once more at each meeting.
    const isLatest = this.#last === null || this.#last.id === id ? epoch >= (this.#last?.epoch ?? 0) : status.kind !== 'ended';
    if (!isLatest) return;
    const before = this.#last;
    this.#last = session;
    if (before?.id === id && before.status.kind === status.kind) return;
    const known = this.#parts.memory.read();
    if (known) this.#parts.memory.write({ ...known, lent: status.kind === 'ended' ? null : { id, day: localDay } });
  }

  #hear(message: Message): void {
    const { store } = this.#parts;
    if (message.t === 'screen') store.send({ screenTitle: message.title });
    if (message.t === 'now-playing') store.send({ playing: message.playing });
  }

  #gone(opened: Opened): void {
    if (opened !== this.#opened) return;
    const link = this.#link;
    this.#opened = null;
    this.#link = null;
    link?.close();
    this.#held.forget();
    this.#parts.store.send({ line: 'none', playing: null, screenTitle: '' });
    void this.#bringBack();
  }

  /** At the same second, and paused: a screen that goes away starts nothing. */
  async #bringBack(): Promise<void> {
    const { memory, find, take, session, onBack } = this.#parts;
    const known = memory.read();
    const last = this.#last;
    this.#last = null;
    memory.write(null);
    const kept = last ?? (known?.lent ? await find(known.lent) : null);
    const isOver = kept === null || (last !== null && last.status.kind === 'ended');
    if (isOver || (session.state !== null && session.state.status.kind === 'playing')) return;
    take({ ...kept, status: { kind: 'paused', reason: 'interrupted' }, epoch: kept.epoch + 1, revision: kept.revision + 1 });
    onBack();
  }
}

/** How long the other screen has to tell what it paused at, in milliseconds. */
const LAST_WORD_MS = 400;
