import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { cruise } from 'dependency-cruiser';
import type { ICruiseResult, IForbiddenRuleType } from 'dependency-cruiser';

const require = createRequire(import.meta.url);
const { forbidden, options } = require('../../.dependency-cruiser.cjs') as { forbidden: IForbiddenRuleType[]; options: object };

/** One import each that breaks a rule: who, what, and the rule that must find it. */
const broken: readonly (readonly [from: string, to: string, rule: RegExp])[] = [
  ['src/domain/a.ts', '../store/store.ts', /may-know .*domain/],
  ['src/domain/b.ts', 'idb', /packages .*domain/],
  ['src/domain/c.ts', 'node:fs', /packages .*domain/],
  ['components/card/a.ts', '../../src/store/store.ts', /may-know \^components/],
  ['components/card/b.ts', 'idb', /packages \^components/],
  ['components/card/c.ts', 'chart.js', /charts-in-one-folder/],
  ['components/exercise-figure/a.ts', '../card/card.ts', /may-know .*exercise-figure/],
  ['components/exercise-figure/b.ts', 'valibot', /packages .*exercise-figure/],
  ['src/content/a.ts', '../store/store.ts', /may-know .*content/],
  ['src/content/b.ts', 'idb', /packages .*content/],
  ['src/store/a.ts', '../storage/storage.ts', /may-know .*store\//],
  ['src/store/b.ts', 'idb', /packages .*store\//],
  ['src/storage/a.ts', '../store/store.ts', /may-know .*storage/],
  ['src/storage/b.ts', 'lit', /packages .*storage/],
  ['src/sync/a.ts', '../storage/storage.ts', /may-know .*sync/],
  ['src/sync/b.ts', 'idb', /packages .*sync/],
  ['src/remote/a.ts', '../platform/platform.ts', /may-know .*remote/],
  ['src/remote/b.ts', 'lit', /packages .*remote/],
  ['src/platform/a.ts', '../store/store.ts', /may-know .*platform/],
  ['src/platform/b.ts', 'lit', /packages .*platform/],
  ['src/audio/a.ts', '../store/store.ts', /may-know .*audio/],
  ['src/audio/b.ts', 'lit', /packages .*audio/],
  ['src/link/a.ts', '../store/store.ts', /may-know .*link/],
  ['src/link/b.ts', 'ws', /packages .*link/],
  ['src/hub/a.ts', '../store/store.ts', /may-know .*hub/],
  ['src/hub/b.ts', 'idb', /packages .*hub/],
  ['src/screens/a.ts', '../storage/storage.ts', /may-know .*screens/],
  ['src/screens/b.ts', 'idb', /packages .*screens/],
  ['src/screens/c.ts', '../app/app.ts', /nobody-imports-app/],
  ['src/app/other.ts', '@vaadin/router', /router-in-one-file/],
  ['src/app/gone.ts', './nowhere.ts', /resolvable/],
  ['src/store/one.ts', './two.ts', /no-circle/],
];

/** What each may do; none of it is an error. */
const allowed: readonly (readonly [from: string, to: string])[] = [
  ['src/screens/good.ts', '../store/store.ts'],
  ['src/screens/good2.ts', 'lit'],
  ['src/storage/good.ts', 'idb'],
  ['src/hub/good.ts', 'node:fs'],
  ['src/app/router.ts', '@vaadin/router'],
  ['src/app/good.ts', '../storage/storage.ts'],
  ['src/remote/good.ts', '../buttons.ts'],
  ['components/weekly-chart/good.ts', 'chart.js'],
];

const plain = ['src/store/store.ts', 'src/storage/storage.ts', 'src/platform/platform.ts', 'src/app/app.ts', 'src/buttons.ts', 'components/card/card.ts'];

describe('the boundaries', () => {
  let folder: string;
  let found: readonly { from: string; name: string }[];

  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'standtall-boundaries-'));
    const write = (file: string, text: string): void => {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    };
    const packages = ['idb', 'lit', 'chart.js', 'valibot', 'ws', '@vaadin/router'];
    write('package.json', JSON.stringify({ type: 'module', dependencies: Object.fromEntries(packages.map((name) => [name, '1.0.0'])) }));
    write('tsconfig.json', '{}');
    for (const name of packages) {
      write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
      write(`node_modules/${name}/index.js`, '');
    }
    for (const file of plain) write(file, 'export const one = 1;');
    write('src/store/two.ts', "import './one.ts';\nexport const one = 1;");
    for (const [from, to] of [...broken, ...allowed]) write(from, `import '${to}';\nexport const one = 1;`);
    const { output } = await cruise(['src', 'components'], { ...options, baseDir: folder, ruleSet: { forbidden }, validate: true } as Parameters<typeof cruise>[1]);
    found = (output as ICruiseResult).summary.violations.map(({ from, rule }) => ({ from, name: rule.name }));
  });

  after(() => rmSync(folder, { recursive: true }));

  for (const [from, to, rule] of broken) {
    it(`are broken by ${from} importing ${to}`, () => {
      assert.ok(found.some((violation) => violation.from === from && rule.test(violation.name)), JSON.stringify(found.filter((violation) => violation.from === from)));
    });
  }

  it('let everybody do what the table of folders allows', () => {
    const good = new Set([...allowed.map(([from]) => from), ...plain]);
    assert.deepEqual(found.filter(({ from }) => good.has(from)), []);
  });
});
