import { lineUnitOf, ML_OF_UNIT, GRAMS_OF } from './line-units.ts';
import type { Measure } from './ingredient-line.ts';

/** A written line made plain enough for a parser; what was taken out on the way stands beside it. */
export interface TidyLine {
  /** As it was written, without bullets and doubled spaces. */
  readonly text: string;
  /** "2 can chopped tomatoes": numbers in figures, one amount, no brackets. */
  readonly plain: string;
  readonly pack: Measure | null;
  readonly also: Measure | null;
  readonly notes: readonly string[];
  readonly isOptional: boolean;
}

const NUMBER = '(?:\\d+ \\d+/\\d+|\\d+/\\d+|\\d*\\.\\d+|\\d+)';
const MEASURE = `(${NUMBER})[ -]?([a-z]+(?: ?oz)?)\\.?`;
const HALVES: Readonly<Record<string, string>> = {
  '¼': '1/4', '½': '1/2', '¾': '3/4', '⅐': '1/7', '⅑': '1/9', '⅒': '1/10', '⅓': '1/3', '⅔': '2/3', '⅕': '1/5', '⅖': '2/5', '⅗': '3/5', '⅘': '4/5',
  '⅙': '1/6', '⅚': '5/6', '⅛': '1/8', '⅜': '3/8', '⅝': '5/8', '⅞': '7/8',
};
const NUMBER_WORDS: Readonly<Record<string, string>> = {
  a: '1', an: '1', one: '1', two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9', ten: '10', eleven: '11', twelve: '12',
  half: '1/2', quarter: '1/4', 'a couple': '2', 'a couple of': '2', 'a few': '3', 'a dozen': '12', 'half a dozen': '6', 'half a': '1/2', 'half an': '1/2',
  'a half': '1/2', 'one half': '1/2', 'a quarter': '1/4', 'a quarter of a': '1/4', 'three quarters of a': '3/4', 'one and a half': '1 1/2',
};
const LONGEST_FIRST = Object.keys(NUMBER_WORDS).sort((one, other) => other.length - one.length);
const NUMBER_WORD = new RegExp(`^(${LONGEST_FIRST.join('|')})(?= )`, 'i');
const ALONE = '(?:pinch|dash|handful|splash|drizzle|squeeze|glug|knob|bunch|sprig|drop)';
const SIZES = '(?:extra[ -]large|very large|large|medium[ -]sized?|medium|small|big|jumbo|lg|med|sm)\\.?';
const MANNERS = '(?:heaping|heaped|scant|level|rounded|generous|good|lightly packed|firmly packed|packed|full|whole|fat|thick|thin)';
const CONTAINERS = '(?:can|tin|jar|bottle|package|packet|pkg|pkt|pack|bag|box|carton|container|tub|tube|pot|punnet|block|pouch|tray|envelope|sachet)s?';

/** A line without its bullet and doubled spaces. */
export function bareLine(written: string): string {
  return written.replace(/[\u00a0\u2000-\u200b\u202f\u3000]/g, ' ').replace(/\s+/g, ' ').trim().replace(/^(?:[-–—*•·▢☐□◦‣]|\[[ x]?\])\s+/i, '');
}

/** Takes a line apart as far as can be done without knowing a food. Never throws, whatever is in it. */
export function tidyLine(written: string): TidyLine {
  const text = bareLine(written);
  const notes: string[] = [];
  let pack: Measure | null = null;
  let also: Measure | null = null;
  let isOptional = false;
  let plain = withFigures(text);

  plain = plain.replace(/[,;]?\s*\(?\boptional(?:ly)?\b\)?:?/i, () => {
    isOptional = true;
    return '';
  }).trim();

  // "about 2 cups", and once more with what is left: "about a cup".
  plain = numbered(plain.replace(/^(?:about|approx(?:imately|\.)?|around|roughly|ca\.|circa|up to|at least|~)\s*/i, ''));
  plain = summed(plain);

  // "2 x 400 g tins", "1 (14 oz) can", "one 15-ounce can", "400 g tin": how much is in one.
  plain = plain.replace(new RegExp(`^(?:(${NUMBER})\\s*(?:x\\s*)?)??\\(?\\s*${MEASURE}\\s*\\)?[ -]+(${CONTAINERS})\\b`, 'i'), (all, count: string | undefined, amount: string, unit: string, container: string) => {
    const measured = measureFrom(amount, unit);
    if (!measured) return all;
    pack = measured;
    return `${count ?? 1} ${container}`;
  });

  // "3 (6-ounce) salmon fillets": what one of them weighs.
  plain = plain.replace(new RegExp(`^(${NUMBER})\\s*\\(\\s*${MEASURE}(?: each)?\\s*\\)`, 'i'), (all, count: string, amount: string, unit: string) => {
    pack ??= measureFrom(amount, unit);
    return pack ? count : all;
  });

  // "2 x 120 g salmon fillets": their weight together.
  plain = plain.replace(new RegExp(`^(\\d+)\\s*x\\s*${MEASURE}(?= )`, 'i'), (all, count: string, amount: string, unit: string) => {
    const measured = measureFrom(amount, unit);
    return measured ? `${numberFrom(count) * measured.amount} ${unit}` : all;
  });

  // "400g/14oz", "1 cup / 240 ml"
  plain = plain.replace(new RegExp(`^(${NUMBER}\\s?[a-z]+)\\s*/\\s*${MEASURE}(?= |$)`, 'i'), (all, first: string, amount: string, unit: string) => {
    const measured = measureFrom(amount, unit);
    if (!measured) return all;
    also = measured;
    return first;
  });

  plain = plain.replace(/\(([^()]*)\)/g, (_, inside: string) => {
    const measured = onlyMeasure(inside);
    if (measured && !also) also = measured;
    else if (inside.trim() !== '') notes.push(inside.trim());
    return ' ';
  });
  // A bracket nobody closed.
  plain = plain.replace(/[()]/g, ' ');

  const size = new RegExp(`^(${NUMBER}(?:\\s*(?:-|to|or)\\s*${NUMBER})?)\\s+(${SIZES}|${MANNERS})\\s+(?=\\S)`, 'i');
  for (let found = size.exec(plain); found; found = size.exec(plain)) {
    // "1 whole chicken" is a food's own name.
    if (/^whole$/i.test(found[2] ?? '')) break;
    notes.push(found[2] ?? '');
    plain = `${found[1] ?? ''} ${plain.slice(found[0].length)}`;
  }

  plain = plain.replace(/[,;]?\s*\b(?:or )?(to taste|as needed|as required|for (?:serving|garnish|greasing|frying|dusting|brushing|sprinkling|the pan)\b.*|to (?:serve|garnish|finish)|(?:plus|and) (?:more|extra)\b.*|divided|or more\b.*)/gi, (_, said: string) => {
    notes.push(said.trim());
    return '';
  });

  plain = plain.replace(new RegExp(`^(${ALONE})\\b`, 'i'), '1 $1');
  plain = plain.replace(/\s+/g, ' ').replace(/\s+([,;])/g, '$1').replace(/[\s,;:.-]+$/, '').trim();

  // "flour (2 cups)": the bracket is the amount.
  if (also && !/\d/.test(plain)) {
    const { amount, unit }: Measure = also;
    plain = `${amount} ${unit} ${plain}`;
    also = null;
  }
  return { text, plain, pack, also, notes, isOptional };
}

