import { Stop } from './say.mjs';

/** The oldest Node the installer itself works with; everything after it runs on the pinned npm package `node`. */
export const oldestNode = '20.10.0';

/** @throws {Stop} If `version` is older than `oldestNode`. */
export function requireNode(version) {
  if (isAtLeast(version, oldestNode)) return;
  throw new Stop(`Standtall needs Node 20.10 or newer, and this is Node ${version}: install a newer one from https://nodejs.org and run the command again.`);
}

export function isAtLeast(version, wanted) {
  const have = version.replace(/^v/, '').split('.').map(Number);
  const want = wanted.split('.').map(Number);
  for (let i = 0; i < 3; i += 1) {
    if (have[i] !== want[i]) return have[i] > want[i];
  }
  return true;
}
