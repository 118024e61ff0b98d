import { FAR_STEPS } from './palette.ts';
import type { Palette, Tone } from './palette.ts';

const OUTLINED = allSteps({ light: '#ffffff', shade: '#000000' });
/** With a white edge, so that one black leg stands out from the other. */
const BLACK = allSteps({ light: '#000000', shade: '#ffffff' });
const SOLID = allSteps({ light: '#000000', shade: '#000000' });
const PAPER = allSteps({ light: '#ffffff', shade: '#ffffff' });

/** For print: what is light is paper, what is shade is line; shorts, hair and iron are black. */
export const LINE_ART: Palette = {
  skin: OUTLINED, shirt: OUTLINED, shorts: BLACK, shoe: OUTLINED, sole: OUTLINED, hair: BLACK, band: SOLID,
  iron: SOLID, ironFace: OUTLINED, grip: SOLID, mat: PAPER, wood: PAPER,
};

function allSteps(tone: Tone): readonly Tone[] {
  return Array.from({ length: FAR_STEPS + 1 }, () => tone);
}
