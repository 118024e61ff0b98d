/** What people measure with, as a written line names it. `count` is a bare number: "2 onions". */
export type LineUnit =
  | 'mg' | 'g' | 'kg' | 'oz' | 'lb'
  | 'ml' | 'cl' | 'dl' | 'l' | 'fl-oz' | 'pint' | 'quart' | 'gallon'
  | 'cup' | 'tbsp' | 'tsp' | 'dessertspoon' | 'pinch' | 'dash' | 'drop' | 'splash'
  | 'count' | 'piece' | 'clove' | 'slice' | 'fillet' | 'leaf' | 'sprig' | 'stalk' | 'stick' | 'square' | 'sachet' | 'steak'
  | 'head' | 'bulb' | 'bunch' | 'handful' | 'inch'
  | 'can' | 'pack';

/** Source: NIST Handbook 44, appendix C (2024); the ounce and the pound are exact. */
export const GRAMS_OF: Readonly<Partial<Record<LineUnit, number>>> = { mg: 0.001, g: 1, kg: 1_000, oz: 28.349523125, lb: 453.59237 };

/**
 * Source: NIST Handbook 44, appendix C (2024) for United States customary volumes. A dessertspoon is two teaspoons; a pinch 1/16, a dash 1/8 of
 * a teaspoon, a drop 0.05 ml, a splash a teaspoon, by kitchen custom.
 */
export const ML_OF_UNIT: Readonly<Partial<Record<LineUnit, number>>> = {
  ml: 1, cl: 10, dl: 100, l: 1_000, 'fl-oz': 29.5735295625, pint: 473.176473, quart: 946.352946, gallon: 3_785.411784,
  cup: 236.588, tbsp: 14.787, tsp: 4.929, dessertspoon: 9.858, pinch: 4.929 / 16, dash: 4.929 / 8, drop: 0.05, splash: 4.929,
};

/** Other words for them than their own, in the singular, lower case and without a dot. */
const OTHER_WORDS: Readonly<Record<string, LineUnit>> = {
  milligram: 'mg', gram: 'g', gramme: 'g', gr: 'g', kilogram: 'kg', kilo: 'kg', ounce: 'oz', pound: 'lb',
  milliliter: 'ml', millilitre: 'ml', centiliter: 'cl', centilitre: 'cl', deciliter: 'dl', decilitre: 'dl', liter: 'l', litre: 'l',
  'fluid ounce': 'fl-oz', 'fl oz': 'fl-oz', pt: 'pint', qt: 'quart', gal: 'gallon',
  cupful: 'cup', tablespoon: 'tbsp', tblsp: 'tbsp', tbs: 'tbsp', tb: 'tbsp', teaspoon: 'tsp', dsp: 'dessertspoon', smidgen: 'pinch', glug: 'splash', drizzle: 'splash', squeeze: 'splash',
  pc: 'piece', each: 'count', ea: 'count', ear: 'count', rasher: 'slice', strip: 'slice',
  rib: 'stalk', stem: 'stalk', spear: 'stalk', crown: 'head', knob: 'inch', thumb: 'inch',
  tin: 'can', jar: 'pack', bottle: 'pack', package: 'pack', packet: 'pack', pkg: 'pack', pkt: 'pack', bag: 'pack', box: 'pack', carton: 'pack',
  container: 'pack', tub: 'pack', tube: 'pack', pot: 'pack', punnet: 'pack', block: 'pack', pouch: 'pack', tray: 'pack', envelope: 'sachet',
  cube: 'piece', sheet: 'piece', ball: 'piece', loaf: 'piece', scoop: 'piece',
};

const LINE_UNITS: readonly LineUnit[] = [
  'mg', 'g', 'kg', 'oz', 'lb', 'ml', 'cl', 'dl', 'l', 'fl-oz', 'pint', 'quart', 'gallon', 'cup', 'tbsp', 'tsp', 'dessertspoon', 'pinch', 'dash', 'drop',
  'splash', 'piece', 'clove', 'slice', 'fillet', 'leaf', 'sprig', 'stalk', 'stick', 'square', 'sachet', 'steak', 'head', 'bulb', 'bunch', 'handful',
  'inch', 'can', 'pack',
];

const UNIT_OF_WORD: ReadonlyMap<string, LineUnit> = new Map<string, LineUnit>([
  ...LINE_UNITS.map((unit) => [unit, unit] as const),
  ...Object.entries(OTHER_WORDS),
]);

/** The unit a word names, in singular or plural, with or without its dot; null for any other word. */
export function lineUnitOf(word: string): LineUnit | null {
  const bare = word.trim().replace(/\.$/, '');
  // A capital T is a tablespoon and a small one a teaspoon, in American recipes; a c is a cup.
  if (bare === 'T') return 'tbsp';
  if (bare === 't') return 'tsp';
  const lower = bare.toLowerCase().replace(/[\s-]+/g, ' ');
  if (lower === 'c') return 'cup';
  return UNIT_OF_WORD.get(lower) ?? UNIT_OF_WORD.get(lower.replace(/ves$/, 'f')) ?? UNIT_OF_WORD.get(lower.replace(/s$/, '')) ?? UNIT_OF_WORD.get(lower.replace(/es$/, '')) ?? null;
}

/** Every word `lineUnitOf` knows that is not a unit's own. */
export function otherUnitWords(): readonly (readonly [word: string, unit: LineUnit])[] {
  return Object.entries(OTHER_WORDS);
}
