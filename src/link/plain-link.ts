import type { Session } from '../domain/workout/session.ts';
import { HEARTBEAT_MS } from '../sync/hub-frames.ts';
import type { Message, ReadSession } from '../sync/messages.ts';
import type { HandedOver, Link, LinkClock, LinkLog, LinkState, Sent, SessionTaker } from './link.ts';
import { Listeners } from './listeners.ts';
import { Talk } from './talk.ts';

/** A way for texts that the browser itself keeps apart from others: a presentation connection, a window of our own. */
export interface TextPort {
  /** May throw when there is no line; what was said is then lost. */
  send(text: string): void;
  /** Begins to listen; the returned function ends it. `onGone` says whether it is gone for good. */
  listen(onText: (text: string) => void, onGone: (isForGood: boolean) => void): () => void;
  close(): void;
}

export interface PlainLinkOptions {
  readonly clock: LinkClock;
  readonly log: LinkLog;
  readonly readSession: ReadSession;
  readonly sessions: SessionTaker;
  /** See `TalkOptions`. */
  readonly isDatedHere?: boolean;
}

/** A link without a hub between: nothing to seal, together as soon as the other is heard. */
export class PlainLink implements Link {
  readonly #options: PlainLinkOptions;
  readonly #talk: Talk;
  readonly #messages = new Listeners<Message>();
  readonly #states = new Listeners<LinkState>();
  #state: LinkState = 'connecting';
  #port: TextPort | null = null;
  #leavePort: (() => void) | null = null;
  #hasOpened = false;
  #stopCalling: (() => void) | null = null;

  constructor(options: PlainLinkOptions) {
    this.#options = options;
    this.#talk = new Talk({
      ...options,
      transmit: (text) => this.#transmit(text),
      onMessage: (message) => this.#hear(message),
      onHere: (isHere) => this.#setState(isHere ? 'together' : 'lost'),
    });
  }

  get state(): LinkState {
    return this.#state;
  }

  get kept(): readonly Session[] {
    return this.#talk.kept;
  }

  /** The connection, or a newer one in place of the last: after a reload of either side, or a reconnect. */
  attach(port: TextPort): void {
    if (this.#state === 'over') return port.close();
    this.#leavePort?.();
    this.#port = port;
    this.#hasOpened = false;
    this.#leavePort = port.listen((text) => this.#hearText(port, text), (isForGood) => this.#gone(port, isForGood));
    this.#call();
  }

  send(message: Message): Sent {
    return this.#talk.send(message);
  }

  keep(session: Session): void {
    this.#talk.keep(session);
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
    if (this.#state === 'over') return;
    this.#talk.send({ t: 'bye', why: 'closed' });
    this.#end();
  }

  /** Until the other is heard: its page may not listen yet. */
  #call(): void {
    this.#stopCalling?.();
    this.#stopCalling = null;
    if (this.#hasOpened || !this.#port) return;
    this.#transmit('{"ping":0}');
    this.#stopCalling = this.#options.clock.after(HEARTBEAT_MS, () => this.#call());
  }

  #hearText(port: TextPort, text: string): void {
    if (port !== this.#port) return;
    if (!this.#hasOpened) {
      this.#hasOpened = true;
      this.#talk.open('together');
    }
    this.#talk.hear(text);
  }

  #hear(message: Message): void {
    if (message.t === 'bye') return this.#end();
    this.#messages.tell(message);
  }

  #gone(port: TextPort, isForGood: boolean): void {
    if (port !== this.#port) return;
    this.#dropPort();
    if (isForGood) return this.#end();
    this.#talk.shut();
  }

  #dropPort(): void {
    this.#stopCalling?.();
    this.#leavePort?.();
    this.#leavePort = null;
    this.#port = null;
  }

  #end(): void {
    this.#port?.close();
    this.#dropPort();
    this.#setState('over');
    this.#talk.shut();
  }

  #transmit(text: string): boolean {
    try {
      this.#port?.send(text);
    } catch (error) {
      // The heartbeat will notice; whether the connection says so or not.
      this.#options.log('not-sent', String(error));
    }
    return true;
  }

  #setState(state: LinkState): void {
    if (this.#state === 'over' || this.#state === state) return;
    this.#state = state;
    this.#states.tell(state);
  }
}
