import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { Stop } from '../../src/setup/say.mjs';
import { checkIntegrity } from './archives.ts';
import pinned from './engines.json' with { type: 'json' };
import { tableOf } from './table.ts';

describe('the pinned engines', () => {
  it('are pinned to one version and one digest each', () => {
    for (const archive of Object.values(pinned.archives)) {
      assert.match(archive.version, /^\d+\.\d+\.\d+$/);
      assert.equal(Buffer.from(archive.integrity.replace(/^sha512-/, ''), 'base64').length, 64);
    }
  });

  it('are refused when a single bit differs from what was pinned', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'standtall-archive-'));
    try {
      const file = path.join(folder, 'parcel.tgz');
      const integrity = `sha512-${createHash('sha512').update('as pinned').digest('base64')}`;
      const archive = { package: 'parcel', version: '1.0.0', integrity, program: 'browser' };
      await writeFile(file, 'as pinned');
      await checkIntegrity(file, archive);
      await writeFile(file, 'as pinnee');
      await assert.rejects(checkIntegrity(file, archive), (error) => error instanceof Stop && /parcel 1\.0\.0 is not the file/.test(error.message));
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe('the table', () => {
  it('has a row for each engine, in columns', () => {
    const rows = [
      { engine: 'chromium-68', version: '68.0.1', result: 'passed', seconds: 31, why: '' },
      { engine: 'wpe', version: '2.38', result: 'FAILED', seconds: 8, why: 'dark' },
    ] as const;
    assert.equal(tableOf(rows), [
      'engine      · version · result · seconds',
      'chromium-68 · 68.0.1  · passed ·      31',
      'wpe         · 2.38    · FAILED ·       8',
    ].join('\n'));
  });
});
