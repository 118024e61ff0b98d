/** One means of keeping the screen on. */
export interface AwakeWay {
  /** Resolves to whether it holds. `onLost` is called when the system takes it away later. */
  acquire(onLost: () => void): Promise<boolean>;
  release(): void;
}

/** A TV's own service answers at once or, seen on hosted pages, never; the next means is then tried. In milliseconds. */
const ANSWER_WITHIN_MS = 2_000;

/** Turns means, best first, into one switch: the first that works holds, and is asked for again when it was lost. */
export function keepAwakeBy(ways: readonly AwakeWay[], page: Document = document): (on: boolean) => Promise<void> {
  let isWanted = false;
  let isAsking = false;
  let holding: AwakeWay | null = null;

  const ask = async (): Promise<void> => {
    if (isAsking || holding) return;
    isAsking = true;
    for (const way of ways) {
      if (!isWanted || page.visibilityState === 'hidden') break;
      const holds = await holdsInTime(way, () => {
        if (holding === way) holding = null;
      });
      if (!holds) continue;
      holding = way;
      break;
    }
    isAsking = false;
    // The viewer may have paused while the system was deciding.
    if (!isWanted) letGo();
  };

  const letGo = (): void => {
    if (holding) release(holding);
    holding = null;
  };

  page.addEventListener('visibilitychange', () => {
    if (isWanted && page.visibilityState === 'visible') void ask();
  });

  return async (on) => {
    isWanted = on;
    if (on) await ask();
    else letGo();
  };
}

/** Whether a means holds; one that throws or does not answer holds nothing, and what it gets too late is let go. */
async function holdsInTime(way: AwakeWay, onLost: () => void): Promise<boolean> {
  const silence = new Promise<'silence'>((resolve) => setTimeout(() => resolve('silence'), ANSWER_WITHIN_MS));
  const answer = new Promise<boolean>((resolve) => resolve(way.acquire(onLost))).catch(() => false);
  const first = await Promise.race([answer, silence]);
  if (first !== 'silence') return first;
  release(way);
  void answer.then((holds) => { if (holds) release(way); });
  return false;
}

function release(way: AwakeWay): void {
  try {
    way.release();
  } catch {
    // A set that lacks the call: there is nothing to give back, and the workout must not end by it.
  }
}
