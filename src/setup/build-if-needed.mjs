import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root, run } from './run.mjs';
import { say, Stop } from './say.mjs';

const stamp = path.join(root, 'dist', '.built-from');
const sources = ['package-lock.json', 'tsconfig.json', 'rollup.config.mjs', 'src', 'components', 'assets'];

/** Builds dist/ when there is none or a source has changed since (by content: a checkout changes times, not content). */
export async function ensureBuilt({ hear } = {}) {
  const wanted = sourceHash();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  if (hear) hear('Building …\n');
  else say('Building …');
  if ((await build({ hear })) !== 0) throw new Stop('The build failed (see above), so there is nothing new to serve.');
}

/** @returns The exit code of the build. */
export async function build({ hear } = {}) {
  const wanted = sourceHash();
  const code = await run('node', ['node_modules/rollup/dist/bin/rollup', '--config', 'rollup.config.mjs', '--silent'], { hear });
  if (code !== 0) return code;
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
  return 0;
}

function sourceHash() {
  // The settings that go into the built page.
  const hash = createHash('sha256').update(process.env.HUB_URL ?? '').update('\0').update(process.env.CAST_APP_ID ?? '').update('\0');
  for (const source of sources) {
    for (const file of filesOf(path.join(root, source))) hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function filesOf(place) {
  if (!existsSync(place)) return [];
  if (path.extname(place) !== '') return [place];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}
