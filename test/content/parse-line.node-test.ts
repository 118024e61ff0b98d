import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseIngredientLine, parseIngredientLines } from '../../src/content/meals/parse-line.ts';

/** amount[-to] unit name, then what else there is. */
function told(written: string): string {
  const { isHeading, amount, amountTo, unit, pack, also, name, note, isOptional } = parseIngredientLine(written);
  if (isHeading) return `heading ${name}`;
  const measure = (word: string, one: typeof pack): string => (one ? ` ${word} ${one.amount} ${one.unit}` : '');
  const round = (value: number): number => Number(value.toFixed(3));
  return [
    amount === null ? 'some' : `${round(amount)}${amountTo === null ? '' : `-${round(amountTo)}`}`, unit, name,
    `${measure('of', pack)}${measure('also', also)}${note === '' ? '' : ` (${note})`}${isOptional ? ' optional' : ''}`,
  ].join('|').replace(/\|$/, '').replace(/\| /, '|');
}

const LINES: readonly (readonly [written: string, meant: string])[] = [
  ['2 cups chopped kale', '2|cup|chopped kale'],
  ['½ cup olive oil', '0.5|cup|olive oil'],
  ['1½ tbsp soy sauce', '1.5|tbsp|soy sauce'],
  ['1 ½ Tbsp. soy sauce', '1.5|tbsp|soy sauce'],
  ['1 1/2 cups flour', '1.5|cup|flour'],
  ['1-1/2 cups rice', '1.5|cup|rice'],
  ['1 and 1/2 cups rice', '1.5|cup|rice'],
  ['1⁄2 tsp. cayenne', '0.5|tsp|cayenne'],
  ['.5 kg potatoes', '0.5|kg|potatoes'],
  ['1,5 dl cream', '1.5|dl|cream'],
  ['2 T olive oil', '2|tbsp|olive oil'],
  ['1 t salt', '1|tsp|salt'],
  ['1 C. milk', '1|cup|milk'],
  ['1kg potatoes', '1|kg|potatoes'],
  ['8 oz. mushrooms, sliced', '8|oz|mushrooms|(sliced)'],
  ['2-3 cloves garlic, minced', '2-3|clove|garlic|(minced)'],
  ['2 – 3 carrots', '2-3|count|carrots'],
  ['4 to 6 cups water', '4-6|cup|water'],
  ['½–¾ cup water', '0.5-0.75|cup|water'],
  ['flour, 2 cups', '2|cup|flour'],
  ['Flour - 200g', '200|g|Flour'],
  ['flour (2 cups)', '2|cup|flour'],
  ['boneless, skinless chicken breasts, 1 lb', '1|lb|boneless, skinless chicken breasts'],
  ['Ripe tomato x2', '2|count|Ripe tomato'],
  ['salt, to taste', 'some|count|salt|(to taste)'],
  ['freshly ground black pepper', 'some|count|freshly ground black pepper'],
  ['Cooking spray', 'some|count|Cooking spray'],
  ['1 tbsp. oil, plus more for the pan', '1|tbsp|oil|(plus more for the pan)'],
  ['1 (14 oz) can chickpeas, drained and rinsed', '1|can|chickpeas|of 14 oz (drained and rinsed)'],
  ['1 can (14 oz) chopped tomatoes', '1|can|chopped tomatoes|of 14 oz'],
  ['2 x 400g tins chopped tomatoes', '2|can|chopped tomatoes|of 400 g'],
  ['one 15-ounce can black beans', '1|can|black beans|of 15 oz'],
  ['1 14-oz can coconut milk', '1|can|coconut milk|of 14 oz'],
  ['400 g tin of chickpeas', '1|can|chickpeas|of 400 g'],
  ['1 tin tuna in water (about 120 g), drained', '1|can|tuna in water|of 120 g (drained)'],
  ['1 (8 ounce) package cream cheese', '1|pack|cream cheese|of 8 oz'],
  ['500g pack of pasta', '1|pack|pasta|of 500 g'],
  ['3 (6-ounce) salmon fillets', '3|count|salmon fillets|of 6 oz'],
  ['2 x 120 g salmon fillets', '240|g|salmon fillets'],
  ['1 cup (240 ml) milk', '1|cup|milk|also 240 ml'],
  ['400g/14oz chicken breast', '400|g|chicken breast|also 14 oz'],
  ['1 onion (about 150 g), diced', '1|count|onion|also 150 g (diced)'],
  ['1 lb 2 oz lean ground beef', '1.125|lb|lean ground beef'],
  ['2 tablespoons plus 1 teaspoon honey', '2.333|tbsp|honey'],
  ['3 large eggs, beaten', '3|count|eggs|(large, beaten)'],
  ['1 medium onion, diced', '1|count|onion|(medium, diced)'],
  ['2 heaping tablespoons peanut butter', '2|tbsp|peanut butter|(heaping)'],
  ['about 2 cups spinach, packed', '2|cup|spinach|(packed)'],
  ['a pinch of salt', '1|pinch|salt'],
  ['Pinch of nutmeg', '1|pinch|nutmeg'],
  ['handful of parsley leaves (optional)', '1|handful|parsley leaves|optional'],
  ['Optional: 1 avocado', '1|count|avocado|optional'],
  ['half an avocado', '0.5|count|avocado'],
  ['one dozen eggs', '12|count|eggs'],
  ['a few sprigs of thyme', '3|sprig|thyme'],
  ['Juice of half a lemon', '0.5|count|lemon|(Juice)'],
  ['grated zest of 1 orange', '1|count|orange|(grated zest)'],
  ['1-inch piece ginger, grated', '1|inch|ginger|(grated)'],
  ['1 (2-inch) piece fresh ginger', '2|inch|fresh ginger'],
  ['1 whole chicken', '1|count|whole chicken'],
  ['2 cloves', '2|count|cloves'],
  ['1 stick butter, softened', '1|stick|butter|(softened)'],
  ['1 head of garlic', '1|head|garlic'],
  ['- 4 slices whole-wheat bread', '4|slice|whole-wheat bread'],
  ['▢  250 ml vegetable stock', '250|ml|vegetable stock'],
  ['For the sauce:', 'heading For the sauce'],
];

