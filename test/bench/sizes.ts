import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { rowOf } from './row.ts';
import type { Row } from './row.ts';

const folder = fileURLToPath(new URL('../../dist/app', import.meta.url));

/** What has to arrive before the first screen, and what the fonts weigh. One KB is 1,000 bytes. */
export function measureSizes(): readonly Row[] {
  const scripts = scriptsReachedFrom(readFileSync(path.join(folder, 'index.html'), 'utf8'));
  const entry = scripts.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);
  const assets = path.join(folder, 'assets');
  const fonts = readdirSync(assets).filter((file) => file.endsWith('.woff2'));
  const fontBytes = fonts.reduce((sum, file) => sum + statSync(path.join(assets, file)).size, 0);
  return [
    rowOf('entry: all script reached statically, gzip', entry / 1_000, 60, { unit: 'KB', digits: 1 }),
    rowOf('fonts', fontBytes / 1_000, 90, { unit: 'KB', digits: 1, note: `${fonts.length} files` }),
  ];
}

function scriptsReachedFrom(page: string): readonly string[] {
  const found = new Set<string>();
  const follow = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    const code = readFileSync(file, 'utf8');
    for (const [, to] of code.matchAll(/(?:\bfrom|(?:^|[;}\n])import)\s*["'](\.[^"']+\.js)["']/g)) follow(path.resolve(path.dirname(file), to ?? ''));
  };
  for (const [, src] of page.matchAll(/<script[^>]*\ssrc="\/([^"]+)"/g)) follow(path.join(folder, src ?? ''));
  for (const [, href] of page.matchAll(/<link[^>]*rel="modulepreload"[^>]*href="\/([^"]+)"/g)) follow(path.join(folder, href ?? ''));
  return [...found];
}
