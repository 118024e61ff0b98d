import type { LinkClock } from '../../link/link.ts';
import type { TvPeer } from '../../link/phone-link.ts';
import type { AppShell, Question } from '../app-shell.ts';
import { matchQuestion } from './cast-words.ts';

/** Another question stands there: asked again after so long, in milliseconds. */
const AGAIN_MS = 1_000;
/** Hands have to rest for so long, in milliseconds: an OK that was meant for the screen below would say "They match" unread. */
const REST_MS = 1_000;

export interface CompareParts {
  readonly shell: Pick<AppShell, 'question'>;
  readonly clock: LinkClock;
  readonly peers: () => readonly TvPeer[];
  readonly remove: (phoneId: string) => void;
  /** Whether the press that happens now came from a phone nobody has said "They match" for. */
  readonly isPressedByStranger: () => boolean;
  /** When somebody who may answer pressed something last, in milliseconds of the monotonic clock. */
  readonly pressedAtMs: () => number;
}

/** Asks, over whatever screen is shown, whether a phone that came by a typed code shows the same six digits. */
export class CompareDesk {
  readonly #parts: CompareParts;
  #asked: { readonly peer: TvPeer; readonly shortString: string; readonly question: Question } | null = null;
  /** Put off by Back, by their digits: those of another meeting are asked about again. */
  readonly #putOff = new Set<string>();
  #stopAgain: (() => void) | null = null;

  constructor(parts: CompareParts) {
    this.#parts = parts;
  }

  /** To be called whenever a phone's state changed. */
  look(): void {
    // Another question took its place: this one is asked after it.
    if (this.#asked && this.#parts.shell.question !== this.#asked.question) this.#asked = null;
    if (this.#asked && this.#asked.peer.shortString !== this.#asked.shortString) this.#close();
    if (this.#asked) return;
    const peer = this.#parts.peers().find(({ shortString, isMatchedHere }) => shortString !== null && !isMatchedHere && !this.#putOff.has(shortString));
    if (!peer || peer.shortString === null) return;
    const { shell, clock, pressedAtMs } = this.#parts;
    if (shell.question || clock.monotonicMs() - pressedAtMs() < REST_MS) this.#lookAgain();
    else this.#ask(peer, peer.shortString);
  }

  /** Asks about this one although it was put off, and at once: somebody wants it. */
  askAbout(phoneId: string): void {
    const peer = this.#parts.peers().find(({ id, shortString, isMatchedHere }) => id === phoneId && shortString !== null && !isMatchedHere);
    if (!peer || peer.shortString === null || this.#parts.shell.question) return;
    this.#putOff.delete(peer.shortString);
    this.#ask(peer, peer.shortString);
  }

  #ask(peer: TvPeer, shortString: string): void {
    const question = matchQuestion(shortString, (answer) => {
      // Who has to be confirmed does not confirm: this one button belongs to this TV's own remote.
      if (answer === 'match' && this.#parts.isPressedByStranger()) return;
      this.#close();
      if (answer === 'match') peer.theyMatch();
      else if (answer === 'differ') this.#parts.remove(peer.id);
      else this.#putOff.add(shortString);
      this.look();
    });
    this.#asked = { peer, shortString, question };
    this.#parts.shell.question = question;
  }

  #close(): void {
    this.#asked = null;
    this.#parts.shell.question = null;
  }

  #lookAgain(): void {
    this.#stopAgain?.();
    this.#stopAgain = this.#parts.clock.after(AGAIN_MS, () => this.look());
  }
}
