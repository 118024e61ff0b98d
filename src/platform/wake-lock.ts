import type { AwakeWay } from './keep-awake.ts';

/** The browser's own lock: Chromium 84 and later, and only on https or localhost. The system drops it when the page is hidden. */
export function wakeLockWay(scope: Navigator = navigator): AwakeWay {
  // The DOM types promise it everywhere; the engine floor does not have it.
  const locks = 'wakeLock' in scope ? scope['wakeLock'] : null;
  let lock: WakeLockSentinel | null = null;
  return {
    async acquire(onLost) {
      if (!locks) return false;
      try {
        lock = await locks.request('screen');
      } catch {
        // Refused (low battery, a policy, or hidden meanwhile): the next means is tried.
        return false;
      }
      lock.addEventListener('release', onLost);
      return true;
    },
    release() {
      void lock?.release();
      lock = null;
    },
  };
}
