import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { rowOf } from './row.ts';
import type { Row } from './row.ts';

const HIDDEN_SECONDS = 45;

/** The proof of the timer, shorter: `npm run test:timer` hides the page for more than three minutes. */
export async function measureTimer(): Promise<readonly Row[]> {
  const program = fileURLToPath(new URL('../timer/hidden-page.mjs', import.meta.url));
  const child = spawn(process.execPath, [program], { env: { ...process.env, HIDDEN_SECONDS: String(HIDDEN_SECONDS) }, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stdout.on('data', (part: Buffer) => { said += part.toString(); });
  child.stderr.on('data', (part: Buffer) => { said += part.toString(); });
  await once(child, 'close');
  const note = `page hidden and throttled for ${HIDDEN_SECONDS} s`;
  return [
    rowOf('timer error while hidden, at most', numberAfter('session behind true time, at most'), 100, { unit: 'ms', note }),
    rowOf('sound off its moment while hidden, at most', numberAfter('sound off its moment, at most'), 100, { unit: 'ms' }),
  ];

  function numberAfter(name: string): number {
    const found = new RegExp(`${name}\\s+(-?[\\d.]+) ms`).exec(said)?.[1];
    if (found === undefined) throw new Error(`the hidden page told nothing of "${name}": ${said}`);
    return Number(found);
  }
}
