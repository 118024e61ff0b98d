// Cuts static Latin instances out of the variable fonts: on Chromium 68 variable fonts lose their advances and letters overlap.
// Run by hand after changing the list: node src/build/cut-fonts.mjs
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

const root = new URL('../../', import.meta.url);
const packages = new URL('node_modules/@fontsource-variable/', root);
const fonts = new URL('assets/fonts/', root);

const range = (from, to) => String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index));

// ASCII and Latin-1 whole (so degree, half, middle dot, times, accents), then typographic marks.
const TEXT = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}ıŒœŠšŸŽžˆ˜–—‘’‚“”„•…‹›⁄€™−≈≤≥`;

const CUTS = [
  { out: 'stand-display-700', from: 'bricolage-grotesque/files/bricolage-grotesque-latin-standard-normal', axes: { wght: 700, wdth: 75, opsz: 96 } },
  { out: 'stand-display-600', from: 'bricolage-grotesque/files/bricolage-grotesque-latin-standard-normal', axes: { wght: 600, wdth: 75, opsz: 96 } },
  { out: 'stand-text-500', from: 'figtree/files/figtree-latin-wght-normal', axes: { wght: 500 } },
  { out: 'stand-text-700', from: 'figtree/files/figtree-latin-wght-normal', axes: { wght: 700 } },
  { out: 'stand-voice-500i', from: 'newsreader/files/newsreader-latin-standard-italic', axes: { wght: 500, opsz: 28 } },
];

let total = 0;
for (const { out, from, axes } of CUTS) {
  const source = readFileSync(new URL(`${from}.woff2`, packages));
  const cut = await subsetFont(source, TEXT, { targetFormat: 'woff2', variationAxes: axes });
  writeFileSync(new URL(`${out}.woff2`, fonts), cut);
  total += cut.length;
  console.log(out, cut.length);
}
console.log('together', total);

for (const family of ['bricolage-grotesque', 'figtree', 'newsreader']) {
  copyFileSync(new URL(`${family}/LICENSE`, packages), new URL(`OFL-${family}.txt`, fonts));
}
