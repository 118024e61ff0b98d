import { ensureBuilt } from './build-if-needed.mjs';
import { hubFlags } from './hub-flags.mjs';
import { ensureInstalled } from './install.mjs';
import { run } from './run.mjs';
import { runTool } from './say.mjs';

await runTool(async () => {
  await ensureInstalled();
  await ensureBuilt();
  return run('node', [...hubFlags, 'dist/hub/main.mjs'], { isTied: true });
});
