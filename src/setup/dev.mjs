import { ensureInstalled } from './install.mjs';
import { run } from './run.mjs';
import { runTool } from './say.mjs';

await runTool(async () => {
  await ensureInstalled();
  return run('node', ['node_modules/@web/dev-server/dist/bin.js', '--config', 'src/build/dev-server.config.mjs']);
});
