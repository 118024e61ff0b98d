import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { castAppId } from './cast-app-id.mjs';
import { fontStyles } from './font-styles.mjs';
import { hubAddress } from './hub-address.mjs';
import { webManifest } from './web-manifest.mjs';

/** The faces the first screen paints with; the others are fetched when something uses them. */
const firstFaces = ['stand-display-700', 'stand-text-500'];

/** Writes index.html, the font stylesheet, the web manifest and the icons, everything but the page under hashed names. */
export function appPage({ template, assets, hub = process.env.HUB_URL, cast = process.env.CAST_APP_ID }) {
  const hubUrl = hubAddress(hub);
  const receiver = castAppId(cast);
  return {
    name: 'app-page',
    buildStart() {
      this.addWatchFile(template);
    },
    async generateBundle(_options, bundle) {
      const emit = async (file) => {
        const reference = this.emitFile({ type: 'asset', name: path.basename(file), source: await readFile(file) });
        return `/${this.getFileName(reference)}`;
      };
      const emitText = (name, source) => `/${this.getFileName(this.emitFile({ type: 'asset', name, source }))}`;

      const fonts = await emitAll(path.join(assets, 'fonts'), /\.woff2$/, emit);
      const icons = await emitAll(path.join(assets, 'icons'), /\.(png|svg|ico)$/, emit);
      const manifest = JSON.stringify(webManifest(icons));
      this.emitFile({ type: 'asset', fileName: 'manifest.webmanifest', source: manifest });

      const chunks = Object.values(bundle).filter((part) => part.type === 'chunk');
      const entry = chunks.find((chunk) => chunk.isEntry);
      // Polyfills and the style nonce are the entry's first lines; a chunk it imports statically would run before them.
      if (entry.imports.length > 0) throw new Error(`The entry must hold everything it needs at once, but it imports ${entry.imports.join(', ')}`);
      const rest = {
        modules: chunks.filter((chunk) => chunk !== entry).map((chunk) => `/${chunk.fileName}`).sort(),
        files: Object.values(bundle).filter((part) => part.type === 'asset' && part.fileName.startsWith('assets/')).map((part) => `/${part.fileName}`).sort(),
      };
      const head = [
        ...firstFaces.filter((face) => fonts.has(`${face}.woff2`))
          .map((face) => `<link rel="preload" href="${fonts.get(`${face}.woff2`)}" as="font" type="font/woff2" crossorigin>`),
        `<link rel="stylesheet" href="${emitText('fonts.css', fontStyles(fonts))}">`,
        '<link rel="manifest" href="/manifest.webmanifest">',
        ...iconLinks(icons),
        // Read by src/app/offline.ts where there is no service worker.
        `<meta name="rest-of-app" content="${emitText('rest.json', JSON.stringify(rest))}">`,
        // Without one, a page uses the hub it came from.
        ...(hubUrl === null ? [] : [`<meta name="hub-url" content="${hubUrl}">`]),
        // Without one, nothing of Google's is loaded.
        ...(receiver === null ? [] : [`<meta name="cast-app-id" content="${receiver}">`]),
        `<script type="module" src="/${entry.fileName}"></script>`,
      ];
      const page = await readFile(template, 'utf8');
      this.emitFile({ type: 'asset', fileName: 'index.html', source: page.replace('<!--build:head-->', head.join('\n    ')) });
    },
  };
}

async function emitAll(folder, pattern, emit) {
  const found = new Map();
  if (!existsSync(folder)) return found;
  for (const file of (await readdir(folder)).filter((name) => pattern.test(name)).sort()) {
    found.set(file, await emit(path.join(folder, file)));
  }
  return found;
}

function iconLinks(icons) {
  const wanted = [
    ['icon-192.png', 'rel="icon" sizes="192x192" type="image/png"'],
    // Engines take the last one they can read.
    ['favicon.svg', 'rel="icon" type="image/svg+xml"'],
    ['apple-touch-icon.png', 'rel="apple-touch-icon"'],
  ];
  return wanted.filter(([file]) => icons.has(file)).map(([file, relation]) => `<link ${relation} href="${icons.get(file)}">`);
}
