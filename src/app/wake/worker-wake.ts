import { WAKE_EVERY_MS, type WakeSource } from './wake-source.ts';

/**
 * The whole worker. A classic script: module workers throw before Chromium 80. It starts by itself and says nothing
 * but "now". Timers in a worker are not throttled when the page is hidden (measured: at most 0.7 s late in 150 s).
 */
const WORKER_SCRIPT = `(function () { setInterval(function () { postMessage(0); }, ${WAKE_EVERY_MS}); })();`;

/** A worker silent for this long is taken for dead. */
const SILENCE_MS = 1_000;

/** Wakes from a worker; from the page's own timer where workers fail (an old engine's blob rules, a crash). */
export function createWorkerWake(): WakeSource {
  let scriptUrl: string | null = null;
  return {
    start(onWake) {
      scriptUrl = scriptUrl ?? makeScriptUrl();
      return startWakes(scriptUrl, onWake);
    },
  };
}

function makeScriptUrl(): string {
  return URL.createObjectURL(new Blob([WORKER_SCRIPT], { type: 'text/javascript' }));
}

function startWakes(scriptUrl: string, onWake: () => void): () => void {
  let hasSpoken = false;
  let pageTimer: number | null = null;
  const fallBack = (): void => {
    if (pageTimer === null) pageTimer = window.setInterval(onWake, WAKE_EVERY_MS);
  };
  const worker = openWorker(scriptUrl);
  if (!worker) fallBack();
  else {
    worker.onmessage = () => {
      hasSpoken = true;
      onWake();
    };
    worker.onerror = fallBack;
  }
  const watch = window.setInterval(() => {
    if (!hasSpoken) fallBack();
    hasSpoken = false;
  }, SILENCE_MS);
  return () => {
    window.clearInterval(watch);
    if (pageTimer !== null) window.clearInterval(pageTimer);
    if (worker) {
      worker.onmessage = null;
      worker.terminate();
    }
  };
}

function openWorker(scriptUrl: string): Worker | null {
  try {
    return new Worker(scriptUrl);
  } catch {
    // Security rules or no workers at all: the page's timer serves while the page is visible.
    return null;
  }
}
