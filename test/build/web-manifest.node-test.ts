import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { webManifest } from '../../src/build/web-manifest.mjs';

describe('the web manifest', () => {
  it('offers a place to share a recipe’s address to, by GET: a page opens, nothing is posted', () => {
    const { share_target: target } = webManifest(new Map()) as { share_target: unknown };
    assert.deepEqual(target, { action: '/recipes/import', method: 'GET', enctype: 'application/x-www-form-urlencoded', params: { title: 'title', text: 'text', url: 'url' } });
  });
});
