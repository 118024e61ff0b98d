import { fileURLToPath } from 'node:url';
import { readFile } from 'node:fs/promises';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { fontStyles } from './font-styles.mjs';

const rootDir = fileURLToPath(new URL('../..', import.meta.url));

/** `npm run dev`: the sources as they are, reloaded on every change, the app's page at every address without a dot. */
export default {
  rootDir,
  port: Number(process.env.PORT || 8080),
  watch: true,
  nodeResolve: { extensions: ['.mjs', '.js', '.ts'] },
  plugins: [
    esbuildPlugin({ ts: true, target: 'esnext', tsconfig: `${rootDir}/tsconfig.json` }),
    {
      name: 'app-page',
      async serve(context) {
        if (context.path === '/fonts.css') return { body: fontStyles(unhashedFonts()), type: 'css' };
        if (/\.[^/]+$/.test(context.path) || context.path.startsWith('/__web-dev-server')) return undefined;
        return { body: await page(context.path), type: 'html' };
      },
    },
  ],
};

/** `/gallery` shows the figure without the app: every move and look, for people who add moves. */
async function page(address) {
  const entry = address.startsWith('/gallery') ? '/test/figure/gallery/gallery.ts' : '/src/app/main.ts';
  const template = await readFile(new URL('../app/index.html', import.meta.url), 'utf8');
  const head = ['<link rel="stylesheet" href="/fonts.css">', `<script type="module" src="${entry}"></script>`];
  return template.replace('__NONCE__', '').replace('<!--build:head-->', head.join('\n    '));
}

function unhashedFonts() {
  const files = ['stand-display-700', 'stand-display-600', 'stand-text-500', 'stand-text-700', 'stand-voice-500i'];
  return new Map(files.map((file) => [`${file}.woff2`, `/assets/fonts/${file}.woff2`]));
}
