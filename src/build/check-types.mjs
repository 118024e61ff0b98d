import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Each folder's tsconfig is its rule: the domain has no DOM, the hub no browser, the tests both. */
const projects = ['tsconfig.json', 'src/domain/tsconfig.json', 'src/hub/tsconfig.json', 'test/tsconfig.json'];
const compiler = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));

const failed = projects.filter((project) => spawnSync(process.execPath, [compiler, '--noEmit', '--pretty', '-p', path.normalize(project)], { stdio: 'inherit' }).status !== 0);
if (failed.length > 0) process.stderr.write(`Types do not fit in: ${failed.join(', ')}\n`);
process.exitCode = failed.length > 0 ? 1 : 0;
