import path from 'node:path';
import json from '@rollup/plugin-json';
import nodeResolve from '@rollup/plugin-node-resolve';
import { transform } from 'esbuild';
import { rollup } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { minify } from 'terser';

const pattern = /new URL\(\s*(['"])(\.{1,2}\/[^'"]+-worker\.ts)\1\s*,\s*import\.meta\.url\s*\)/g;

/**
 * `new Worker(new URL('./planner-worker.ts', import.meta.url))`: the worker becomes one classic script under a hashed name, as module
 * workers throw before Chromium 80. Unbuilt such a worker fails to start, and whoever asked for it does without.
 */
export function workerScripts({ target }) {
  return {
    name: 'worker-scripts',
    async transform(code, id) {
      if (!code.includes('-worker.ts')) return null;
      let result = code;
      for (const match of code.matchAll(pattern)) {
        const file = path.resolve(path.dirname(id), match[2]);
        const { source, watched } = await scriptOf(file, target);
        watched.forEach((one) => this.addWatchFile(one));
        const reference = this.emitFile({ type: 'asset', name: path.basename(file).replace(/\.ts$/, '.js'), source });
        result = result.replace(match[0], `new URL(import.meta.ROLLUP_FILE_URL_${reference})`);
      }
      return result === code ? null : { code: result, map: null };
    },
  };
}

async function scriptOf(file, target) {
  const build = await rollup({
    input: file,
    plugins: [nodeResolve({ extensions: ['.mjs', '.js', '.ts', '.json'] }), json({ preferConst: true, compact: true }), esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' })],
    onwarn(warning) {
      throw new Error(`${warning.code}: ${warning.message}`);
    },
  });
  const { output: [chunk] } = await build.generate({ format: 'iife', inlineDynamicImports: true });
  await build.close();
  const plain = await transform(chunk.code, { target, legalComments: 'none', sourcefile: path.basename(file) });
  const small = await minify(plain.code, { ecma: 2018, compress: { passes: 2, unsafe_arrows: true }, format: { comments: false } });
  return { source: small.code ?? plain.code, watched: build.watchFiles };
}
