import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { run } from './run.mjs';
import { say, Stop } from './say.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const usualPlaces = [
  '/usr/bin/chromium',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** @returns The path of a Chromium or Chrome: `CHROME_PATH`, else the first found in `PATH` and the usual places, else null. */
export function findBrowser(env = process.env) {
  if (env.CHROME_PATH) return isProgram(env.CHROME_PATH) ? env.CHROME_PATH : null;
  const folders = (env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const candidates = [...names.flatMap((name) => folders.map((folder) => path.join(folder, name))), ...usualPlaces];
  return candidates.find(isProgram) ?? null;
}

/**
 * Finds the browser the tests drive, and where none is there and this user may, installs Debian's or Ubuntu's.
 *
 * @throws {Stop} If there is none and none can be installed.
 */
export async function ensureBrowser() {
  const found = findBrowser();
  if (found !== null) return found;
  if (process.env.CHROME_PATH) throw new Stop(`CHROME_PATH is "${process.env.CHROME_PATH}", where there is no program: correct it or leave it out.`);
  if (process.platform === 'linux' && process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0) {
    say('Installing Chromium for the tests …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], { env, timeoutMs: 180_000 });
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env, timeoutMs: 420_000 });
    const installed = findBrowser();
    if (installed !== null) return installed;
  }
  throw new Stop('The tests need Chromium or Chrome, and none was found: install one, or set CHROME_PATH to where it is.');
}

/** Flags that keep a test browser quiet and independent of the machine. */
export function browserFlags() {
  const flags = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-dev-shm-usage',
    '--mute-audio',
    '--lang=en-US',
  ];
  // Chromium's sandbox refuses to run as root, as containers do.
  if (process.getuid?.() === 0) flags.push('--no-sandbox');
  return flags;
}

function isProgram(file) {
  if (!existsSync(file)) return false;
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
