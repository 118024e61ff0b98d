/** Recipe pages written for these tests, in the shapes real ones have. */

const escaped = (value: unknown): string => JSON.stringify(value).replace(/<\//g, '<\\/');

export function pageWith(...blocks: readonly string[]): string {
  return `<!doctype html><html lang="en"><head><title>A page</title>
${blocks.map((block) => `<script type="application/ld+json">${block}</script>`).join('\n')}
</head><body><h1>A page</h1><p>Words about autumn.</p><script>document.write('<p itemprop="name">never</p>')</script></body></html>`;
}

export function jsonLdPage(...things: readonly unknown[]): string {
  return pageWith(...things.map(escaped));
}

export const soup = {
  '@context': 'https://schema.org',
  '@type': 'Recipe',
  name: 'Lentil soup',
  url: 'http://kitchen.example/lentil-soup#recipe',
  description: 'Warm and quick.',
  recipeYield: '4 servings',
  prepTime: 'PT10M',
  cookTime: 'PT25M',
  totalTime: 'PT35M',
  recipeCategory: 'Dinner',
  recipeIngredient: ['200 g red lentils', '1 onion, chopped', '1 l water'],
  recipeInstructions: [
    { '@type': 'HowToStep', text: 'Soften the onion for 5 minutes.' },
    { '@type': 'HowToStep', text: 'Add lentils and water and simmer 20 to 25 minutes.' },
  ],
};

const sections = {
  ...soup,
  recipeInstructions: [
    { '@type': 'HowToSection', name: 'For the soup:', itemListElement: [{ '@type': 'HowToStep', text: 'Simmer.' }, { '@type': 'HowToStep', text: 'Blend.' }] },
    { '@type': 'HowToSection', name: 'Topping', itemListElement: { '@type': 'HowToStep', name: 'Toast the seeds.' } },
  ],
};

const microdata = `<html><head><meta itemprop="name" content="not of the recipe"><link rel="canonical" href="https://kitchen.example/flapjack"></head><body>
<article itemscope itemtype="http://schema.org/Recipe"><h1 itemprop="name">Oat &amp; seed bars</h1>
<div itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">A Cook</span></div>
<meta itemprop="recipeYield" content="12 bars"><time itemprop="prepTime" datetime="PT15M">a quarter</time> <span itemprop="cookTime" content="PT30M">half an hour</span>
<ul><li itemprop="recipeIngredient">200&nbsp;g <b>oats</b><li itemprop="recipeIngredient">&frac12; cup seeds<li itemprop="ingredients">2 tbsp honey</ul>
<div itemprop="recipeInstructions"><ol><li>Mix it all.</li><li>Bake 30 minutes.</li></ol></div></article></body></html>`;

const microdataSteps = `<div itemscope itemtype="https://schema.org/Recipe"><span itemprop="name">Rice</span><p itemprop="recipeIngredient">1 cup rice
<p itemprop="recipeIngredient">2 cups water<div itemprop="recipeInstructions" itemscope itemtype="https://schema.org/HowToStep"><span itemprop="text">Boil.</span></div>
<div itemprop="recipeInstructions" itemscope itemtype="https://schema.org/HowToStep"><span itemprop="text">Rest 10 minutes.</span></div></div>`;

const pasted = `Bean chilli
A pot for a cold day, from https://kitchen.example/chilli
Serves 6
Prep time: 15 minutes
Cook time: 1 hour

Ingredients
- 2 cans black beans
- 1 onion
For the top:
• 1 avocado
salt

Method
1. Fry the onion for 5 minutes.
2) Add the beans and simmer for 45 minutes.

Notes
Better the day after.`;

const bare = `Green smoothie
2 bananas
1 cup spinach
250 ml milk
Blend everything until it is smooth, about 1 minute.
Drink at once.`;

export const pages: Readonly<Record<string, string>> = {
  plain: jsonLdPage(soup),
  graph: jsonLdPage({ '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage', '@id': '#page', name: 'Page' }, { ...soup, '@id': '#recipe' }] }),
  'list of things': jsonLdPage([{ '@type': 'BreadcrumbList', itemListElement: [] }, soup]),
  'several types': jsonLdPage({ ...soup, '@type': ['NewsArticle', 'Recipe'] }),
  'lower-case type': jsonLdPage({ ...soup, '@type': 'recipe' }),
  'http context': jsonLdPage({ ...soup, '@context': 'http://schema.org/' }),
  'type as an address': jsonLdPage({ ...soup, '@type': 'http://schema.org/Recipe' }),
  'main entity': jsonLdPage({ '@type': 'WebPage', mainEntity: { '@type': 'Article', mainEntity: soup } }),
  'several blocks': jsonLdPage({ '@type': 'Organization', name: 'Kitchen' }, soup, { '@type': 'WebSite' }),
  'a torn block beside it': pageWith('{"@type": "Recipe", "name": "Torn', escaped(soup)),
  'in a comment': pageWith(`<!-- ${escaped(soup)} -->`),
  'in CDATA': pageWith(`//<![CDATA[\n${escaped(soup)}\n//]]>`),
  'semicolon behind': pageWith(`${escaped(soup)};`),
  'line breaks in strings, commas at ends': pageWith(escaped(soup).replace('Warm and quick.', 'Warm\nand\tquick.').replace(/\}\]/, '},]').replace(/\}$/, ', }')),
  sections: jsonLdPage(sections),
  'section as a list of strings': jsonLdPage({ ...soup, recipeInstructions: [{ '@type': 'HowToSection', name: 'Method', itemListElement: ['Simmer.', 'Blend.'] }] }),
  'steps as one string': jsonLdPage({ ...soup, recipeInstructions: '<ol><li>Simmer.</li><li>Blend.</li></ol>' }),
  'steps as numbered text': jsonLdPage({ ...soup, recipeInstructions: '1. Simmer. 2. Blend for 2 min. 3. Serve.' }),
  'steps as lines': jsonLdPage({ ...soup, recipeInstructions: 'Method:\nSimmer.\r\n\r\nBlend.' }),
  'steps as strings': jsonLdPage({ ...soup, recipeInstructions: ['Simmer.', 'Blend.'] }),
  'steps in an item list': jsonLdPage({ ...soup, recipeInstructions: { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', position: 1, item: { '@type': 'HowToStep', text: 'Simmer.' } }, { '@type': 'HowToStep', itemListElement: [{ '@type': 'HowToDirection', text: 'Blend.' }] }] } }),
  'steps by reference': jsonLdPage({ '@graph': [{ ...soup, recipeInstructions: [{ '@id': '#1' }, { '@id': '#2' }] }, { '@id': '#1', '@type': 'HowToStep', text: 'Simmer.' }, { '@id': '#2', '@type': 'HowToStep', text: 'Blend.' }] }),
  'no steps': jsonLdPage({ ...soup, recipeInstructions: undefined }),
  'no ingredients': jsonLdPage({ ...soup, recipeIngredient: [] }),
  'entities and tags': jsonLdPage({ ...soup, name: 'Cr&egrave;me &amp;amp; <b>soup</b> &#8211; &#x201C;hot&#x201D;', recipeIngredient: ['1&frac12;&nbsp;cups <a href="javascript:alert(1)">lentils</a>', '&lt;b&gt;2&lt;/b&gt; onions', 'salt<script>alert(1)</script>'] }),
  'ingredients in one string': jsonLdPage({ ...soup, recipeIngredient: '200 g red lentils, 1 onion, 1 l water' }),
  'ingredients in lines': jsonLdPage({ ...soup, recipeIngredient: '200 g red lentils\n1 onion<br>1 l water' }),
  'ingredients as things': jsonLdPage({ ...soup, recipeIngredient: undefined, ingredients: [{ '@type': 'PropertyValue', name: 'red lentils', value: 200, unitText: 'g' }, { name: 'onion', amount: '1' }, '1 l water'] }),
  'trailing quantities': jsonLdPage({ ...soup, recipeIngredient: ['flour, 2 cups', 'For the sauce:', 'butter, 50 g'] }),
  'yield as a number': jsonLdPage({ ...soup, recipeYield: 4 }),
  'yield as a list': jsonLdPage({ ...soup, recipeYield: ['1', '1 pot', 'Serves 4'] }),
  'yield as a thing': jsonLdPage({ ...soup, recipeYield: { '@type': 'QuantitativeValue', value: 4 } }),
  'times by words': jsonLdPage({ ...soup, prepTime: '10 mins', cookTime: '25 minutes', totalTime: undefined }),
  'two recipes on a page': jsonLdPage({ '@type': 'Recipe', name: 'A related one' }, { ...soup, '@type': 'Recipe' }),
  microdata,
  'microdata steps': microdataSteps,
  'headings only': '<html><body><h1>Porridge</h1><h2>Ingredients</h2><ul><li>50 g oats</li><li>250 ml milk</li></ul><h2>Directions</h2><p>Simmer 5 minutes.</p><h3>Comments</h3><p>Nice!</p></body></html>',
  'no recipe': '<html><body><h1>News</h1><p>Nothing to eat here.</p></body></html>',
  pasted,
  bare,
  json: JSON.stringify(soup),
  'json list': JSON.stringify([soup, { ...soup, name: 'Second' }, { '@type': 'Recipe', name: 'Empty' }]),
};
