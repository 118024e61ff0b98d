import json from '@rollup/plugin-json';
import nodeResolve from '@rollup/plugin-node-resolve';
import esbuild from 'rollup-plugin-esbuild';
import { appPage } from './src/build/app-page.mjs';
import { assetAddresses } from './src/build/asset-addresses.mjs';
import { chunkGroups } from './src/build/chunk-groups.mjs';
import { cleanFolder } from './src/build/clean-folder.mjs';
import { compressed } from './src/build/compressed.mjs';
import { lowered } from './src/build/lowered.mjs';
import { serviceWorker } from './src/build/service-worker.mjs';
import { shortTemplates } from './src/build/short-templates.mjs';
import { withoutUsageStatistics } from './src/build/without-usage-statistics.mjs';
import { workerScripts } from './src/build/worker-scripts.mjs';

/** What always comes together, whichever screen is asked for first: all behind the first screen, and all that screens about food share. */
const together = {
  kept: {
    all: ['storage/open-storage', 'app/stage', 'app/people-desk', 'app/front-desk', 'app/habits', 'app/soon', 'app/offline'].map((name) => `src/${name}.ts`),
    unused: ['localized-decorator', 'localized-controller', 'locale-status-event'].map((name) => `node_modules/@lit/localize/internal/${name}.js`),
  },
  food: {
    all: ['app/meals/screens', 'app/meals/kitchen', 'content/meals/read-foods', 'content/meals/read-recipes'].map((name) => `src/${name}.ts`),
    shared: ['week', 'recipes', 'recipe', 'shopping', 'todays-meals', 'recipe-editor', 'cook', 'balance'].map((name) => `src/app/meals/${name}.ts`),
  },
};

/** Everything reachable from src/app/main.ts, one build for every engine from Chromium 68 on. */
const app = {
  input: 'src/app/main.ts',
  output: {
    dir: 'dist/app',
    format: 'es',
    entryFileNames: 'assets/[name]-[hash].js',
    chunkFileNames: 'assets/[name]-[hash].js',
    assetFileNames: 'assets/[name]-[hash][extname]',
    onlyExplicitManualChunks: true,
    manualChunks: chunkGroups('src/app/main.ts', together),
  },
  plugins: [
    cleanFolder('dist/app'),
    withoutUsageStatistics(),
    nodeResolve({ extensions: ['.mjs', '.js', '.ts', '.json'] }),
    json({ preferConst: true, compact: true }),
    esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }),
    assetAddresses(),
    workerScripts({ target: 'chrome68' }),
    shortTemplates(),
    lowered({ target: 'chrome68' }),
    appPage({ template: 'src/app/index.html', assets: 'assets' }),
    serviceWorker({ folder: 'dist/app' }),
    compressed({ folder: 'dist/app' }),
  ],
  onwarn: failOnWarning,
};

/** The server; its packages stay packages. */
const hub = {
  input: 'src/hub/main.ts',
  output: { dir: 'dist/hub', format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
  external: [/^node:/, 'sirv', 'uqr', 'ws', 'valibot', /^@noble\//],
  plugins: [
    cleanFolder('dist/hub'),
    nodeResolve({ extensions: ['.mjs', '.js', '.ts', '.json'] }),
    json({ preferConst: true }),
    esbuild({ target: 'node20', tsconfig: 'src/hub/tsconfig.json' }),
  ],
  onwarn: failOnWarning,
};

/** A warning nobody has to read is a warning nobody reads. */
function failOnWarning(warning) {
  throw new Error(`${warning.code}: ${warning.message}`);
}

export default [app, hub];
