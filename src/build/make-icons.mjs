// Draws the app's icons (the mark in marigold on the ground colour) and renders them with headless Chromium.
// Run by hand after changing the mark: node src/build/make-icons.mjs [path of Chromium]
import { writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { logo } from '../../components/brand-mark/logo-drawing.ts';

const icons = new URL('../../assets/icons/', import.meta.url);

// The tokens `--ground` and `--mari`: an icon file cannot read custom properties.
const GROUND = '#14241d';
const MARI = '#f6b73c';

// A maskable icon may be cut to a circle of 80 % of its width; its mark is lower, so that head and foot stay inside.
const ICONS = [
  { file: 'icon-192.png', size: 192, radius: 0.22, markHeight: 0.74 },
  { file: 'icon-512.png', size: 512, radius: 0.22, markHeight: 0.74 },
  { file: 'icon-maskable-512.png', size: 512, radius: 0, markHeight: 0.6 },
  { file: 'apple-touch-icon.png', size: 180, radius: 0, markHeight: 0.7 },
];

function drawing({ size, radius, markHeight }) {
  const scale = (size * markHeight) / logo.height;
  const x = (size - logo.width * scale) / 2;
  const y = (size - logo.height * scale) / 2;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}">
  <rect width="${size}" height="${size}" rx="${size * radius}" fill="${GROUND}"/>
  <g transform="translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${scale.toFixed(4)})" fill="${MARI}">
    <circle cx="${logo.headX}" cy="${logo.headY}" r="${logo.headRadius}"/>
    <path d="${logo.body}"/>
  </g>
</svg>
`;
}

writeFileSync(new URL('favicon.svg', icons), drawing({ size: 64, radius: 0.22, markHeight: 0.84 }));

const browser = await puppeteer.launch({ executablePath: process.argv[2] ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage();
for (const icon of ICONS) {
  await page.setViewport({ width: icon.size, height: icon.size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing(icon)}`);
  const png = await page.screenshot({ omitBackground: true });
  writeFileSync(new URL(icon.file, icons), png);
}
await browser.close();
