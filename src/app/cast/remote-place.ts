const NAME = 'standtall-remote';
/** A page that is there answers within a few milliseconds; a frozen one never does. */
const ANSWER_WITHIN_MS = 400;

export interface RemotePlace {
  /** Whether another page of this browser has the place now. */
  isTakenElsewhere(): Promise<boolean>;
}

/** @param isTakenHere - Whether this page is with a TV, or tries to be. */
export function createRemotePlace(isTakenHere: () => boolean): RemotePlace {
  // WebKit before 15.4 has none: there the newest page has the TV, and the others come back when they are looked at.
  if (typeof BroadcastChannel === 'undefined') return { isTakenElsewhere: () => Promise.resolve(false) };
  const channel = new BroadcastChannel(NAME);
  const waiting = new Set<() => void>();
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (data === 'taken') for (const hear of Array.from(waiting)) hear();
    else if (data === 'who' && isTakenHere()) channel.postMessage('taken');
  };
  return {
    isTakenElsewhere: () => new Promise((resolve) => {
      const settle = (isTaken: boolean): void => {
        clearTimeout(timer);
        waiting.delete(hear);
        resolve(isTaken);
      };
      const hear = (): void => settle(true);
      const timer = setTimeout(() => settle(false), ANSWER_WITHIN_MS);
      waiting.add(hear);
      channel.postMessage('who');
    }),
  };
}
