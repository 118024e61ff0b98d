import { ensureBrowser } from './browser.mjs';
import { ensureBuilt } from './build-if-needed.mjs';
import { ensureInstalled } from './install.mjs';
import { environment, run } from './run.mjs';
import { runTool, say } from './say.mjs';
import { runParts } from './test-parts.mjs';

const isQuick = process.argv.includes('--quick');

await runTool(async () => {
  await ensureInstalled();
  // Now, and not in the middle: the person learns at once what is missing.
  if (!isQuick) process.env.CHROME_PATH = await ensureBrowser();

  const npm = (script, minutes) => () => run('npm', ['run', '--silent', script], { env: environment(), timeoutMs: minutes * 60_000 });
  const quick = [
    { name: 'types', run: npm('types', 3) },
    { name: 'lint', run: npm('lint', 4) },
    { name: 'lint:css', run: npm('lint:css', 3) },
    { name: 'boundaries', run: npm('boundaries', 2) },
    // Before the unit tests: some of them look the built files through.
    { name: 'build', run: async () => { await ensureBuilt(); return 0; } },
    { name: 'unit', run: npm('test:unit', 4) },
  ];
  const thorough = [
    { name: 'browser', run: npm('test:browser', 8) },
    // Forty stories on the built app: about a quarter of an hour on two slow cores.
    { name: 'journeys', run: npm('test:journeys', 25) },
  ];
  return runParts(isQuick ? quick : [...quick, ...thorough], { say });
});
