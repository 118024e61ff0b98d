import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { environment, run } from '../../src/setup/run.mjs';
import { say, Stop } from '../../src/setup/say.mjs';

const INSTALL_LIMIT_MS = 420_000;
let isListFresh = false;

/** @returns The first of these programs, from the system or freshly installed. @throws {Stop} If it cannot be had. */
export async function ensureProgram(names: readonly string[], packages: readonly string[]): Promise<string> {
  const find = (): string | undefined => names.map(programAt).find((place) => place !== null) ?? undefined;
  const sentence = `${names[0]} is not here: install ${packages.join(' and ')} (on Debian, as root: apt-get install).`;
  const found = find();
  if (found !== undefined) return found;
  await installPackages(packages, sentence);
  const installed = find();
  if (installed === undefined) throw new Stop(sentence);
  return installed;
}

/** Debian's or Ubuntu's packages, installed where this user may. @throws {Stop} With `otherwise`, where it may not or it fails. */
export async function installPackages(packages: readonly string[], otherwise: string): Promise<void> {
  const mayInstall = process.platform === 'linux' && process.getuid?.() === 0 && programAt('apt-get') !== null;
  if (!mayInstall) throw new Stop(otherwise);
  say(`Installing ${packages.join(', ')} …`);
  const env = environment({ DEBIAN_FRONTEND: 'noninteractive' });
  if (!isListFresh) await run('apt-get', ['update', '-qq'], { env, timeoutMs: INSTALL_LIMIT_MS });
  isListFresh = true;
  const code = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env, timeoutMs: INSTALL_LIMIT_MS });
  if (code !== 0) throw new Stop(otherwise);
}

/** Where a program is, or null. */
function programAt(name: string): string | null {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => path.join(folder, name)).find(isProgram) ?? null;
}

/** Installs what a program's shared libraries need, when the system lacks some of them. */
export async function ensureLibraries(program: string, libraryFolder: string | null, packages: readonly string[]): Promise<void> {
  const missing = missingLibraries(program, libraryFolder);
  if (missing.length === 0) return;
  const sentence = `An old Chromium needs ${missing.join(', ')} of the system: install ${packages.join(', ')} (as root: apt-get install).`;
  await installPackages(packages, sentence);
  if (missingLibraries(program, libraryFolder).length > 0) throw new Stop(sentence);
}

function missingLibraries(program: string, libraryFolder: string | null): readonly string[] {
  const env = { ...process.env, ...(libraryFolder === null ? {} : { LD_LIBRARY_PATH: libraryFolder }) };
  const { stdout } = spawnSync('ldd', [program], { env, encoding: 'utf8' });
  return [...(stdout ?? '').matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1] ?? '');
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
