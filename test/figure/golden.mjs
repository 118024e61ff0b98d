/**
 * Keeps the golden sheets, small grey pictures of every move that `golden.test.ts` compares with:
 *
 *   node test/figure/golden.mjs <id …|all>
 *
 * Look at what is kept (`test/figure/golden`): a kept picture says "this was looked at and is right".
 */
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { PNG } from 'pngjs';
import puppeteer from 'puppeteer-core';
import { browserFlags, ensureBrowser } from '../../src/setup/browser.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const movements = path.join(root, 'assets/content/movements');
const golden = path.join(import.meta.dirname, 'golden');
const asked = process.argv.slice(2);
const ids = asked.includes('all') ? [...readdirSync(movements).map((name) => name.replace('.json', '')), 'looks'] : asked;
if (ids.length === 0) {
  console.error('Name a move, "looks", or "all".');
  process.exit(1);
}

mkdirSync(golden, { recursive: true });
const bundle = await build({
  entryPoints: [path.join(import.meta.dirname, 'golden-sheet.ts')], bundle: true, format: 'iife', globalName: 'golden', write: false, target: 'chrome100',
});
const profile = mkdtempSync(path.join(tmpdir(), 'golden-profile-'));
const browser = await puppeteer.launch({ executablePath: await ensureBrowser(), userDataDir: profile, headless: true, args: browserFlags() });
try {
  const page = await browser.newPage();
  await page.addScriptTag({ content: bundle.outputFiles[0].text });
  for (const id of ids) {
    const movement = JSON.parse(readFileSync(path.join(movements, `${id === 'looks' ? 'body-weight-squat' : id}.json`), 'utf8'));
    const { width, height, grey } = await page.evaluate((which, move) => {
      const sheet = which === 'looks' ? globalThis.golden.drawLooks(move) : globalThis.golden.drawMove(move);
      return { width: sheet.width, height: sheet.height, grey: Array.from(sheet.grey) };
    }, id, movement);
    const png = new PNG({ width, height, colorType: 0, inputColorType: 0, inputHasAlpha: false });
    png.data = Buffer.from(grey);
    const file = PNG.sync.write(png, { width, height, colorType: 0, inputColorType: 0, inputHasAlpha: false, deflateLevel: 9, filterType: -1 });
    writeFileSync(path.join(golden, `${id}.png`), file);
    console.log(`${id}.png ${(file.length / 1024).toFixed(1)} KB`);
  }
} finally {
  await browser.close();
  rmSync(profile, { recursive: true, force: true });
}
