import { HUB_PROTOCOL, type Refusal } from '../sync/hub-frames.ts';
import { readFromHub } from './hub-line.ts';
import type { LinkClock } from './link.ts';
import type { OpenSocket } from './socket.ts';

/** How long a hub may take to say where a code leads. */
const ANSWER_MS = 5_000;

export type FoundRoom =
  | { readonly kind: 'found'; readonly room: string; readonly ticket: string }
  | { readonly kind: 'refused'; readonly why: Refusal; readonly retryInMs: number }
  | { readonly kind: 'no-hub' };

/**
 * Asks the hub once where a typed code leads.
 *
 * @param code - As `readTypedCode` gives it.
 */
export function findRoom(code: string, { openSocket, clock }: { readonly openSocket: OpenSocket; readonly clock: LinkClock }): Promise<FoundRoom> {
  return new Promise((resolve) => {
    const end = (found: FoundRoom): void => {
      stop();
      if (socket) {
        socket.onclose = socket.onerror = socket.onmessage = null;
        socket.close();
      }
      resolve(found);
    };
    const stop = clock.after(ANSWER_MS, () => end({ kind: 'no-hub' }));
    const socket = opened(openSocket);
    if (!socket) return end({ kind: 'no-hub' });
    socket.onopen = () => socket.send(JSON.stringify({ t: 'find', v: HUB_PROTOCOL, code }));
    socket.onclose = socket.onerror = () => end({ kind: 'no-hub' });
    socket.onmessage = ({ data }) => {
      const frame = readFromHub(data);
      if (frame?.t === 'found') end({ kind: 'found', room: frame.room, ticket: frame.ticket });
      if (frame?.t === 'refused') end({ kind: 'refused', why: frame.why, retryInMs: frame.retryInMs ?? 0 });
    };
  });
}

function opened(openSocket: OpenSocket): ReturnType<OpenSocket> | null {
  try {
    return openSocket();
  } catch {
    return null;
  }
}
