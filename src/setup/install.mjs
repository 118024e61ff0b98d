import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isAtLeast, requireNode } from './node-version.mjs';
import { environment, root, run, withoutOwnTools } from './run.mjs';
import { say, Stop } from './say.mjs';

const pinnedNode = path.join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');

/** Installs exactly what the lock file names, when it is not there yet or the lock file has changed since. */
export async function ensureInstalled() {
  requireNode(process.version);
  if (isInstalled(root) && pinnedNodeRuns()) return;
  say('Installing what Standtall is built with (first start, or package-lock.json has changed) …');
  const env = environment({ PATH: withoutOwnTools() });
  if ((await run(...npm('ci', '--no-audit', '--no-fund'), { env })) !== 0) {
    throw new Stop('npm could not install the packages (see above): check the network and run the command again.');
  }
  // npm may be set to skip install scripts; the two that matter here fetch the pinned node and esbuild's own program.
  if (!pinnedNodeRuns()) await run(...npm('rebuild', 'node', 'esbuild'), { env });
  if (!pinnedNodeRuns() && !isAtLeast(process.version, '24.0.0')) {
    throw new Stop('The pinned Node 24 could not be installed (npm may be set to ignore install scripts): allow them, or use Node 24 itself.');
  }
}

/** True when node_modules holds what package-lock.json names; npm notes at the end of each install what it put there. */
export function isInstalled(folder) {
  const note = path.join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(note)) return false;
  const wanted = packagesIn(path.join(folder, 'package-lock.json'));
  const there = packagesIn(note);
  return Object.entries(wanted).every(([place, { version, integrity, optional }]) => {
    if (place === '') return true;
    // An optional one is left out where it does not fit the machine.
    if (there[place] === undefined) return optional === true;
    return there[place].version === version && there[place].integrity === integrity;
  });
}

function packagesIn(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

function pinnedNodeRuns() {
  return spawnSync(pinnedNode, ['--version'], { stdio: 'ignore' }).status === 0;
}

function npm(...parameters) {
  // npm tells its scripts where it is; without npm (`node src/setup/start.mjs`) the one in PATH serves.
  return process.platform === 'win32' ? ['npm.cmd', parameters] : ['npm', parameters];
}
