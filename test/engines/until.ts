import { setTimeout as pause } from 'node:timers/promises';

/** Asks again until there is an answer. @throws With `what` when there is none in time. */
export async function until<Answer>(ask: () => Promise<Answer | null>, what: () => string, limitMs: number, everyMs = 50): Promise<Answer> {
  const deadline = performance.now() + limitMs;
  for (;;) {
    const answer = await ask();
    if (answer !== null) return answer;
    if (performance.now() > deadline) throw new Error(`Waited ${Math.round(limitMs / 1000)} s: ${what()}`);
    await pause(everyMs);
  }
}
