import { expect } from '@esm-bundle/chai';
import { createWorkerWake } from '../../../src/app/wake/worker-wake.ts';

interface FakeWorker {
  onmessage: ((event: MessageEvent) => void) | null;
  onerror: (() => void) | null;
  terminate(): void;
}

/** Stands in for what the page offers, and puts everything back. */
class Stage {
  readonly workers: FakeWorker[] = [];
  readonly intervals = new Map<number, { readonly run: () => void; readonly everyMs: number }>();
  terminated = 0;
  #next = 1;
  readonly #real = { Worker: window.Worker, setInterval: window.setInterval, clearInterval: window.clearInterval };

  constructor(createWorker: (stage: Stage) => FakeWorker = (stage) => stage.makeWorker()) {
    const create = (): FakeWorker => createWorker(this);
    Object.assign(window, {
      Worker: function Worker() {
        return create();
      },
      setInterval: (run: () => void, everyMs: number) => {
        this.intervals.set(this.#next, { run, everyMs });
        return this.#next++;
      },
      clearInterval: (id: number) => this.intervals.delete(id),
    });
  }

  makeWorker(): FakeWorker {
    const worker: FakeWorker = { onmessage: null, onerror: null, terminate: () => (this.terminated += 1) };
    this.workers.push(worker);
    return worker;
  }

  speak(): void {
    this.workers.forEach((worker) => worker.onmessage?.(new MessageEvent('message')));
  }

  runTimers(everyMs: number): void {
    for (const timer of [...this.intervals.values()]) if (timer.everyMs === everyMs) timer.run();
  }

  restore(): void {
    Object.assign(window, this.#real);
  }
}

describe('worker wake', () => {
  let stage: Stage | null = null;
  let wakes = 0;
  const onWake = (): void => {
    wakes += 1;
  };

  beforeEach(() => {
    wakes = 0;
  });

  afterEach(() => {
    stage?.restore();
    stage = null;
  });

  it('comes from a real worker, over and over', async () => {
    const end = await new Promise<() => void>((resolve) => {
      const stop = createWorkerWake().start(() => {
        wakes += 1;
        if (wakes === 3) resolve(stop);
      });
    });
    end();
    expect(wakes).to.equal(3);
  });

  it('is one wake for each word of the worker', () => {
    stage = new Stage();
    createWorkerWake().start(onWake);
    stage.speak();
    stage.speak();
    stage.runTimers(1_000);
    stage.runTimers(100);
    expect(wakes).to.equal(2);
  });

  it('falls back to the page\'s timer where no worker can be made', () => {
    stage = new Stage(() => {
      throw new DOMException('no', 'SecurityError');
    });
    createWorkerWake().start(onWake);
    stage.runTimers(100);
    expect(wakes).to.equal(1);
  });

  it('falls back when the worker\'s script is refused', () => {
    stage = new Stage();
    createWorkerWake().start(onWake);
    stage.workers[0]?.onerror?.();
    stage.runTimers(100);
    expect(wakes).to.equal(1);
  });

  it('falls back when the worker falls silent', () => {
    stage = new Stage();
    createWorkerWake().start(onWake);
    stage.speak();
    stage.runTimers(1_000);
    stage.runTimers(100);
    expect(wakes).to.equal(1);
    stage.runTimers(1_000);
    stage.runTimers(100);
    expect(wakes).to.equal(2);
  });

  it('leaves no worker and no timer behind', () => {
    stage = new Stage();
    const end = createWorkerWake().start(onWake);
    stage.runTimers(1_000);
    end();
    stage.speak();
    expect([stage.terminated, stage.intervals.size, wakes]).to.deep.equal([1, 0, 0]);
  });
});
