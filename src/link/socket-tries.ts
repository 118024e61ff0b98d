import type { LinkClock, LinkLog } from './link.ts';
import type { IsHubThere, OpenSocket, SocketLike } from './socket.ts';
import { SocketsLately } from './sockets-lately.ts';

/** How long a connection may take to come about, once the browser makes it; the tries beside it ask the network afresh meanwhile. */
const CONNECT_MS = 4_000;
/** Between the beginnings of two tries while somebody may be waiting, in milliseconds: with all that follows, both are together within 5 s. */
const WAITED_PACE = { fromMs: 1_000, toMs: 2_000 } as const;
/** The same between two questions where the browser holds sockets back for long: what is lost to it has to be known the sooner. */
const HELD_BACK_PACE = { fromMs: 500, toMs: 1_000 } as const;
/** The same while nobody waits, by how long the line has been gone. Whoever looks at the page again has a try at once. */
const UNWAITED_PACES = [
  { forMs: 5 * 60_000, ...WAITED_PACE },
  { forMs: 60 * 60_000, fromMs: 3_000, toMs: 5_000 },
  { forMs: Infinity, fromMs: 10_000, toMs: 20_000 },
] as const;
/** Before the first try after a loss, at most: a hub that restarts is not met by all its devices in one moment. */
const MAX_SPREAD_MS = 500;
const MOST_AT_ONCE = 5;

/** As long as the browser holds a socket back for less than this, in milliseconds, sockets are the quickest way to ask. */
const QUICK_MS = 100;
/** Where the browser holds the next socket back for longer, in milliseconds, several are opened at once: each is held back by chance, and the first counts. */
const SLOW_MS = 500;
/** A hub's machine that is off is told by its network after 3 s; a question without any answer for this long was lost on the way. */
const UNANSWERED_MS = 4_000;
/** Between two tries with a hub that is there and takes no socket, at most. */
const REFUSED_MS = 30_000;
/** Between two tries with a hub that answers no question: something on the way may let sockets alone through. */
const UNASKED_MS = 2 * 60_000;
/** What has been under way for longer when the page is seen again, or the network is another, is given up for a new try. */
const OLD_MS = 1_000;

interface Attempt {
  readonly socket: SocketLike;
  readonly beganAtMs: number;
  /** Until then the browser may not even have asked the network for it. */
  readonly heldUntilMs: number;
  readonly stop: () => void;
}

export interface SocketTriesOptions {
  readonly openSocket: OpenSocket;
  readonly isHubThere: IsHubThere;
  /** Whether somebody may be looking at a screen that waits for this line. */
  readonly isWaited: () => boolean;
  readonly clock: LinkClock;
  /** From 0 to below 1: spreads the tries of many devices. */
  readonly random: () => number;
  readonly log: LinkLog;
  readonly onOpen: (socket: SocketLike) => void;
}

/**
 * Tries to open a socket until one is open, whatever the network does: so that, while somebody waits, one is begun or under way in every two
 * seconds. After a few failures the hub is asked by http first, for browsers hold the sockets back of a page that had many failures.
 */
export class SocketTries {
  readonly #options: SocketTriesOptions;
  readonly #lately = new SocketsLately();
  #attempts: readonly Attempt[] = [];
  #stopTimer: (() => void) | null = null;
  #isOn = false;
  #goneSinceMs = 0;
  /** No try was made since. */
  #isJustLost = false;
  #triedAtMs = -Infinity;
  #openedAtMs = -Infinity;
  #notBeforeMs = -Infinity;
  /** When the question under way was asked. */
  #askedAtMs: number | null = null;
  /** How often the hub has answered that it is there, and the last of these times that it took no socket all the same. */
  #answers = 0;
  #refusedAnswer = 0;
  /** How often in a row that was so. */
  #refusals = 0;

  constructor(options: SocketTriesOptions) {
    this.#options = options;
  }

  /** From a moment later on, and for the hub's word not before `notBeforeMs`. */
  begin({ goneSinceMs, notBeforeMs }: { readonly goneSinceMs: number; readonly notBeforeMs: number }): void {
    this.#isOn = true;
    this.#goneSinceMs = goneSinceMs;
    this.#notBeforeMs = notBeforeMs;
    this.#isJustLost = goneSinceMs === this.#options.clock.monotonicMs();
    this.#later();
  }

