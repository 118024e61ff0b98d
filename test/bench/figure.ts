import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import json from '@rollup/plugin-json';
import nodeResolve from '@rollup/plugin-node-resolve';
import type { Browser } from 'puppeteer-core';
import { rollup } from 'rollup';
import type { OutputChunk, Plugin } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { lowered } from '../../src/build/lowered.mjs';
import { shortTemplates } from '../../src/build/short-templates.mjs';
import type { Movement } from '../../src/domain/movement/movement.ts';
import { openBenchPage } from './bench-page.ts';
import type { FigureBench } from './figure-page.ts';
import { median, quantile, rowOf } from './row.ts';
import type { Row } from './row.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const movementFolder = path.join(root, 'assets/content/movements');
/** Ten minutes at 60 frames a second. */
const FRAMES = 36_000;
const FRAMES_A_LOOK = 600;

/** The figure's core and canvas: what they weigh, what a frame costs, and whether drawing leaves garbage. */
export async function measureFigure(browser: Browser, origin: string): Promise<readonly Row[]> {
  const movements = readdirSync(movementFolder).map((file) => JSON.parse(readFileSync(path.join(movementFolder, file), 'utf8')) as Movement);
  const { page, devtools, slowDown, close } = await openBenchPage(browser);
  try {
    // The app's own origin, without the app.
    await page.goto(`${origin}/health`);
    const [script] = await bundle('test/bench/figure-page.ts', { isWhole: true });
    await page.evaluate(`(function () {${script!.code}})()`);
    await slowDown(6);
    const posing: { id: string; ms: number }[] = [];
    const drawing: { id: string; ms: readonly number[] }[] = [];
    for (const movement of movements) {
      posing.push({ id: movement.id, ms: await page.evaluate((one) => window.figureBench.kinematics(one), movement) });
      drawing.push({ id: movement.id, ms: await page.evaluate((one) => window.figureBench.drawing(one, 60), movement) });
    }
    await slowDown(1);
    const worstPosing = posing.reduce((one, other) => (other.ms > one.ms ? other : one));
    const worstDrawing = drawing.reduce((one, other) => (median(other.ms) > median(one.ms) ? other : one));
    if (process.env['BENCH_DETAILS']) {
      for (const [at, { id, ms }] of posing.entries()) console.log(`  ${id}: ${ms.toFixed(2)} ms, drawn in ${median(drawing[at]!.ms).toFixed(1)}, p95 ${quantile(drawing[at]!.ms, 0.95).toFixed(1)} ms`);
    }

    await page.evaluate((all) => { window.figureBench.runner = window.figureBench.makeRunner(all); }, movements.slice(0, 6));
    const heap: number[] = [];
    for (let frame = 0; frame < FRAMES; frame += FRAMES_A_LOOK) {
      await page.evaluate((count) => window.figureBench.runner!.run(count), FRAMES_A_LOOK);
      heap.push((await devtools.send('Runtime.getHeapUsage')).usedSize);
    }
    // The first minute is the engine's: it compiles what runs often.
    const steady = heap.slice(6);
    if (process.env['BENCH_DETAILS']) console.log(`  heap, KB each 10 s: ${heap.map((bytes) => (bytes / 1e3).toFixed(0)).join(' ')}`);
    const rises = steady.slice(1).map((bytes, at) => Math.max(0, bytes - steady[at]!));
    const perFrame = rises.reduce((sum, rise) => sum + rise, 0) / (rises.length * FRAMES_A_LOOK);
    return [
      await measureSize(),
      rowOf('figure: kinematics a frame, 6x', worstPosing.ms, 1, { unit: 'ms', digits: 2, note: `slowest of ${posing.length} moves: ${worstPosing.id}; median move ${median(posing.map(({ ms }) => ms)).toFixed(2)}` }),
      rowOf('figure: script a frame with canvas calls, 6x', median(worstDrawing.ms), 10, { unit: 'ms', digits: 1, note: `slowest: ${worstDrawing.id}, p95 ${quantile(worstDrawing.ms, 0.95).toFixed(1)}` }),
      rowOf('figure: heap saw-tooth in 10 min of drawing', (Math.max(...steady) - Math.min(...steady)) / 1e6, 1, { unit: 'MB', digits: 2, note: `${perFrame.toFixed(0)} bytes a frame` }),
    ];
  } finally {
    await close();
  }
}

/** Core and renderer, and as a note the whole element: built like the app, without Lit, which it has anyway, and without what is fetched on demand. */
async function measureSize(): Promise<Row> {
  const renderer = await bytesOf('components/exercise-figure/figure-player.ts');
  const element = await bytesOf('components/exercise-figure/exercise-figure.ts');
  return rowOf('figure: core and canvas renderer, gzip', renderer / 1_000, 20, { unit: 'KB', digits: 1, note: `${(element / 1_000).toFixed(1)} with the element` });
}

async function bytesOf(file: string): Promise<number> {
  const chunks = await bundle(file, { isWhole: false });
  const entry = chunks.find((chunk) => chunk.isEntry)!;
  const reached = new Set([entry]);
  for (const chunk of reached) {
    for (const name of chunk.imports) {
      const imported = chunks.find(({ fileName }) => fileName === name);
      if (imported) reached.add(imported);
    }
  }
  return [...reached].reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0);
}

async function bundle(file: string, { isWhole }: { readonly isWhole: boolean }): Promise<readonly OutputChunk[]> {
  const build = await rollup({
    input: path.join(root, file),
    external: isWhole ? [] : [/^lit(\/|$)/, /^@lit\//],
    plugins: [
      nodeResolve({ extensions: ['.mjs', '.js', '.ts', '.json'] }),
      json({ preferConst: true, compact: true }),
      esbuild({ target: 'es2022', tsconfig: path.join(root, 'tsconfig.json') }),
      shortTemplates() as Plugin,
      lowered({ target: 'chrome68' }) as Plugin,
    ],
  });
  const { output } = await build.generate({ format: 'es', inlineDynamicImports: isWhole });
  await build.close();
  return output.filter((part) => part.type === 'chunk');
}

declare global {
  interface Window {
    figureBench: FigureBench;
  }
}
