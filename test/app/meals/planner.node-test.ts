import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { askPlanner, planWeek, warmUp, type PlanningPlace } from '../../../src/app/meals/planner.ts';
import type { PlannerTask, PlannerWord } from '../../../src/app/meals/planner-worker.ts';
import type { Plan } from '../../../src/domain/meals/planner/plan-on.ts';
import { brokenRules } from '../../domain/meals/planner/hard-rules.ts';
import { MONDAY, request } from '../../domain/meals/planner/request.ts';

class FakeWorker {
  onmessage: ((event: { readonly data: PlannerWord }) => void) | null = null;
  onerror: ((event: { preventDefault(): void }) => void) | null = null;
  readonly asked: PlannerTask[] = [];
  terminated = 0;

  postMessage(task: PlannerTask): void {
    this.asked.push(task);
  }

  terminate(): void {
    this.terminated += 1;
  }

  say(word: PlannerWord): void {
    this.onmessage?.({ data: word });
  }
}

/** A clock that goes on by half a millisecond each time it is read, and turns that are taken by hand. */
class Stage implements PlanningPlace {
  readonly worker: FakeWorker | null;
  nowMs = 0;
  longestSliceMs = 0;
  #waiting: { readonly run: () => void; readonly ms: number }[] = [];

  constructor(worker: FakeWorker | null) {
    this.worker = worker;
  }

  startWorker(): Worker | null {
    return this.worker as unknown as Worker | null;
  }

  now(): number {
    this.nowMs += 0.5;
    return this.nowMs;
  }

  later(run: () => void, ms: number): void {
    this.#waiting.push({ run, ms });
  }

  turn(): boolean {
    const next = this.#waiting.shift();
    if (!next) return false;
    this.nowMs += next.ms;
    const beginMs = this.nowMs;
    next.run();
    this.longestSliceMs = Math.max(this.longestSliceMs, this.nowMs - beginMs);
    return true;
  }

  turnAll(): void {
    while (this.turn());
  }
}

const answer = (cost: number): Plan => ({ meals: [], emptyIds: [], cost });

describe('planning a week', () => {
  it('is done on the page in slices of 8 ms where there is no worker, and keeps the rules', async () => {
    const stage = new Stage(null);
    const better: Plan[] = [];
    const planning = planWeek(request(), { onBetter: (one) => better.push(one) }, stage);
    stage.turnAll();
    const last = await planning;
    assert.ok(last && better.length > 0 && last === better[better.length - 1]);
    assert.deepEqual(brokenRules(request(), last), []);
    assert.equal(last.meals.length, 28);
    assert.ok(stage.longestSliceMs < 11, `${stage.longestSliceMs} ms`);
    for (const [at, one] of better.entries()) assert.ok(at === 0 || one.cost < better[at - 1]!.cost);
  });

  it('has a first answer within 300 ms, and is over after two seconds', async () => {
    const stage = new Stage(null);
    let firstMs = 0;
    const planning = planWeek(request(), { onBetter: () => (firstMs = firstMs || stage.nowMs) }, stage);
    stage.turnAll();
    await planning;
    assert.ok(firstMs > 0 && firstMs <= 300, `${firstMs} ms`);
    assert.ok(stage.nowMs < 2_100, `${stage.nowMs} ms`);
  });

  it('is done by the worker, which then waits for the next question', async () => {
    const worker = new FakeWorker();
    const stage = new Stage(worker);
    const better: number[] = [];
    const planning = planWeek(request(), { onBetter: ({ cost }) => better.push(cost) }, stage);
    assert.deepEqual(worker.asked, []);
    worker.say({ kind: 'ready' });
    assert.deepEqual(worker.asked, [{ kind: 'plan', request: request() }]);
    worker.say({ kind: 'answer', answer: answer(3), isLast: false });
    stage.turnAll();
    worker.say({ kind: 'answer', answer: answer(2), isLast: false });
    worker.say({ kind: 'answer', answer: answer(2), isLast: true });
    assert.deepEqual(await planning, answer(2));
    assert.deepEqual(better, [3, 2]);
    assert.equal(worker.terminated, 0);
    void planWeek(request({ seed: 2 }), {}, stage);
    assert.deepEqual(worker.asked[1], { kind: 'plan', request: request({ seed: 2 }) });
  });

  for (const [name, fail] of [
    ['fails', (worker: FakeWorker) => worker.onerror?.({ preventDefault: () => undefined })],
    ['never says a word', () => undefined],
  ] as const) {
    it(`goes on on the page when the worker ${name}`, async () => {
      const worker = new FakeWorker();
      const stage = new Stage(worker);
      const planning = planWeek(request(), {}, stage);
      fail(worker);
      stage.turnAll();
      assert.equal((await planning)?.meals.length, 28);
      assert.equal(worker.terminated, 1);
      // Nor is one waited for again.
      void planWeek(request(), {}, stage);
      stage.turn();
      assert.deepEqual(worker.asked, []);
    });
  }

  it('can be ended: what was found is the answer, and nothing more is told', async () => {
    const worker = new FakeWorker();
    const ending = new AbortController();
    const better: number[] = [];
    const planning = planWeek(request(), { onBetter: ({ cost }) => better.push(cost), signal: ending.signal }, new Stage(worker));
    worker.say({ kind: 'ready' });
    worker.say({ kind: 'answer', answer: answer(3), isLast: false });
    ending.abort();
    worker.say({ kind: 'answer', answer: answer(1), isLast: false });
    assert.deepEqual(await planning, answer(3));
    assert.deepEqual(better, [3]);
    assert.equal(worker.terminated, 1);
  });

  it('that was ended before it began has no answer', async () => {
    const ended = new AbortController();
    ended.abort();
    const worker = new FakeWorker();
    assert.equal(await planWeek(request(), { signal: ended.signal }, new Stage(worker)), null);
    assert.deepEqual(worker.asked, []);
  });

  it('ends on a clock that stands still', async () => {
    const stage = new Stage(null);
    stage.now = () => 0;
    const planning = planWeek(request({ days: [MONDAY], needs: request().needs.slice(0, 1) }), {}, stage);
    stage.turnAll();
    assert.equal((await planning)?.meals.length, 4);
  });

  it('on the page stops at once when it is ended', async () => {
    const stage = new Stage(null);
    const ending = new AbortController();
    const planning = planWeek(request(), { signal: ending.signal }, stage);
    for (let turns = 0; turns < 3; turns += 1) stage.turn();
    ending.abort();
    assert.equal(await planning, null);
    stage.turnAll();
    assert.ok(stage.nowMs < 100);
  });
});

