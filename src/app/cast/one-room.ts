import type { PlainLink } from '../../link/plain-link.ts';
import { Listeners } from '../../link/listeners.ts';
import type { TvPeer } from '../../link/phone-link.ts';
import type { Heard } from '../../link/tv-room.ts';
import type { Session } from '../../domain/workout/session.ts';
import type { Message } from '../../sync/messages.ts';
import type { DeskRoom } from './tv-desk.ts';

/** A room with one line: whoever opened this page on its second screen, or another tab of the same that joined. */
export class OneRoom implements DeskRoom {
  readonly peers: readonly TvPeer[];
  readonly #link: PlainLink;
  readonly #heard = new Listeners<Heard>();
  readonly #changes = new Listeners<void>();

  constructor(link: PlainLink) {
    this.#link = link;
    const peer: TvPeer = peerOf(link);
    this.peers = [peer];
    link.onMessage((message) => this.#heard.tell({ peer, message }));
    link.onState((state) => {
      this.#changes.tell();
      if (state === 'together') this.#heard.tell({ peer, message: { t: 'ask-state' } });
    });
  }

  get isOnline(): boolean {
    return this.#link.state === 'together';
  }

  onMessage(listener: (heard: Heard) => void): () => void {
    return this.#heard.add(listener);
  }

  onChange(listener: () => void): () => void {
    return this.#changes.add(listener);
  }

  sendAll(message: Message): void {
    this.#link.send(message);
  }

  keepAll(session: Session): void {
    this.#link.keep(session);
  }

  /** The browser carries the line: there is nothing to forget. */
  remove(): void {
    return undefined;
  }

  /** Whom the browser brings is known by no record. */
  know(): void {
    return undefined;
  }

  close(): void {
    this.#link.close();
  }
}

/** The browser itself says who it is: there are no digits to compare, and no name is told. */
function peerOf(link: PlainLink): TvPeer {
  return {
    id: 'sender',
    name: '',
    kind: 'computer',
    shortString: null,
    isMatchedHere: true,
    theyMatch: () => undefined,
    get state() {
      return link.state;
    },
    get kept() {
      return link.kept;
    },
    send: (message) => link.send(message),
    keep: (session) => link.keep(session),
    handOver: (session) => link.handOver(session),
    onMessage: (listener) => link.onMessage(listener),
    onState: (listener) => link.onState(listener),
    resume: () => link.resume(),
    close: () => link.close(),
  };
}
