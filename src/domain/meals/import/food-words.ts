/** What cooks do to a food, and sizes: no other food comes of it. */
const PREPARATION = new Set((
  'chopped sliced diced minced grated shredded crushed peeled cubed halved quartered trimmed torn rinsed drained beaten melted softened toasted washed cored '
  + 'seeded deseeded pitted stemmed julienned mashed crumbled packed divided thawed zested squeezed cleaned shelled deveined flaked sifted cut '
  + 'finely thinly roughly coarsely freshly lightly firmly very large medium small big extra jumbo ripe organic fresh good quality heaping room temperature '
  + 'cold warm hot boiling chilled of the a an about and into piece chunk cube strip bite sized size leftover optional each more'
).split(' '));

/**
 * What may be left off when no food has it in its name: the food stays what it is to an allergy, and nearly so in its numbers. "Cooked",
 * "dried" and "canned" are not among them: a cup of cooked rice is a third of a cup of rice.
 */
const SOFT = new Set((
  'raw uncooked boneless skinless skin bone on in less free range pasture raised wild caught farmed unsalted lean plain pure real whole kosher coarse fine flaky table '
  + 'flat leaf leaves virgin cold pressed refined natural unsweetened low sodium reduced salt grain long short basmati quick cooking rolled old fashioned instant '
  + 'granulated caster superfine seedless english persian italian thai greek kalamata roma vine cherry heirloom baby young new yellow white brown red green black '
  + 'stalk stick head bulb clove sprig fillet breast half steak wedge floret tip bunch ground sharp mature mild'
).split(' '));

const COMMON = new Set(['dried', 'dry', 'canned', 'frozen', 'cooked', 'smoked', 'fat', 'free', 'with', 'or', 'seed', 'powder', 'active', 'extract', 'sweet']);

/** Its name holds another food's, and it is not that food: "almond flour" is no flour of wheat, "peanut butter cups" no peanut butter. */
const NEVER_ALONE = new Set(['free', 'vegan', 'plant', 'imitation', 'substitute', 'flavored', 'flavoured', 'flavor', 'mix', 'style', 'seasoned', 'breaded', 'stuffed', 'sweetened']);

/** Words that look like a plural and are none. */
const SINGULAR = new Set(['molasses', 'hummus', 'couscous', 'asparagus', 'swiss', 'brussels', 'citrus', 'octopus', 'watercress', 'cress', 'hibiscus', 'cos', 'less', 'swede', 'lemongrass', 'bass', 'grass', 'schnapps']);

const SPELLINGS: Readonly<Record<string, string>> = { chilli: 'chili', chile: 'chili', yoghurt: 'yogurt', yoghourt: 'yogurt', wholewheat: 'wholemeal' };

/** Lower case, without accents and signs, each word in the singular. */
export function wordsOf(name: string): readonly string[] {
  return name.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/['’]s?\b/g, '').split(/[^a-z0-9]+/).filter((word) => word !== '').map((word) => SPELLINGS[singular(word)] ?? singular(word));
}

export function singular(word: string): string {
  if (word.length < 4 || SINGULAR.has(word) || /(?:ss|us|is)$/.test(word)) return word;
  if (/(?:oes|ches|shes|xes|sses)$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:lea|loa|hal|kni)ves$/.test(word)) return `${word.slice(0, -3)}f`;
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

export function isPreparation(word: string): boolean {
  return PREPARATION.has(word);
}

export function isSoft(word: string): boolean {
  return SOFT.has(word);
}

/** Words half the kitchen has in its name: by them alone no food is offered. */
export function isCommon(word: string): boolean {
  return SOFT.has(word) || PREPARATION.has(word) || COMMON.has(word);
}

/** Whether a leftover word makes another food of it, so that nobody may be told that it is sure. */
export function makesAnother(word: string): boolean {
  return NEVER_ALONE.has(word);
}

/** Beside a food's name it leaves the food, and makes its amount another: a cup of rice, cooked, is a third of a cup of rice. */
export function weighsOtherwise(word: string): boolean {
  return word === 'cooked';
}

/** Beside any food in a line, and makes no other of it. */
export function isSeasoning(word: string): boolean {
  return word === 'salt' || word === 'pepper' || word === 'water';
}

/** Whether two words are one but for a slip of the finger: one letter wrong, missing, added or swapped; two in long words. */
export function isNearly(one: string, other: string): boolean {
  const most = Math.min(one.length, other.length) >= 8 ? 2 : 1;
  if (Math.min(one.length, other.length) < 4 || Math.abs(one.length - other.length) > most || one[0] !== other[0]) return false;
  return distance(one, other) <= most;
}

/** Optimal string alignment distance. */
function distance(one: string, other: string): number {
  let [before, last] = [[] as number[], Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const cost = one[i - 1] === other[j - 1] ? 0 : 1;
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + cost);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) least = Math.min(least, before[j - 2]! + 1);
      row.push(least);
    }
    [before, last] = [last, row];
  }
  return last[other.length]!;
}
