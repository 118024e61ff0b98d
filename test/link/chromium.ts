import type { SocketLike } from '../../src/link/socket.ts';
import type { FakeHub, FakeSocket } from './support.ts';

/** When a connection asks again that is not answered, in milliseconds after it began. Source: Linux, tcp_syn_retries with a first wait of 1 s. */
export const ASKS_AGAIN_MS = [0, 1_000, 3_000, 7_000, 15_000, 31_000, 63_000] as const;
/** Failures and successes are counted for so long, and for the time before. */
const PERIOD_MS = 3 * 60_000;

/**
 * What Chromium does with the sockets of one page: after failures each is held back for up to 5 s, and of those to one hub a single one is
 * connecting at a time. Sources: Chromium, services/network/websocket_throttler.cc, net/socket/websocket_endpoint_lock_manager.h.
 */
export class Chromium {
  readonly #hub: FakeHub;
  readonly #owner: string;
  readonly #random: () => number;
  readonly #came: number[] = [];
  readonly #failed: number[] = [];
  #pending = 0;
  #queue: FakeSocket[] = [];
  #connecting: FakeSocket | null = null;

  constructor(hub: FakeHub, owner: string, random: () => number) {
    this.#hub = hub;
    this.#owner = owner;
    this.#random = random;
  }

  openSocket(): SocketLike {
    const { clock } = this.#hub;
    const socket = this.#hub.newSocket(this.#owner);
    this.#pending += 1;
    const delayMs = this.#delayMs();
    socket.onSettled = (how) => {
      this.#pending -= 1;
      (how === 'opened' ? this.#came : this.#failed).push(clock.nowMs);
      this.#queue = this.#queue.filter((other) => other !== socket);
      if (this.#connecting !== socket) return;
      this.#connecting = null;
      this.#next();
    };
    clock.after(delayMs, () => {
      if (!socket.isOpen) return;
      this.#queue.push(socket);
      this.#next();
    });
    return socket;
  }

  #next(): void {
    if (this.#connecting) return;
    const socket = this.#queue.shift();
    if (!socket) return;
    this.#connecting = socket;
    for (const afterMs of ASKS_AGAIN_MS) {
      this.#hub.clock.after(afterMs, () => {
        if (this.#connecting === socket) this.#hub.knock(socket);
      });
    }
  }

  #delayMs(): number {
    const period = Math.floor(this.#hub.clock.nowMs / PERIOD_MS);
    const counted = (times: readonly number[]): number => times.filter((atMs) => Math.floor(atMs / PERIOD_MS) >= period - 1).length;
    const doublings = Math.min(16, this.#pending + Math.floor(counted(this.#failed) / (counted(this.#came) + 1)));
    return (1_000 + this.#random() * 4_000) * 2 ** doublings / 65_536;
  }
}
