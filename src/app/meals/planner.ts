import type { Plan } from '../../domain/meals/planner/plan-on.ts';
import type { PlanRequest } from '../../domain/meals/planner/plan-request.ts';
import { beginPlanning, beginWarmUp, replyTo, type Planning, type PlannerQuestion, type PlannerReply } from './planning.ts';
import type { PlannerTask, PlannerWord } from './planner-worker.ts';

export interface PlanWeekOptions {
  /** Given the first answer within 0.3 s, and better ones until 2 s. */
  readonly onBetter?: (answer: Plan) => void;
  /** Ends the planning; what was found so far is the answer, null when nothing was. */
  readonly signal?: AbortSignal;
}

/** How planning is kept off the page; replaced in tests. */
export interface PlanningPlace {
  /** Null where there are no workers. May also fail later, or never say a word. */
  startWorker(): Worker | null;
  now(): number;
  later(run: () => void, ms: number): void;
}

/** A worker that has not said it is there by then is taken for none: the page plans itself. In milliseconds. */
const SILENCE_MS = 1_000;
/** The page stays free between such portions. In milliseconds. */
const SLICE_MS = 8;

export const thisPage: PlanningPlace = {
  startWorker() {
    try {
      return new Worker(new URL('./planner-worker.ts', import.meta.url));
    } catch {
      // Security rules, or no workers at all.
      return null;
    }
  },
  now: () => performance.now(),
  later: (run, ms) => void (ms > 0 ? setTimeout(run, ms) : soon(run)),
};

/** After whatever else the page has to do. A timer of no time waits 4 ms all the same, which was a third of what there was to plan in. */
function soon(run: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    run();
  };
  port2.postMessage(null);
}

/** Plans in a worker, or on the page in small portions where a worker cannot start. The last answer, the best. */
export function planWeek(request: PlanRequest, { onBetter = () => undefined, signal }: PlanWeekOptions = {}, place: PlanningPlace = thisPage): Promise<Plan | null> {
  return new Promise((resolve) => {
    let best: Plan | null = null;
    let stop = (): void => undefined;
    let isOver = false;
    const end = (): void => {
      isOver = true;
      stop();
      resolve(best);
    };
    const take = (answer: Plan, isLast: boolean): void => {
      if (isOver) return;
      const isBetter = best === null || answer.cost < best.cost;
      if (isBetter) {
        best = answer;
        onBetter(answer);
      }
      if (isLast) end();
    };
    if (signal?.aborted) return end();
    signal?.addEventListener('abort', end);
    const onPage = (): void => {
      if (!isOver) planOnPage(request, take, () => isOver, place);
    };
    const hear = (word: PlannerWord): void => {
      if (word.kind === 'answer') take(word.answer, word.isLast);
    };
    stop = askWorker({ kind: 'plan', request }, hear, onPage, place);
  });
}

/** One question, answered in a worker, or where none can start on the page, which then stands still for a moment. */
export function askPlanner(question: PlannerQuestion, place: PlanningPlace = thisPage): Promise<PlannerReply> {
  return new Promise((resolve) => {
    const hear = (word: PlannerWord): void => {
      if (word.kind === 'reply') resolve(word.reply);
    };
    askWorker(question, hear, () => resolve(replyTo(question)), place);
  });
}

/** Makes the next planning quick; for moments in which nothing else is to do. The page, where it has to plan itself, does so in small portions. */
export function warmUp(request: PlanRequest, place: PlanningPlace = thisPage): Promise<void> {
  return new Promise((resolve) => {
    const onPage = (): void => inSlices(beginWarmUp(request, () => place.now()), () => false, place, resolve);
    askWorker({ kind: 'warm-up', request }, () => resolve(), onPage, place);
  });
}

/** A worker that has answered waits for the next question: it is there already, and its engine knows the code. */
const idleWorkers = new WeakMap<PlanningPlace, Worker>();
/** Where one failed or never spoke the next would too: nobody waits for it again. */
const withoutWorkers = new WeakSet<PlanningPlace>();

/**
 * @param hear - Given what the worker says.
 * @param onPage - Called once when no worker does it.
 * @returns What ends it.
 */
function askWorker(task: PlannerTask, hear: (word: PlannerWord) => void, onPage: () => void, place: PlanningPlace): () => void {
  const waiting = idleWorkers.get(place);
  const worker = waiting ?? (withoutWorkers.has(place) ? null : place.startWorker());
  if (!worker) {
    onPage();
    return () => undefined;
  }
  let state: 'silent' | 'working' | 'left' = 'silent';
  const begin = (): void => {
    state = 'working';
    worker.postMessage(task);
  };
  worker.onerror = (event) => {
    event.preventDefault();
    withoutWorkers.add(place);
    leave(worker, place);
    if (state !== 'left') onPage();
    state = 'left';
  };
  worker.onmessage = ({ data }: MessageEvent<PlannerWord>) => {
    if (state === 'left') return;
    if (data.kind === 'ready') return begin();
    if (data.kind === 'reply' || data.isLast) {
      state = 'left';
      idleWorkers.set(place, worker);
    }
    hear(data);
  };
  idleWorkers.delete(place);
  if (waiting) begin();
  else place.later(() => {
    if (state !== 'silent') return;
    state = 'left';
    withoutWorkers.add(place);
    leave(worker, place);
    onPage();
  }, SILENCE_MS);
  return () => {
    if (state === 'left') return;
    state = 'left';
    leave(worker, place);
  };
}

function leave(worker: Worker, place: PlanningPlace): void {
  if (idleWorkers.get(place) === worker) idleWorkers.delete(place);
  worker.terminate();
}

function planOnPage(request: PlanRequest, take: (answer: Plan, isLast: boolean) => void, isOver: () => boolean, place: PlanningPlace): void {
  inSlices(beginPlanning(request, () => place.now(), take), isOver, place);
}

function inSlices(planning: Planning, isOver: () => boolean, place: PlanningPlace, done = (): void => undefined): void {
  const slice = (): void => {
    if (isOver()) return;
    if (planning.work(SLICE_MS)) place.later(slice, 0);
    else done();
  };
  slice();
}
