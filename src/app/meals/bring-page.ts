import { PAGE_PROBLEMS, type BroughtPage, type PageProblem } from '../../domain/meals/import/page-problem.ts';
import { fail, succeed, type Result } from '../../domain/result.ts';

/** A little longer than the hub takes at most; in milliseconds. */
const LONGEST_MS = 15_000;

/** Asks the hub for a page: a browser lets nobody read other sites. */
export async function bringPage(address: string): Promise<Result<BroughtPage, PageProblem>> {
  const leaving = new AbortController();
  const timer = window.setTimeout(() => leaving.abort(), LONGEST_MS);
  try {
    const response = await fetch('/import', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ address }),
      signal: leaving.signal,
    });
    return readAnswer((await response.json()) as unknown);
  } catch {
    // A plain file server answers with a page, and nobody answers at all without a network.
    return fail(leaving.signal.aborted ? 'too-slow' : 'no-hub');
  } finally {
    window.clearTimeout(timer);
  }
}

function readAnswer(answer: unknown): Result<BroughtPage, PageProblem> {
  const { address, text, problem } = (answer ?? {}) as { readonly [key: string]: unknown };
  if (typeof address === 'string' && typeof text === 'string') return succeed({ address, text });
  return fail(PAGE_PROBLEMS.find((known) => known === problem) ?? 'no-hub');
}