/** Fractions, ranges and decimal commas in the one way parsers read. */
function withFigures(text: string): string {
  return text
    .replace(/[¼½¾⅐-⅞]/g, (sign) => ` ${HALVES[sign] ?? sign} `)
    .replace(/\u2044/g, '/')
    .replace(/[‒–—]/g, '-')
    .replace(/[×✕]/g, 'x')
    .replace(/(\d),(\d{1,2})(?!\d)/g, '$1.$2')
    .replace(/(\d)\s*\/\s*(\d)/g, '$1/$2')
    // "1-1/2" and "1 and 1/2" are one and a half; "1/2-3/4" is a range.
    .replace(/(^|[^/\d.])(\d+)(?:-| and a? ?| ?& ?| ?\+ ?)(\d\/\d)/g, '$1$2 $3')
    .replace(/^(\d+(?:\.\d+)?)?\s*\(?(\d+(?:\.\d+)?|\d+ \d\/\d|\d\/\d)[ -]?(?:inch(?:es)?|")\)?[ -](?:piece|knob|chunk|length)s?\b/i, (_, count: string | undefined, inches: string) => `${numberFrom(count ?? '1') * numberFrom(inches)} inch`)
    .replace(/(\d)([a-z])/gi, '$1 $2')
    .replace(/(\d) x(?= )/gi, '$1 x')
    .replace(/\s+/g, ' ')
    .trim();
}

function numbered(text: string): string {
  return text.replace(NUMBER_WORD, (word) => NUMBER_WORDS[word.toLowerCase()] ?? word).replace(/^(\d+) dozen\b/i, (_, dozens: string) => String(Number(dozens) * 12));
}

/** "2 tbsp plus 1 tsp", "1 lb 2 oz": one amount in the first unit. */
function summed(text: string): string {
  return text.replace(new RegExp(`^${MEASURE}\\s*(?:plus|and|\\+)?\\s+${MEASURE}(?= )`, 'i'), (all, amount: string, unit: string, more: string, other: string) => {
    const [first, second] = [lineUnitOf(unit), lineUnitOf(other)];
    for (const table of [GRAMS_OF, ML_OF_UNIT]) {
      const [one, two] = [first && table[first], second && table[second]];
      if (one && two) return `${Number((numberFrom(amount) + (numberFrom(more) * two) / one).toFixed(4))} ${unit}`;
    }
    return all;
  });
}

function onlyMeasure(inside: string): Measure | null {
  const [, amount, unit] = new RegExp(`^(?:about|approx\\.?|approximately|around|roughly|each|~)?\\s*${MEASURE}(?: each| total| in total)?(?:\\s*[/,;].*)?$`, 'i').exec(inside.trim()) ?? [];
  return amount === undefined || unit === undefined ? null : measureFrom(amount, unit);
}

/** Null for what is no weight and no volume. */
function measureFrom(amount: string, word: string): Measure | null {
  const unit = lineUnitOf(word);
  if (unit === null || (GRAMS_OF[unit] === undefined && ML_OF_UNIT[unit] === undefined)) return null;
  const value = numberFrom(amount);
  return Number.isFinite(value) && value > 0 ? { amount: value, unit } : null;
}

/** "1 1/2" */
function numberFrom(text: string): number {
  return text.split(' ').reduce((sum, part) => {
    const [above, below] = part.split('/');
    return sum + Number(above) / (below === undefined ? 1 : Number(below));
  }, 0);
}
