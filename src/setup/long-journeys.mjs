import { ensureBrowser } from './browser.mjs';
import { ensureBuilt } from './build-if-needed.mjs';
import { ensureInstalled } from './install.mjs';
import { environment, run } from './run.mjs';
import { runTool } from './say.mjs';

// The stories that take long, or tell what only a change of their own subject can break: not before each commit, but before each delivery.
await runTool(async () => {
  await ensureInstalled();
  process.env.CHROME_PATH = await ensureBrowser();
  await ensureBuilt();
  return run('node', ['--test', '--test-concurrency=2', '--test-timeout=420000', 'test/journeys/*.long-journey.ts'], { env: environment(), timeoutMs: 25 * 60_000 });
});
