import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { viewerLocale } from '../../src/app/viewer-locale.ts';

describe('viewerLocale', () => {
  it('is what the browser says', () => {
    assert.equal(viewerLocale('de-CH'), 'de-CH');
    assert.equal(viewerLocale('en-us'), 'en-US');
  });

  it('leaves the choice to the engine where the browser says something Intl refuses', () => {
    for (const told of ['en-US@posix', '', 'C', 'en_US.UTF-8']) assert.equal(viewerLocale(told), undefined, told);
  });

  it('never makes a format throw', () => {
    const said = fc.oneof(fc.string(), fc.stringMatching(/^[a-zA-Z]{1,4}[-_@.][a-zA-Z0-9]{0,9}$/));
    fc.assert(fc.property(said, (told) => assert.doesNotThrow(() => new Intl.DateTimeFormat(viewerLocale(told)))));
  });
});
