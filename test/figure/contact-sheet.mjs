/**
 * Draws contact sheets of moves to PNG files, to be looked at.
 *
 *   node test/figure/contact-sheet.mjs <id|file.json|all> [--out folder] [--phases 8] [--cell 360] [--variant regular|easier|harder|both]
 *        [--side right|left|both] [--effort moderate|hard] [--orbit 0,90] [--look '{"hair":"pony"}'] [--glow 1] [--manner lines]
 */
import { readFileSync, mkdirSync, writeFileSync, readdirSync, mkdtempSync, rmSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, 'assets/content/movements');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: path.join(tmpdir(), 'sheets') },
    phases: { type: 'string', default: '8' },
    cell: { type: 'string', default: '360' },
    variant: { type: 'string', default: 'both' },
    side: { type: 'string', default: 'right' },
    effort: { type: 'string' },
    orbit: { type: 'string', default: '0' },
    look: { type: 'string', default: '{}' },
    glow: { type: 'string', default: '0' },
    manner: { type: 'string', default: 'paper' },
  },
});

const ids = positionals.includes('all') ? readdirSync(folder).map((name) => name.replace('.json', '')) : positionals;
if (ids.length === 0) {
  console.error('Name a move, or "all".');
  process.exit(1);
}
mkdirSync(values.out, { recursive: true });

const bundle = await build({
  entryPoints: [path.join(import.meta.dirname, 'sheet-page.ts')], bundle: true, format: 'iife', globalName: 'sheet', write: false, target: 'chrome100',
});
const executablePath = [process.env['CHROME_PATH'], '/usr/bin/chromium', '/usr/bin/google-chrome'].find((file) => file && existsSync(file));
const profile = mkdtempSync(path.join(tmpdir(), 'sheet-profile-'));
const browser = await puppeteer.launch({
  executablePath, userDataDir: profile, headless: true,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
try {
  const page = await browser.newPage();
  await page.addScriptTag({ content: bundle.outputFiles[0].text });
  for (const id of ids) {
    const movement = JSON.parse(readFileSync(id.endsWith('.json') ? id : path.join(folder, `${id}.json`), 'utf8'));
    const rows = rowsOf(movement);
    const url = await page.evaluate((sheetRows, options) => {
      const canvas = document.createElement('canvas');
      globalThis.sheet.drawSheet(canvas, sheetRows, options);
      return canvas.toDataURL('image/png');
    }, rows, { phases: Number(values.phases), cell: Number(values.cell) });
    const file = path.join(values.out, `${path.basename(id, '.json')}.png`);
    writeFileSync(file, Buffer.from(url.split(',')[1], 'base64'));
    console.log(file);
  }
} finally {
  await browser.close();
  rmSync(profile, { recursive: true, force: true });
}

function rowsOf(movement) {
  const variants = values.variant === 'both' ? ['regular', ...(movement.easier ? ['easier'] : [])] : [values.variant];
  const sides = values.side === 'both' ? ['right', 'left'] : [values.side];
  const rows = [];
  for (const variant of variants) {
    for (const side of sides) {
      for (const orbit of values.orbit.split(',')) {
        rows.push({ movement, variant, side, effort: values.effort ?? null, orbit: Number(orbit), look: JSON.parse(values.look), glow: Number(values.glow), manner: values.manner });
      }
    }
  }
  return rows;
}
