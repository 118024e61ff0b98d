import type { FigureLook } from '../../src/domain/movement/look.ts';

/**
 * Colours of the cut paper: each a light and a shaded tone. A canvas cannot read custom properties while it draws, so the figure's own
 * paint lives here and nowhere else; bone, ink and marigold are those of the design tokens.
 */
export interface Tone {
  readonly light: string;
  readonly shade: string;
}

/** Steps from the near tone to the far one, so that a turning camera changes colours without making strings. */
export const FAR_STEPS = 8;

export type Material = 'skin' | 'shirt' | 'shorts' | 'shoe' | 'sole' | 'hair' | 'band' | 'iron' | 'ironFace' | 'grip' | 'mat' | 'wood';

export type Palette = { readonly [material in Material]: readonly Tone[] };

/** Light, shade and far shade, from the mocks (3) outwards to fairer and darker skins. */
const SKINS: readonly (readonly [string, string, string])[] = [
  ['#f3c9a5', '#d29f78', '#a97a57'],
  ['#e9b58a', '#c68c61', '#9c6a45'],
  ['#dea274', '#b97a50', '#8f5c3a'],
  ['#c2855a', '#99623d', '#75492c'],
  ['#98623f', '#75472b', '#59341f'],
  ['#6e4530', '#52311f', '#3d2416'],
];

const HAIRS: readonly (readonly [string, string])[] = [
  ['#3a241b', '#2b1a13'],
  ['#6d4228', '#54301c'],
  ['#a4622c', '#83491c'],
  ['#d9b36a', '#b98f48'],
  ['#b9b6ad', '#94918a'],
];

/** Cloth of a headscarf, in place of hair tones. */
const SCARVES: readonly (readonly [string, string])[] = [
  ['#3f7d74', '#2f6259'],
  ['#c98b6b', '#a66c4e'],
  ['#7d86b8', '#626a99'],
  ['#d8c48a', '#b7a26a'],
  ['#b65f52', '#93483d'],
];

let last: Palette | null = null;
let lastLook: FigureLook | null = null;

export function paletteOf(look: FigureLook): Palette {
  if (last && look === lastLook) return last;
  const skin = SKINS[look.skin - 1] ?? SKINS[2]!;
  const hair = (look.hair === 'scarf' ? SCARVES : HAIRS)[look.hairTone - 1] ?? HAIRS[0]!;
  lastLook = look;
  last = {
    skin: tones(skin[0], skin[1], skin[2]),
    shirt: tones('#f8f0e0', '#cfc4aa', '#a99e86'),
    shorts: tones('#22352c', '#14241d', '#0a130f'),
    shoe: tones('#f6b73c', '#c98b1d', '#99680f'),
    sole: tones('#f8f0e0', '#cfc4aa', '#a99e86'),
    hair: tones(hair[0], hair[1], hair[1]),
    band: tones('#f6b73c', '#c98b1d', '#99680f'),
    iron: tones('#33463c', '#14241d', '#0c1712'),
    ironFace: tones('#4b6256', '#3b4f45', '#2c3c34'),
    grip: tones('#8b9a90', '#64736a', '#4b584f'),
    mat: tones('#7fa08c', '#5b7a68', '#46604f'),
    wood: tones('#d8b98a', '#b08f5f', '#8a6d45'),
  };
  return last;
}

/** Near: light over shade. Far: the shade tone takes the light's place, and a deeper one its shade. */
function tones(light: string, shade: string, deep: string): readonly Tone[] {
  return Array.from({ length: FAR_STEPS + 1 }, (_, step) => ({
    light: mix(light, shade, step / FAR_STEPS),
    shade: mix(shade, deep, step / FAR_STEPS),
  }));
}

function mix(a: string, b: string, share: number): string {
  const channel = (at: number): string => {
    const from = parseInt(a.slice(at, at + 2), 16);
    const to = parseInt(b.slice(at, at + 2), 16);
    return Math.round(from + (to - from) * share).toString(16).padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}