describe('a question to the planner', () => {
  it('is answered by the worker, or on the page without one', async () => {
    const question = { kind: 'idea', request: request(), mealId: `${MONDAY}/dinner`, tried: new Set<string>() } as const;
    const onPage = await askPlanner(question, new Stage(null));
    assert.ok(onPage.idea);
    const worker = new FakeWorker();
    const asking = askPlanner(question, new Stage(worker));
    worker.say({ kind: 'ready' });
    worker.say({ kind: 'reply', reply: onPage });
    assert.equal(await asking, onPage);
    assert.equal(worker.terminated, 0);
  });

  it('waits for no worker that is busy: another is started', async () => {
    const workers = [new FakeWorker(), new FakeWorker()];
    const stage = new Stage(null);
    stage.startWorker = () => workers.shift() as unknown as Worker;
    const [first, second] = workers as [FakeWorker, FakeWorker];
    void planWeek(request(), {}, stage);
    first.say({ kind: 'ready' });
    void askPlanner({ kind: 'misses', request: request() }, stage);
    second.say({ kind: 'ready' });
    assert.deepEqual([first.asked.length, second.asked.length], [1, 1]);
  });
});

describe('getting ready to plan', () => {
  it('is done by the worker that plans afterwards', async () => {
    const worker = new FakeWorker();
    const stage = new Stage(worker);
    const warming = warmUp(request(), stage);
    worker.say({ kind: 'ready' });
    worker.say({ kind: 'reply', reply: { idea: null, misses: [] } });
    await warming;
    void planWeek(request(), {}, stage);
    assert.deepEqual(worker.asked.map(({ kind }) => kind), ['warm-up', 'plan']);
  });

  it('ends by itself where the page does it, in slices of 8 ms', async () => {
    const stage = new Stage(null);
    const warming = warmUp(request(), stage);
    stage.turnAll();
    await warming;
    assert.ok(stage.nowMs < 1_000 && stage.longestSliceMs < 11, `${stage.nowMs} ms`);
  });

  it('ends too where a portion takes longer than all the time there is', async () => {
    const stage = new Stage(null);
    const now = stage.now.bind(stage);
    stage.now = () => now() + (stage.nowMs += 500);
    const warming = warmUp(request(), stage);
    stage.turnAll();
    await warming;
  });
});
