/** The planner's worker: built into one classic script of its own (src/build/worker-scripts.mjs), as Chromium 68 has no module workers. */
import '../array-fill-ins.ts';
import type { Plan } from '../../domain/meals/planner/plan-on.ts';
import type { PlanRequest } from '../../domain/meals/planner/plan-request.ts';
import { beginPlanning, replyTo, type PlannerQuestion, type PlannerReply } from './planning.ts';

/** What the worker is asked; the next when the last was answered. */
export type PlannerTask = PlannerQuestion | { readonly kind: 'plan'; readonly request: PlanRequest };

/** What the worker says: first that it is there, then each better answer, or its reply. */
export type PlannerWord =
  | { readonly kind: 'ready' }
  | { readonly kind: 'answer'; readonly answer: Plan; readonly isLast: boolean }
  | { readonly kind: 'reply'; readonly reply: PlannerReply };

/** What a dedicated worker's global scope offers of it; the page's types know none. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<PlannerTask>) => void) | null;
  postMessage(word: PlannerWord): void;
}

const scope = self as unknown as WorkerScope;

scope.onmessage = ({ data }) => {
  if (data.kind !== 'plan') return scope.postMessage({ kind: 'reply', reply: replyTo(data) });
  const planning = beginPlanning(data.request, () => performance.now(), (answer, isLast) => scope.postMessage({ kind: 'answer', answer, isLast }));
  while (planning.work(Infinity));
};
scope.postMessage({ kind: 'ready' });
