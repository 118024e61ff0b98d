import { ensureBuilt } from './build-if-needed.mjs';
import { ensureInstalled } from './install.mjs';
import { run } from './run.mjs';
import { runTool } from './say.mjs';

await runTool(async () => {
  await ensureInstalled();
  await ensureBuilt();
  return run('node', ['dist/hub/main.mjs'], { isTied: true });
});
