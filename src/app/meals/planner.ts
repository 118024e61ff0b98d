import type { PlanRequest } from '../../domain/meals/planner/plan-request.ts';
import type { PlanAnswer } from '../../domain/meals/planner/plan-week.ts';
import { beginPlanning, replyTo, type PlannerQuestion, type PlannerReply } from './planning.ts';
import type { PlannerTask, PlannerWord } from './planner-worker.ts';

export interface PlanWeekOptions {
  /** Given the first answer within 0.3 s, and better ones until 2 s. */
  readonly onBetter?: (answer: PlanAnswer) => void;
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
const SILENCE_MS = 150;
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
  later: (run, ms) => void setTimeout(run, ms),
};

/** Plans in a worker, or on the page in small portions where a worker cannot start. The last answer, the best. */
export function planWeek(request: PlanRequest, { onBetter = () => undefined, signal }: PlanWeekOptions = {}, place: PlanningPlace = thisPage): Promise<PlanAnswer | null> {
  return new Promise((resolve) => {
    let best: PlanAnswer | null = null;
    let stop = (): void => undefined;
    let isOver = false;
    const end = (): void => {
      isOver = true;
      stop();
      resolve(best);
    };
    const take = (answer: PlanAnswer, isLast: boolean): void => {
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
    const stop = askWorker(question, (word) => {
      if (word.kind !== 'reply') return;
      stop();
      resolve(word.reply);
    }, () => resolve(replyTo(question)), place);
  });
}

/**
 * @param hear - Given what the worker says.
 * @param onPage - Called once when no worker does it.
 * @returns What ends it.
 */
function askWorker(task: PlannerTask, hear: (word: PlannerWord) => void, onPage: () => void, place: PlanningPlace): () => void {
  const worker = place.startWorker();
  if (!worker) {
    onPage();
    return () => undefined;
  }
  let state: 'silent' | 'working' | 'left' = 'silent';
  const leave = (): void => {
    if (state === 'left') return;
    state = 'left';
    worker.terminate();
    onPage();
  };
  worker.onerror = (event) => {
    event.preventDefault();
    leave();
  };
  worker.onmessage = ({ data }: MessageEvent<PlannerWord>) => {
    if (state === 'left') return;
    if (data.kind !== 'ready') return hear(data);
    state = 'working';
    worker.postMessage(task);
  };
  place.later(() => {
    if (state === 'silent') leave();
  }, SILENCE_MS);
  return () => {
    if (state === 'left') return;
    state = 'left';
    worker.terminate();
  };
}

function planOnPage(request: PlanRequest, take: (answer: PlanAnswer, isLast: boolean) => void, isOver: () => boolean, place: PlanningPlace): void {
  const planning = beginPlanning(request, () => place.now(), take);
  const slice = (): void => {
    if (!isOver() && planning.work(SLICE_MS)) place.later(slice, 0);
  };
  slice();
}
