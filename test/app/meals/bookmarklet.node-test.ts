import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import { bookmarkletOf } from '../../../src/app/meals/bookmarklet.ts';
import { readRecipes } from '../../../src/domain/meals/import/read-recipes.ts';
import { pages, soup } from '../../domain/meals/import/pages.ts';

interface Visited {
  readonly blocks?: readonly string[];
  readonly item?: string;
  readonly text?: string;
  /** False: its sandbox, or the browser, opens no other page. */
  readonly mayOpen?: boolean;
}

/** Presses the bookmark on a page, and says where it leads. */
function pressOn({ blocks = [], item, text = '', mayOpen = true }: Visited, href = 'https://kitchen.example/soup?a="1"#top'): string {
  let opened = '';
  const location = { href };
  const program = decodeURIComponent(bookmarkletOf('http://tv.local:8080').replace(/^javascript:/, ''));
  runInNewContext(program, {
    document: {
      querySelectorAll: () => blocks.map((textContent) => ({ textContent })),
      querySelector: () => (item === undefined ? null : { outerHTML: item }),
      body: { innerText: text },
    },
    location, getSelection: () => '', encodeURIComponent, open: (address: string) => {
      if (!mayOpen) return null;
      opened = address;
      return {};
    },
  });
  assert.equal(location.href === href, mayOpen, 'the page stays where a new one may be opened');
  return mayOpen ? opened : location.href;
}

function recipeSent(address: string) {
  const sent = decodeURIComponent(/^http:\/\/tv\.local:8080\/recipes\/import#page=(.*)$/.exec(address)?.[1] ?? '');
  const read = readRecipes(sent);
  assert.ok(read.ok, sent);
  return read.value.recipes[0]!;
}

describe('the bookmark for other sites', () => {
  it('sends what a page says of its recipe to machines, and where it was', () => {
    const { url: _url, ...without } = soup;
    const recipe = recipeSent(pressOn({ blocks: ['{"@type":"WebSite"}', JSON.stringify(without)] }));
    assert.equal(recipe.name, 'Lentil soup');
    assert.equal(recipe.source, 'https://kitchen.example/soup?a=%221%22');
  });

  it('sends the marked part of a page that has only that', () => {
    assert.equal(recipeSent(pressOn({ item: /<article.*<\/article>/s.exec(pages['microdata'] ?? '')?.[0] ?? '' })).name, 'Oat & seed bars');
  });

  it('sends the text of a page that says nothing to machines', () => {
    const recipe = recipeSent(pressOn({ text: pages['bare'] ?? '' }, 'https://kitchen.example/smoothie'));
    assert.equal(recipe.name, 'Green smoothie');
    assert.equal(recipe.source, 'https://kitchen.example/smoothie');
  });

  it('goes there itself from a page that may open no other', () => {
    assert.equal(recipeSent(pressOn({ blocks: [JSON.stringify(soup)], mayOpen: false })).name, 'Lentil soup');
  });

  it('cuts a long text at a whole character', () => {
    assert.match(pressOn({ text: '🍋'.repeat(60_000) }), /#page=/);
    assert.match(pressOn({ text: `x${'🍋'.repeat(60_000)}` }), /#page=/);
  });

  it('sends no more than an address can hold', () => {
    assert.ok(pressOn({ blocks: [JSON.stringify({ ...soup, note: 'x'.repeat(1_000_000) })], text: 'y'.repeat(1_000_000) }).length < 320_000);
  });
});
