/** The planner's worker: built into one classic script of its own (src/build/worker-scripts.mjs), as Chromium 68 has no module workers. */
import '../array-fill-ins.ts';
import type { PlanRequest } from '../../domain/meals/planner/plan-request.ts';
import type { PlanAnswer } from '../../domain/meals/planner/plan-week.ts';
import { beginPlanning } from './planning.ts';

/** What the worker says: first that it is there, then each better answer. */
export type PlannerWord = { readonly kind: 'ready' } | { readonly kind: 'answer'; readonly answer: PlanAnswer; readonly isLast: boolean };

/** What a dedicated worker's global scope offers of it; the page's types know none. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<PlanRequest>) => void) | null;
  postMessage(word: PlannerWord): void;
}

const scope = self as unknown as WorkerScope;

scope.onmessage = ({ data }) => {
  const planning = beginPlanning(data, () => performance.now(), (answer, isLast) => scope.postMessage({ kind: 'answer', answer, isLast }));
  planning.work(Infinity);
};
scope.postMessage({ kind: 'ready' });
