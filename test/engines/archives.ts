import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { access, chmod, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { say, Stop } from '../../src/setup/say.mjs';
import { environment, root, run } from '../../src/setup/run.mjs';

/** A build of an old engine, as a pinned package of the npm registry holds it. */
export interface Archive {
  readonly package: string;
  readonly version: string;
  /** The registry's own digest of the package's file: `npm view <package>@<version> dist.integrity`. */
  readonly integrity: string;
  /** The browser inside the package, brotli-compressed. */
  readonly program: string;
  /** A tar of libraries it was built with, brotli-compressed. */
  readonly libraries?: string;
}

export interface UnpackedEngine {
  readonly program: string;
  /** For `LD_LIBRARY_PATH`. */
  readonly libraryFolder: string | null;
}

const cache = path.join(root, '.cache', 'engines');
const DOWNLOAD_LIMIT_MS = 300_000;

/**
 * Fetches and unpacks an engine, or uses what an earlier run left.
 *
 * @throws {Stop} If it cannot be had, or is not what was pinned.
 */
export async function ensureEngine(name: string, archive: Archive): Promise<UnpackedEngine> {
  const folder = path.join(cache, `${name}-${archive.version}`);
  const engine = { program: path.join(folder, 'browser'), libraryFolder: archive.libraries === undefined ? null : path.join(folder, 'lib') };
  const stamp = path.join(folder, 'unpacked-from');
  if (await readOr(stamp, '') === archive.integrity) return engine;
  say(`Fetching ${name} (${archive.package} ${archive.version}) …`);
  await mkdir(cache, { recursive: true });
  const work = await mkdtemp(path.join(cache, 'fetching-'));
  try {
    const file = await download(archive, work);
    await checkIntegrity(file, archive);
    await expectSuccess('tar', ['-xzf', file, '-C', work], `${archive.package} could not be unpacked`);
    const parcel = path.join(work, 'package');
    const made = path.join(work, 'made');
    await mkdir(made);
    await decompress(path.join(parcel, archive.program), path.join(made, 'browser'));
    await chmod(path.join(made, 'browser'), 0o755);
    if (archive.libraries !== undefined) {
      await decompress(path.join(parcel, archive.libraries), path.join(work, 'libraries.tar'));
      await expectSuccess('tar', ['-xf', path.join(work, 'libraries.tar'), '-C', made], `${archive.libraries} could not be unpacked`);
    }
    await writeFile(path.join(made, 'unpacked-from'), archive.integrity);
    await rm(folder, { recursive: true, force: true });
    await rename(made, folder);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return engine;
}

async function download(archive: Archive, folder: string): Promise<string> {
  const parameters = ['pack', `${archive.package}@${archive.version}`, '--pack-destination', folder, '--silent'];
  await expectSuccess('npm', parameters, `${archive.package} ${archive.version} could not be fetched from the npm registry: check the network`);
  const file = (await readdir(folder)).find((name) => name.endsWith('.tgz'));
  if (file === undefined) throw new Stop(`npm pack left no file of ${archive.package} ${archive.version}.`);
  return path.join(folder, file);
}

/** What is run here came from outside: it has to be, to the last bit, what was pinned. */
export async function checkIntegrity(file: string, archive: Archive): Promise<void> {
  const digest = `sha512-${createHash('sha512').update(await readFile(file)).digest('base64')}`;
  if (digest !== archive.integrity) throw new Stop(`${archive.package} ${archive.version} is not the file that was pinned: its digest is ${digest}.`);
}

async function decompress(from: string, to: string): Promise<void> {
  await access(from);
  await pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to));
}

async function expectSuccess(command: string, parameters: readonly string[], sentence: string): Promise<void> {
  if ((await run(command, [...parameters], { env: environment(), timeoutMs: DOWNLOAD_LIMIT_MS })) !== 0) throw new Stop(`${sentence}.`);
}

async function readOr(file: string, otherwise: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return otherwise;
  }
}
