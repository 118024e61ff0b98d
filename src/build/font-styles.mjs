/** Family, weight and style of each file in assets/fonts; static cuts, because Chromium 68 draws variable fonts with overlapping letters. */
const faces = [
  { file: 'stand-display-700.woff2', family: 'Stand Display', weight: 700, style: 'normal' },
  { file: 'stand-display-600.woff2', family: 'Stand Display', weight: 600, style: 'normal' },
  { file: 'stand-text-500.woff2', family: 'Stand Text', weight: 500, style: 'normal' },
  { file: 'stand-text-700.woff2', family: 'Stand Text', weight: 700, style: 'normal' },
  { file: 'stand-voice-500i.woff2', family: 'Stand Voice', weight: 500, style: 'italic' },
];

/**
 * The stylesheet of the faces.
 *
 * @param addresses - Where each file is served, by file name.
 */
export function fontStyles(addresses) {
  return faces
    .filter((face) => addresses.has(face.file))
    .map((face) => `@font-face{font-family:'${face.family}';font-weight:${face.weight};font-style:${face.style};`
      // Words are readable at once in the fallback; the preloaded faces arrive before or just after the first paint.
      + `font-display:swap;src:url('${addresses.get(face.file)}') format('woff2')}`)
    .join('\n');
}
