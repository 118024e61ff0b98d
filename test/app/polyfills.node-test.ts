import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { fillInReplaceAll } from '../../src/app/replace-all.ts';
import { keepEqualsInOrder } from '../../src/app/stable-sort.ts';

type Method = (...parameters: unknown[]) => unknown;

const names = ['flat', 'flatMap', 'at'] as const;
const prototype = Array.prototype as unknown as Record<string, Method>;
const engines = Object.fromEntries(names.map((name) => [name, prototype[name]])) as Record<(typeof names)[number], Method>;

const { hasOwn } = Object;

/** Nested lists, with holes. */
const nested = fc.letrec((tie) => ({
  list: fc.array(fc.oneof({ weight: 3, arbitrary: fc.integer() }, { weight: 1, arbitrary: tie('list') }), { maxLength: 5 }),
})).list as fc.Arbitrary<unknown[]>;

/** An element of an engine without toggleAttribute. */
class Tag {
  readonly attributes = new Map<string, string>();
  hasAttribute(name: string): boolean { return this.attributes.has(name); }
  setAttribute(name: string, value: string): void { this.attributes.set(name, value); }
  removeAttribute(name: string): void { this.attributes.delete(name); }
}

describe('what is filled in for Chromium 68', () => {
  before(async () => {
    Object.assign(globalThis, { self: globalThis, Element: Tag });
    for (const name of names) delete prototype[name];
    Reflect.deleteProperty(Object, 'hasOwn');
    await import('../../src/app/polyfills.ts');
  });
  after(() => {
    Object.assign(Array.prototype, engines);
    Object.assign(Object, { hasOwn });
  });

  it('replaceAll() is what newer engines have, for texts and for patterns', () => {
    const { replaceAll } = String.prototype;
    Reflect.deleteProperty(String.prototype, 'replaceAll');
    try {
      fillInReplaceAll();
      assert.notEqual(String.prototype.replaceAll, replaceAll);
      fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'b', ','), maxLength: 9 }), fc.constantFrom(',', 'ab', /a+/g), (text, wanted) => {
        assert.equal(text.replaceAll(wanted, '-'), (replaceAll as (this: string, wanted: string | RegExp, put: string) => string).call(text, wanted, '-'));
      }));
    } finally {
      Object.assign(String.prototype, { replaceAll });
    }
  });

  it('hasOwn() is what newer engines have', () => {
    assert.notEqual(Object.hasOwn, hasOwn);
    for (const [owner, name] of [[{ a: 1 }, 'a'], [{ a: 1 }, 'toString'], [Object.create(null), 'a'], [[1], '0'], ['text', 'length']] as const) {
      assert.equal(Object.hasOwn(owner as object, name), hasOwn(owner as object, name));
    }
  });

  it('flat() is what newer engines have, to every depth', () => {
    assert.notEqual(prototype['flat'], engines.flat);
    fc.assert(fc.property(nested, fc.constantFrom(undefined, 0, 1, 2, Infinity), (list, depth) => {
      assert.deepEqual(list.flat(depth as 1), engines.flat.call(list, ...(depth === undefined ? [] : [depth])));
    }));
    assert.deepEqual([1, , 2].flat(), [1, 2]);
  });

  it('flatMap() is what newer engines have', () => {
    const spread = (value: unknown, index: number): unknown => (index % 2 === 0 ? value : [value, [index]]);
    fc.assert(fc.property(nested, (list) => assert.deepEqual(list.flatMap(spread), engines.flatMap.call(list, spread))));
  });

  it('at() is what newer engines have', () => {
    fc.assert(fc.property(fc.array(fc.integer()), fc.oneof(fc.integer({ min: -12, max: 12 }), fc.double(), fc.constant(NaN)), (list, index) => {
      assert.equal(list.at(index), engines.at.call(list, index));
    }));
  });

  it('toggleAttribute() sets and takes away, keeps a value that is there, and says which', () => {
    const tag = new Tag() as Tag & Pick<Element, 'toggleAttribute'>;
    assert.equal(tag.toggleAttribute('open'), true);
    assert.equal(tag.attributes.get('open'), '');
    assert.equal(tag.toggleAttribute('open'), false);
    assert.equal(tag.attributes.has('open'), false);
    assert.equal(tag.toggleAttribute('open', false), false);
    tag.setAttribute('open', 'wide');
    assert.equal(tag.toggleAttribute('open', true), true);
    assert.equal(tag.attributes.get('open'), 'wide');
  });

  it('cannot be seen in a loop over keys', () => {
    for (const name of names) assert.equal(Object.getOwnPropertyDescriptor(Array.prototype, name)?.enumerable, false);
  });
});

describe('keepEqualsInOrder', () => {
  /** Sorts as Chromium 68 may: right, but equals come out turned round. */
  function shuffling(this: unknown[], compare?: (one: never, other: never) => number): unknown[] {
    this.reverse();
    return Array.prototype.sort.call(this, compare as never);
  }

  it('keeps equals in order where the engine does not, and agrees with newer engines', () => {
    const old = { sort: shuffling };
    keepEqualsInOrder(old);
    assert.notEqual(old.sort, shuffling);
    const row = fc.option(fc.record({ key: fc.integer({ min: 0, max: 3 }), name: fc.string() }), { nil: undefined });
    fc.assert(fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
      const byKey = (one: { key: number } | undefined, other: { key: number } | undefined): number => (one?.key ?? 0) - (other?.key ?? 0);
      const mine = [...rows];
      assert.equal(old.sort.call(mine, byKey as never), mine);
      assert.deepEqual(mine, [...rows].sort(byKey));
    }));
  });

  it('leaves an engine alone that keeps them', () => {
    const own = { sort: Array.prototype.sort };
    keepEqualsInOrder(own);
    assert.equal(own.sort, Array.prototype.sort);
  });
});
