import { ensureBrowser } from '../../src/setup/browser.mjs';
import { ensureBuilt } from '../../src/setup/build-if-needed.mjs';
import { ensureInstalled } from '../../src/setup/install.mjs';
import { environment, run } from '../../src/setup/run.mjs';
import { runTool } from '../../src/setup/say.mjs';

/** A safety line: longer than all measurements together take on a slow, busy machine. */
const LIMIT_MS = 30 * 60_000;

// Does its own set-up, on any Node the installer works with; the measurements need the pinned one, which runs TypeScript.
await runTool(async () => {
  await ensureInstalled();
  await ensureBrowser();
  await ensureBuilt();
  return run('node', ['test/bench/main.ts', ...process.argv.slice(2)], { env: environment(), timeoutMs: LIMIT_MS });
});
