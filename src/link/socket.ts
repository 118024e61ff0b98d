/** What we need of a WebSocket. */
export interface SocketLike {
  send(text: string): void;
  close(): void;
  onopen: (() => void) | null;
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  onclose: (() => void) | null;
  onerror: (() => void) | null;
}

/** Opens a socket to the hub's `/link`. May throw, as a browser does for an address it will not open. */
export type OpenSocket = () => SocketLike;

/** Whether the hub answers at all; may take as long as the network does, and never rejects. */
export type IsHubThere = () => Promise<boolean>;

/** Longer than networks take to give a question up, in milliseconds. */
const GIVEN_UP_MS = 60_000;

/**
 * The browser's own socket: each below the hub's address by a path of its own, for Firefox holds a socket back, up to a minute, when others to
 * the same path failed before. Source: Gecko, netwerk/protocol/websocket/WebSocketChannel.cpp (FailDelayManager); measured on Firefox 153.
 *
 * @param address - `wss://…/link`.
 */
export function webSocketTo(address: string, random: () => number = Math.random): OpenSocket {
  const page = Math.floor(random() * 36 ** 4).toString(36);
  let count = 0;
  return () => {
    count += 1;
    return new WebSocket(`${address}/${page}-${count}`) as SocketLike;
  };
}

/**
 * Asks for the hub's health. Without credentials: such a question has connections of its own, and one that hangs keeps nothing of the app from coming.
 *
 * @param origin - As `hubOrigin` gives it.
 */
export function healthAt(origin: string): IsHubThere {
  return async () => {
    const control = new AbortController();
    const timer = setTimeout(() => control.abort(), GIVEN_UP_MS);
    try {
      // What it answers is not read: that it does is enough.
      await fetch(`${origin}/health`, { method: 'HEAD', mode: 'no-cors', credentials: 'omit', cache: 'no-store', signal: control.signal });
      return true;
    } catch {
      return false;
    } finally {
      clearTimeout(timer);
    }
  };
}
