import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { build, transform } from 'esbuild';
import { minify } from 'terser';
import { shortCss, shortMarkup } from '../../src/build/short-templates.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const BUDGET_BYTES = 20 * 1024;

/** As the build does it: one piece of code, lowered, shrunk and compressed; Lit and the chunks that come on demand left out. */
async function gzippedBytes(entry: string): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, entry)],
    bundle: true,
    format: 'esm',
    write: false,
    target: 'es2022',
    tsconfig: path.join(root, 'tsconfig.json'),
    external: ['lit', 'lit/*', '@lit/*', '*/muscle-glow.ts', '*/key-poses.ts'],
    plugins: [{
      name: 'short-templates',
      setup: ({ onLoad }) => onLoad({ filter: /exercise-figure\.ts$/ }, ({ path: file }) => ({ loader: 'ts', contents: shortened(readFileSync(file, 'utf8')) })),
    }],
  });
  const { code } = await transform(outputFiles[0]!.text, { target: 'chrome68', format: 'esm', legalComments: 'none' });
  const small = await minify(code, { module: true, ecma: 2018, compress: { passes: 2, unsafe_arrows: true }, format: { comments: false } });
  return gzipSync(small.code!, { level: 9 }).length;
}

function shortened(code: string): string {
  return code.replace(/\bcss`([^`]*)`/g, (_, text: string) => `css\`${shortCss(text)}\``).replace(/\bhtml`\n([^`]*)`/g, (_, text: string) => `html\`${shortMarkup(text)}\``);
}

describe('the figure is small', () => {
  it('core, canvas renderer and element together weigh at most 20 KB compressed', async (t) => {
    const bytes = await gzippedBytes('components/exercise-figure/exercise-figure.ts');
    t.diagnostic(`${bytes} bytes`);
    assert.ok(bytes <= BUDGET_BYTES, `${bytes} bytes`);
  });
});
