import type { Session } from '../domain/workout/session.ts';
import type { PublicDevice } from '../sync/device-keys.ts';
import { HEARTBEAT_MS } from '../sync/hub-frames.ts';
import type { DeviceKind, Message, ReadSession } from '../sync/messages.ts';
import { type Acquaintance, type Advanced, match, type Pairing, say } from '../sync/pairing.ts';
import type { Decline } from '../sync/pairing-frames.ts';
import type { HandedOver, Link, LinkClock, LinkLog, LinkState, Sent, SessionTaker } from './link.ts';
import { Listeners } from './listeners.ts';
import { Talk } from './talk.ts';

/** What every link over a hub needs of its page. */
export interface LinkParts {
  readonly clock: LinkClock;
  readonly log: LinkLog;
  readonly readSession: ReadSession;
  readonly sessions: SessionTaker;
  /** See `TalkOptions`. */
  readonly isDatedHere?: boolean;
}

export interface SealedLinkOptions<State> extends LinkParts {
  readonly start: State;
  /** To the other device by way of the hub. */
  readonly transmit: (body: string) => void;
  /** What this device says of itself as soon as both are together. */
  readonly introduce: () => Message;
  /** A new channel was proved. */
  readonly onOpened: () => void;
  readonly onTrusted: (device: PublicDevice) => void;
  readonly onIntroduced: (name: string, kind: DeviceKind) => void;
  readonly onDeclined: (why: Decline) => void;
  /** The other removed this device. */
  readonly onRemoved: (device: PublicDevice) => void;
}

/** A link through a hub that reads nothing: a pairing, and the talk that goes through its channel. */
export class SealedLink<State extends Pairing<unknown>> implements Link {
  readonly #options: SealedLinkOptions<State>;
  readonly #talk: Talk;
  readonly #messages = new Listeners<Message>();
  readonly #states = new Listeners<LinkState>();
  #pairing: State;
  #toldState: LinkState = 'connecting';
  #hasBeenOpen = false;
  #isOver = false;
  #stopMatching: (() => void) | null = null;

  constructor(options: SealedLinkOptions<State>) {
    this.#options = options;
    this.#pairing = options.start;
    this.#talk = new Talk({
      ...options,
      transmit: (text) => this.#transmit(text),
      onMessage: (message) => this.#hear(message),
      onHere: () => this.#tellState(),
    });
  }

  get pairing(): State {
    return this.#pairing;
  }

  get who(): Acquaintance | null {
    return this.#pairing.who;
  }

  /** Six digits to compare with the other screen's, while `buttons-only`. */
  get shortString(): string | null {
    return this.state === 'buttons-only' ? (this.#pairing.who?.shortString ?? null) : null;
  }

  /** "They match" was pressed here; until it was pressed on the other screen too, that one is awaited. */
  get isMatchedHere(): boolean {
    return this.#pairing.who?.isMatchedHere ?? false;
  }

  get isHere(): boolean {
    return this.#talk.isHere;
  }

  get state(): LinkState {
    if (this.#isOver) return 'over';
    if (this.#talk.isHere) return this.#pairing.who?.trust ?? 'connecting';
    return this.#hasBeenOpen ? 'lost' : 'connecting';
  }

  get kept(): readonly Session[] {
    return this.#talk.kept;
  }

  /** One step of the pairing. All it transmits goes out in its order before anything answers to it. */
  advance(step: (state: State) => Advanced<State>): void {
    if (this.#isOver) return;
    const { state, effects } = step(this.#pairing);
    this.#pairing = state;
    for (const effect of effects) if (effect.kind === 'transmit') this.#options.transmit(effect.body);
    for (const effect of effects) {
      switch (effect.kind) {
        case 'transmit':
          break;
        case 'opened':
          this.#open();
          this.#options.onOpened();
          break;
        case 'trusted':
          this.#options.onTrusted(effect.device);
          this.#talk.raiseTrust();
          break;
        case 'text':
          // The line was taken for gone, and the channel is still good.
          if (!this.#talk.isOpen) this.#open();
          this.#talk.hear(effect.text);
          break;
        case 'declined':
          this.#options.onDeclined(effect.why);
          break;
        case 'refused':
          this.#options.log('not-taken', effect.why);
          break;
      }
    }
    this.#tellState();
  }

  /** The way to the other is known to be gone. */
  shut(): void {
    this.#talk.shut();
  }

  /** Says again who this is, after it was given another name. */
  introduce(): void {
    if (this.state === 'together') this.send(this.#options.introduce());
  }

  /** "They match" was pressed on this screen. */
  theyMatch(): void {
    this.#stopMatching?.();
    this.#stopMatching = null;
    this.advance((state) => match(state));
    // Said again until both know, for a hub may lose it.
    const { who } = this.#pairing;
    if (who?.isMatchedHere && who.trust === 'buttons-only') this.#stopMatching = this.#options.clock.after(HEARTBEAT_MS, () => this.theyMatch());
  }

  send(message: Message): Sent {
    return this.#isOver ? 'no-line' : this.#talk.send(message);
  }

  keep(session: Session): void {
    if (!this.#isOver) this.#talk.keep(session);
  }

  handOver(session: Session): Promise<HandedOver> {
    return this.#talk.handOver(session);
  }

  onMessage(listener: (message: Message) => void): () => void {
    return this.#messages.add(listener);
  }

  onState(listener: (state: LinkState) => void): () => void {
    return this.#states.add(listener);
  }

  resume(): void {
    this.#talk.resume();
  }

  close(): void {
    this.end('closed');
  }

  /** Says goodbye, as far as there is a line, and forgets the channel. */
  end(why: 'closed' | 'removed'): void {
    if (this.#isOver) return;
    this.#talk.send({ t: 'bye', why });
    this.#finish();
  }

  #finish(): void {
    this.#isOver = true;
    this.#stopMatching?.();
    this.#pairing = this.#options.start;
    this.#talk.shut();
    this.#tellState();
  }

  #open(): void {
    const { who } = this.#pairing;
    if (!who) return;
    this.#hasBeenOpen = true;
    this.#talk.open(who.trust);
  }

  #hear(message: Message): void {
    if (message.t === 'hello') return this.#options.onIntroduced(message.name, message.kind);
    if (message.t !== 'bye') return this.#messages.tell(message);
    if (message.why === 'closed') return this.#talk.shut();
    const { who } = this.#pairing;
    this.#finish();
    if (who) this.#options.onRemoved(who.device);
  }

  #transmit(text: string): boolean {
    const before = this.#pairing;
    this.advance((state) => say(state, text));
    return this.#pairing !== before;
  }

  #tellState(): void {
    const { state } = this;
    if (state === this.#toldState) return;
    this.#toldState = state;
    this.introduce();
    this.#states.tell(state);
  }
}
