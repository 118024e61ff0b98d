/** One means of keeping the screen on. */
export interface AwakeWay {
  /** Resolves to whether it holds. `onLost` is called when the system takes it away later. */
  acquire(onLost: () => void): Promise<boolean>;
  release(): void;
}

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
      const holds = await way.acquire(() => {
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
    holding?.release();
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
