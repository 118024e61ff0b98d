import { ensureBuilt } from '../../src/setup/build-if-needed.mjs';
import { ensureInstalled } from '../../src/setup/install.mjs';
import { environment, run } from '../../src/setup/run.mjs';
import { runTool } from '../../src/setup/say.mjs';

/** Longer than all engines together take; a safety line, the engines have limits of their own. */
const LIMIT_MS = 24 * 60_000;

// Does its own set-up, on any Node the installer works with; the journeys themselves need the pinned one, which runs TypeScript.
await runTool(async () => {
  await ensureInstalled();
  if (process.env.STANDTALL_ORIGIN === undefined) await ensureBuilt();
  return run('node', ['test/engines/main.ts'], { env: environment(), timeoutMs: LIMIT_MS });
});
