import assert from 'node:assert/strict';
import { performance } from 'node:perf_hooks';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { LARGEST_PAGE, LONGEST_LINE, LONGEST_NAME, LONGEST_NOTE, LONGEST_STEP, MOST_LINES, type FoundRecipe } from '../../../../src/domain/meals/import/found-recipe.ts';
import { readRecipes } from '../../../../src/domain/meals/import/read-recipes.ts';
import { jsonLdPage, pages, pageWith, soup } from './pages.ts';

const originals = Object.keys(pages).map((name) => pages[name]!);

/** What breaks readers: ends without beginnings, half characters, nesting, numbers out of range. */
const scraps = [
  '<', '>', '</', '<!--', '-->', '<![CDATA[', '"', "'", '\\', '\\u', '{', '}', '[', ']', ',', ':', '&', '&#', '&#x110000;', '&amp;', '\u0000', '\ud800', '\u202e', '\n',
  '<script type="application/ld+json">', '</script>', '<p itemprop="name" itemscope>', ' itemscope itemtype="http://schema.org/Recipe" itemprop="recipeInstructions"',
  'null', '-1', '1e999', '"@type":"Recipe",', '"@id":"#1",', '{"__proto__":{"a":1}}', 'PT1H', '½', '1/0', '{"@graph":[', '<textarea>', '<style>', '<li>', 'Ingredients\n', 'Method\n',
];

const mutation = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), taken: fc.nat({ max: 40 }), put: fc.oneof(fc.constantFrom(...scraps), fc.string({ maxLength: 8 }), fc.constantFrom(...originals).map((page) => page.slice(0, 200))) });

const mutated = fc.tuple(fc.constantFrom(...originals), fc.array(mutation, { minLength: 1, maxLength: 4 })).map(([page, mutations]) =>
  mutations.reduce((text, { at, taken, put }) => {
    const place = Math.floor(at * text.length);
    return text.slice(0, place) + put + text.slice(place + taken);
  }, page));

function assertIsPlain(recipe: FoundRecipe): void {
  const { name, lines, steps, note, servings, activeMin, totalMin } = recipe;
  assert.ok(name.length <= LONGEST_NAME && note.length <= LONGEST_NOTE);
  assert.ok(lines.length > 0 && lines.length <= MOST_LINES && steps.length <= MOST_LINES);
  assert.ok(lines.every(({ text }) => text !== '' && text.length <= LONGEST_LINE));
  assert.ok(steps.every(({ text, timerMin }) => text !== '' && text.length <= LONGEST_STEP && (timerMin === null || (timerMin > 0 && timerMin <= 2880))));
  assert.ok(servings === null || (servings >= 1 && servings <= 100));
  assert.ok(totalMin === null ? activeMin === null : activeMin !== null && activeMin > 0 && activeMin <= totalMin);
  assert.doesNotMatch([name, note, ...lines.map(({ text }) => text), ...steps.map(({ text }) => text)].join(''), /[\u0000-\u001f\u202a-\u202e\u2066-\u2069]|[\ud800-\udfff]/u);
  assert.match(recipe.source, /^(?:https:\/\/|(?!\w+:)|.{0,200}$)/);
}

describe('a page that is broken anywhere', () => {
  it('is read or refused without a throw, 10,000 times, and what is read is plain and short', () => {
    let readCount = 0;
    fc.assert(
      fc.property(mutated, (page) => {
        const read = readRecipes(page);
        if (!read.ok) return;
        readCount += 1;
        read.value.recipes.forEach(assertIsPlain);
      }),
      { numRuns: 10_000 },
    );
    // Most pages stay readable: else the rules above would have looked at nothing.
    assert.ok(readCount > 4_000, String(readCount));
  });

  it('changes nothing for the objects of everybody', () => {
    readRecipes(pageWith('{"@type":"Recipe","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"recipeIngredient":["1 egg"]}'));
    readRecipes('<div itemscope itemtype="https://schema.org/Recipe"><b itemprop="__proto__">x</b><b itemprop="constructor">y</b><b itemprop="recipeIngredient">1 egg</b></div>');
    assert.equal(({} as { polluted?: number }).polluted, undefined);
  });
});

describe('a page made to take for ever', () => {
  const fill = (scrap: string): string => scrap.repeat(Math.floor(LARGEST_PAGE / scrap.length));
  const deep = 100_000;
  const long: Readonly<Record<string, string>> = {
    'beginnings of tags': fill('<'),
    'beginnings of comments': fill('<!--'),
    'elements never closed': fill('<div>'),
    'elements closed and never opened': fill('<b></i>'),
    'attributes': `<div ${fill('a=1 ').slice(0, LARGEST_PAGE - 10)}`,
    'quotes never closed': fill('<a b="'),
    'things in things': fill('<div itemscope itemprop="a" itemtype="https://schema.org/Recipe">'),
    'properties in properties': `<div itemscope itemtype="https://schema.org/Recipe">${fill('<b itemprop="recipeIngredient">x').slice(0, LARGEST_PAGE - 100)}`,
    'scripts never closed': fill('<script type="application/ld+json">{'),
    'small blocks': fill('<script type="application/ld+json">{"@type":"Recipe"}</script>'),
    'ampersands': `<p>${fill('&amp').slice(0, LARGEST_PAGE - 10)}`,
    'white space': `<p>${fill(' ').slice(0, LARGEST_PAGE - 10)}x`,
    'lines': fill('1 x\n'),
    'headings': fill('Ingredients\n'),
    'one line of digits': fill('1'),
    'one line of numbered steps': `Ingredients\n1 egg\nMethod\n${fill('1. a ').slice(0, LARGEST_PAGE - 100)}`,
    'commas in broken JSON': `{${fill(',').slice(0, LARGEST_PAGE - 10)}`,
    'commas and white space in broken JSON': `{"a":"\n"${fill(',   ').slice(0, LARGEST_PAGE - 20)}`,
    'nested brackets': `${'['.repeat(deep)}${']'.repeat(deep)}`,
    'nested graphs': `${'{"@graph":['.repeat(deep)}${']}'.repeat(deep)}`,
    'steps that name each other': JSON.stringify([
      { ...soup, recipeInstructions: Array.from({ length: 300 }, () => ({ '@id': '#0' })) },
      ...Array.from({ length: 9 }, (_, at) => ({ '@id': `#${at}`, '@type': 'HowToSection', itemListElement: Array.from({ length: 300 }, () => ({ '@id': `#${(at + 1) % 9}` })) })),
    ]),
    'a wait a thousand times': jsonLdPage({ ...soup, recipeInstructions: fill('1 hour or ').slice(0, 90_000) }),
    'numbers in a step': jsonLdPage({ ...soup, recipeInstructions: [fill('1 1/2 ').slice(0, 90_000)] }),
    'a yield of words': jsonLdPage({ ...soup, recipeYield: fill('serves ').slice(0, 90_000) }),
    'a duration of digits': jsonLdPage({ ...soup, totalTime: `PT${fill('9').slice(0, 90_000)}` }),
  };
  for (const name of Object.keys(long)) {
    it(`is done in time: ${name}`, () => {
      const start = performance.now();
      readRecipes(long[name] ?? '');
      // Each takes at most about a second alone; anything that grows faster than the page would take minutes.
      assert.ok(performance.now() - start < 10_000, `${Math.round(performance.now() - start)} ms`);
    });
  }
});
