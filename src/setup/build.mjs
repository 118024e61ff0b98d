import { build } from './build-if-needed.mjs';
import { ensureInstalled } from './install.mjs';
import { runTool } from './say.mjs';

await runTool(async () => {
  await ensureInstalled();
  return build();
});
