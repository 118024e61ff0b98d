/** Where the injected clock stands at the start: a Wednesday morning, so that week and day are the same in every run. */
export const startWallMs = Date.UTC(2026, 0, 14, 9, 0, 0);

/** What the injected script leaves in the page for the harness. */
export interface PageClock {
  /** Moves the clock on in steps, waking whoever sleeps on a worker's timer at each. */
  advance(ms: number, stepMs: number): Promise<void>;
  /** Moves the clock in one go, as if the device had slept: nobody is woken on the way. */
  jump(change: { monotonicMs: number; wallMs: number }): void;
}

/**
 * Runs in the page before its own scripts: puts `performance.now`, `Date` and timer workers under the test's hand. Self-contained and in
 * the syntax of Chromium 68, because it is sent as text.
 */
export function installPageClock(startMs: number): void {
  const real = { Date, Worker: window.Worker, setTimeout: window.setTimeout.bind(window) };
  let monotonic = 1000;
  let wall = startMs;
  const sleepers = new Set<{ onmessage: ((event: MessageEvent) => void) | null }>();

  performance.now = function now() { return monotonic; };

  const FakeDate = function FakeDate(this: unknown, ...parts: unknown[]): unknown {
    if (!(this instanceof FakeDate)) return new real.Date(wall).toString();
    const made = parts.length === 0 ? new real.Date(wall) : new (real.Date as unknown as new (...all: unknown[]) => Date)(...parts);
    Object.setPrototypeOf(made, FakeDate.prototype as object);
    return made;
  };
  FakeDate.prototype = real.Date.prototype;
  Object.assign(FakeDate, { now: function now() { return wall; }, parse: real.Date.parse, UTC: real.Date.UTC });
  (window as unknown as { Date: unknown }).Date = FakeDate;

  // A worker made from a blob is a timer here; one with an address of its own stays real.
  const FakeWorker = function FakeWorker(this: unknown, address: string | URL, options?: WorkerOptions): unknown {
    if (!String(address).startsWith('blob:')) return new real.Worker(address, options);
    const listeners = new Set<(event: MessageEvent) => void>();
    const worker = {
      onmessage: null as ((event: MessageEvent) => void) | null,
      onerror: null,
      postMessage: function postMessage() {},
      terminate: function terminate() { sleepers.delete(sleeper); },
      addEventListener: function addEventListener(kind: string, listener: (event: MessageEvent) => void) { if (kind === 'message') listeners.add(listener); },
      removeEventListener: function removeEventListener(_kind: string, listener: (event: MessageEvent) => void) { listeners.delete(listener); },
    };
    const sleeper = {
      onmessage: function wake(event: MessageEvent) {
        if (worker.onmessage) worker.onmessage(event);
        listeners.forEach(function call(listener) { listener(event); });
      },
    };
    sleepers.add(sleeper);
    return worker;
  };
  (window as unknown as { Worker: unknown }).Worker = FakeWorker;

  const clock: PageClock = {
    advance: async function advance(ms, stepMs) {
      let left = ms;
      let steps = 0;
      while (left > 0) {
        const step = Math.min(left, stepMs);
        left -= step;
        monotonic += step;
        wall += step;
        sleepers.forEach(function wake(sleeper) { if (sleeper.onmessage) sleeper.onmessage(new MessageEvent('message', { data: 0 })); });
        steps += 1;
        // Rendering waits for microtasks, saving for real ones.
        await (steps % 20 === 0 ? new Promise(function later(resolve) { real.setTimeout(resolve, 0); }) : Promise.resolve());
      }
      await new Promise(function later(resolve) { real.setTimeout(resolve, 0); });
    },
    jump: function jump(change) {
      monotonic += change.monotonicMs;
      wall += change.wallMs;
    },
  };
  (window as unknown as { pageClock: PageClock }).pageClock = clock;
}