  /** A try at once: the page is seen again, or the network is another. */
  now(): void {
    const nowMs = this.#options.clock.monotonicMs();
    this.#isOn = true;
    this.#goneSinceMs = nowMs;
    // Where the browser holds sockets back, those that have waited are nearer to their turn than a new one.
    if (this.#isQuick(nowMs)) {
      for (const { socket, beganAtMs } of this.#attempts) if (nowMs - beganAtMs > OLD_MS) this.#fail(socket, 'no-answer');
    } else if (this.#askedAtMs !== null) {
      // A question that was lost hangs on for seconds when the network is back: sockets begin to wait for their turn now.
      this.#openSeveral();
    }
    this.#try();
  }

  end(): void {
    this.#isOn = false;
    this.#stopTimer?.();
    this.#stopTimer = null;
    for (const { socket, stop } of this.#attempts) {
      stop();
      // Whatever became of them, the browser counts them as failed.
      this.#lately.failed(this.#options.clock.monotonicMs());
      this.#leave(socket);
    }
    this.#attempts = [];
  }

  #later(waitedPace: { readonly fromMs: number; readonly toMs: number } = WAITED_PACE): void {
    const { clock, random, isWaited } = this.#options;
    const nowMs = clock.monotonicMs();
    const pace = isWaited() ? waitedPace : (UNWAITED_PACES.find(({ forMs }) => nowMs - this.#goneSinceMs < forMs) ?? UNWAITED_PACES[2]);
    const gapMs = pace.fromMs + random() * (pace.toMs - pace.fromMs);
    const atMs = Math.max(this.#triedAtMs + gapMs, this.#notBeforeMs, nowMs + random() * MAX_SPREAD_MS);
    this.#stopTimer?.();
    this.#stopTimer = clock.after(atMs - nowMs, () => this.#try());
  }

  #try(): void {
    const nowMs = this.#options.clock.monotonicMs();
    this.#triedAtMs = nowMs;
    // It may be back any moment: what is held back for long begins to wait beside the question.
    if (this.#isJustLost && this.#isSlow()) this.#openSeveral();
    this.#isJustLost = false;
    if (this.#isQuick(nowMs) || nowMs - this.#openedAtMs >= UNASKED_MS) this.#open();
    else if (this.#askedAtMs === null) this.#ask(nowMs);
    // No answer at all, not even a refusal: a browser asks such a network afresh for sockets alone.
    else if (nowMs - this.#askedAtMs >= UNANSWERED_MS) this.#open();
    if (this.#isOn) this.#later();
  }

  #isQuick(nowMs: number): boolean {
    return this.#lately.heldBackMs(nowMs, this.#attempts.length + 1) < QUICK_MS;
  }

  #isSlow(): boolean {
    return this.#lately.heldBackMs(this.#options.clock.monotonicMs(), this.#attempts.length + 1) > SLOW_MS;
  }

  #ask(nowMs: number): void {
    if (this.#refusals > 0 && nowMs - this.#openedAtMs < Math.min(REFUSED_MS, 1_000 * 2 ** this.#refusals)) return;
    this.#askedAtMs = nowMs;
    void this.#options.isHubThere().then((isThere) => {
      this.#askedAtMs = null;
      if (!this.#isOn) return;
      if (isThere) return this.#openForAnswer();
      this.#refusals = 0;
      this.#triedAtMs = nowMs;
      this.#later(this.#isSlow() ? HELD_BACK_PACE : WAITED_PACE);
    });
  }

  #openForAnswer(): void {
    this.#answers += 1;
    this.#openSeveral({ answer: this.#answers });
  }

  /** As many at once as it takes: one, unless the browser holds sockets back of a hub that has just come back. */
  #openSeveral(forWhat: { readonly answer?: number } = {}): void {
    for (let most = this.#refusals > 0 ? 1 : MOST_AT_ONCE; most > 0; most -= 1) {
      this.#open(forWhat);
      if (!this.#isSlow() || !this.#isOn || this.#attempts.length === MOST_AT_ONCE) return;
    }
  }

  /** @param answer - The hub's answer that it is opened for, where there was one. */
  #open({ answer = null }: { readonly answer?: number | null } = {}): void {
    const { clock, openSocket, log, onOpen } = this.#options;
    const nowMs = clock.monotonicMs();
    const oldest = this.#attempts.length === MOST_AT_ONCE ? this.#attempts[0] : undefined;
    // One more would be a step back for the one that is nearest to its turn.
    if (oldest && nowMs < oldest.heldUntilMs) return;
    this.#openedAtMs = nowMs;
    let socket: SocketLike;
    try {
      socket = openSocket();
    } catch (error) {
      return log('no-socket', String(error));
    }
    if (oldest) this.#fail(oldest.socket, 'no-answer');
    const heldBackMs = this.#lately.heldBackMs(nowMs, this.#attempts.length + 1);
    const stop = clock.after(heldBackMs + CONNECT_MS, () => this.#fail(socket, 'no-answer'));
    this.#attempts = [...this.#attempts, { socket, beganAtMs: nowMs, heldUntilMs: nowMs + heldBackMs, stop }];
    socket.onopen = () => {
      if (!this.#take(socket)) return;
      this.#lately.came(clock.monotonicMs());
      this.#refusals = 0;
      this.end();
      onOpen(socket);
    };
    socket.onclose = socket.onerror = () => {
      if (!this.#fail(socket, 'closed')) return;
      if (answer !== null && answer !== this.#refusedAnswer) {
        this.#refusedAnswer = answer;
        this.#refusals += 1;
      }
      this.#later();
    };
  }

  /** @returns Whether it was one of those under way. */
  #fail(socket: SocketLike, why: 'closed' | 'no-answer'): boolean {
    if (!this.#take(socket)) return false;
    this.#options.log('no-line', why);
    this.#lately.failed(this.#options.clock.monotonicMs());
    this.#leave(socket);
    return true;
  }

  /** @returns Whether it was one of those under way. */
  #take(socket: SocketLike): boolean {
    const attempt = this.#attempts.find((one) => one.socket === socket);
    attempt?.stop();
    this.#attempts = this.#attempts.filter((one) => one !== attempt);
    return attempt !== undefined;
  }

  /** It may hang for long: nothing it says counts any more. */
  #leave(socket: SocketLike): void {
    socket.onopen = socket.onmessage = socket.onclose = socket.onerror = null;
    try {
      socket.close();
    } catch (error) {
      this.#options.log('not-closed', String(error));
    }
  }
}