describe('a written line', () => {
  for (const [written, meant] of LINES) it(`"${written}" is ${meant}`, () => assert.equal(told(written), meant));

  it('keeps what was written', () => {
    assert.equal(parseIngredientLine('•  Juice of  1 lemon ').text, 'Juice of 1 lemon');
  });

  it('with salt and pepper is two', () => {
    assert.deepEqual(parseIngredientLines('Salt and freshly ground black pepper, to taste').map(({ name, note }) => [name, note]), [['Salt', 'to taste'], ['freshly ground black pepper', 'to taste']]);
  });

  it('stands alone among others, and empty ones are none', () => {
    assert.deepEqual(parseIngredientLines('2 eggs\r\n\n  \n1 onion').map(({ name }) => name), ['eggs', 'onion']);
  });

  it('never throws, and always has a name', () => {
    const piece = fc.constantFrom('1', '½', '/', '-', '(', ')', ' ', 'cup', 'x', ',', 'oz', 'can', 'salt', 'juice of', ':', '1/0', 'a', 'to taste', '\u0000', '(14 oz)', '99999999999999999999', '+', '.');
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.array(piece).map((parts) => parts.join(' ')), fc.array(piece).map((parts) => parts.join(''))), (written) => {
      for (const { name, amount, amountTo } of parseIngredientLines(written)) {
        assert.notEqual(name, '');
        assert.ok(amount === null || (Number.isFinite(amount) && amount > 0));
        assert.ok(amountTo === null || Number.isFinite(amountTo));
      }
    }), { numRuns: 500 });
  });
});
