import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Each folder's tsconfig is its rule: the domain has no DOM, the hub no browser, the tests both. What was found last time is kept, by project. */
const projects = {
  app: 'tsconfig.json',
  domain: 'src/domain/tsconfig.json',
  hub: 'src/hub/tsconfig.json',
  test: 'test/tsconfig.json',
};
const compiler = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));

const failed = Object.entries(projects).filter(([name, project]) => {
  const flags = ['--noEmit', '--pretty', '--incremental', '--tsBuildInfoFile', `.cache/types/${name}.tsbuildinfo`, '-p', project];
  return spawnSync(process.execPath, [compiler, ...flags], { stdio: 'inherit' }).status !== 0;
});
if (failed.length > 0) process.stderr.write(`Types do not fit in: ${failed.map(([, project]) => project).join(', ')}\n`);
process.exitCode = failed.length > 0 ? 1 : 0;
