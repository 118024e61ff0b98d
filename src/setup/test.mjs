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

  const npm = (script, minutes) => (hear) => run('npm', ['run', '--silent', script], { env: environment(), timeoutMs: minutes * 60_000, hear });
  const quick = [
    // Each keeps one processor busy, and most machines have two.
    [
      // Built before the unit tests: some of them look the built files through.
      [{ name: 'types', run: npm('types', 4) }, { name: 'build', run: async (hear) => { await ensureBuilt({ hear }); return 0; } }],
      [{ name: 'lint', run: npm('lint', 5) }, { name: 'lint:css', run: npm('lint:css', 3) }, { name: 'boundaries', run: npm('boundaries', 2) }],
    ],
    { name: 'unit', run: npm('test:unit', 4) },
  ];
  const thorough = [
    { name: 'browser', run: npm('test:browser', 8) },
    { name: 'journeys', run: npm('test:journeys', 12) },
  ];
  return runParts(isQuick ? quick : [...quick, ...thorough], { say });
});
