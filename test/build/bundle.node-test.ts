import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'node:test';
import { Script } from 'node:vm';
import { Linter } from 'eslint';
import type { Linter as LinterTypes } from 'eslint';
import esX from 'eslint-plugin-es-x';

const folder = fileURLToPath(new URL('../../dist/app', import.meta.url));
const files = readdirSync(path.join(folder, 'assets'));
const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
const chunks = files.filter((file) => file.endsWith('.js')).map((file) => ({ file, code: read(`assets/${file}`) }));
const page = read('index.html');
const entry = /src="\/(assets\/[^"]+\.js)"/.exec(page)?.[1] ?? '';

describe('the bundle', () => {
  it('reports its use to nobody', () => {
    for (const { file, code } of [...chunks, { file: 'sw.js', code: read('sw.js') }]) {
      assert.doesNotMatch(code, /usage-?statistics|vaadin\.com|vaadin-dev|developmentMode/i, file);
    }
  });

  it('makes no code out of text, which the page would be refused', () => {
    for (const { file, code } of chunks) assert.doesNotMatch(code, /\bnew Function\(|\beval\(/, file);
  });

  it('talks to no other host', () => {
    // Names of XML and of documents, which nothing is loaded from.
    const names = /^https?:\/\/(a$|www\.w3\.org\/(1998|1999|2000|2001)\/|www\.garmin\.com\/xmlschemas\/TrainingCenterDatabase\/v2$|localhost|schema\.org\/?$)/;
    // Google's scripts, each in a chunk that only a deployment with a Cast receiver of its own asks for; the policy of any other page refuses them.
    const scripts = /^(google-cast-.*\.js https:\/\/www\.gstatic\.com\/cv\/js\/sender\/v1\/cast_sender\.js|cast-receiver-.*\.js https:\/\/www\.gstatic\.com\/cast\/sdk\/libs\/caf_receiver\/v3\/cast_receiver_framework\.js)$/;
    for (const { file, code } of chunks) {
      const addresses = (code.match(/\bhttps?:\/\/[\w.-]+[\w./-]*/g) ?? []).filter((address) => !names.test(address) && !scripts.test(`${file} ${address}`));
      assert.deepEqual(addresses.filter((address) => !/^https:\/\/(lit\.dev|github\.com)\//.test(address)), [], file);
    }
  });

  it('has no syntax and no global newer than Chromium 68, but those filled in', () => {
    // 68 has all of ES2018, and of later years what follows; `globalThis`, `flat`, `flatMap`, `replaceAll`, `hasOwn` and `fromEntries` are filled in by src/app/polyfills.ts;
    // the cryptography asks whether there is `toHex` and `fromHex` before it uses them.
    const known = ['es-x/no-array-prototype-flat', 'es-x/no-optional-catch-binding', 'es-x/no-dynamic-import', 'es-x/no-import-meta', 'es-x/no-global-this', 'es-x/no-json-superset', 'es-x/no-bigint', 'es-x/no-string-prototype-trimstart-trimend', 'es-x/no-string-prototype-replaceall', 'es-x/no-object-fromentries', 'es-x/no-object-hasown', 'es-x/no-uint8array-prototype-tohex', 'es-x/no-uint8array-fromhex'];
    const configs = esX.configs as unknown as Record<string, { rules: Record<string, unknown> } | undefined>;
    const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 'next'].flatMap((year) => [`flat/no-new-in-es${year}`, `flat/no-new-in-es${year}-intl-api`]);
    const rules = Object.assign({}, ...years.map((name) => configs[name]?.rules ?? {})) as Record<string, unknown>;
    for (const name of known) delete rules[name];
    assert.ok(Object.keys(rules).length > 80);
    const config = { plugins: { 'es-x': esX }, rules, languageOptions: { ecmaVersion: 'latest', sourceType: 'module' } } as unknown as LinterTypes.Config;
    for (const { file, code } of chunks) assert.deepEqual(new Linter().verify(code, config).map(({ message, column }) => `${message} ${code.slice(column - 20, column + 20)}`), [], file);
  });

  it('calls no method newer than Chromium 68, but those filled in', () => {
    const newer = /\.(matchAll|findLast|findLastIndex|toSorted|toReversed|toSpliced|replaceChildren|randomUUID|structuredClone|formatRange)\(/g;
    for (const { file, code } of chunks) assert.deepEqual(code.match(newer) ?? [], [], file);
  });

  it('has the planner’s worker as one classic script', () => {
    const workers = chunks.filter(({ file }) => file.startsWith('planner-worker'));
    assert.equal(workers.length, 1);
    assert.doesNotThrow(() => new Script(workers[0]!.code));
    assert.ok(chunks.some(({ code }) => code.includes(workers[0]!.file)));
    assert.ok(!read(entry).includes('planner-worker'), 'nothing of it in the first screen’s script');
  });

  it('runs the fill-ins first: the entry imports no chunk that would run before it', () => {
    const code = read(entry);
    assert.doesNotMatch(code, /(^|[;}\n])import\s*(["'{*]|[\w$]+\s*(,|from))/);
    assert.ok(code.indexOf('globalThis') < code.indexOf('litNonce'), 'fill-ins, then the nonce');
  });

  it('has what always comes together in one file, which waits for no third', () => {
    for (const [name, others] of [['kept', ['main']], ['food', ['kept', 'main']]] as const) {
      const found = chunks.filter(({ file }) => new RegExp(`^${name}-[\\w-]{8}\\.js$`).test(file));
      assert.equal(found.length, 1, name);
      const imported = [...found[0]!.code.matchAll(/(?:^|[;}\n])import[^;]*?["']\.\/(\w+)-[\w-]{8}\.js["']/g)].map(([, from]) => from ?? '');
      assert.deepEqual(imported.sort(), [...others], name);
    }
  });

  it('writes no style attributes through Lit, which the page would be refused', () => {
    for (const { file, code } of chunks) assert.doesNotMatch(code, /style=(\\?["']|\$\{)/, file);
  });
});

describe('the built page', () => {
  it('leads only to files that are there', () => {
    const addresses = [...page.matchAll(/(?:href|src|content)="(\/[^"]+)"/g)].map((match) => match[1] ?? '');
    assert.ok(addresses.length > 6);
    for (const address of addresses) assert.ok(existsSync(path.join(folder, address)), address);
  });

  it('has no inline script, no inline style, and the place for the style nonce', () => {
    assert.doesNotMatch(page, /<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/);
    assert.equal(page.split('__NONCE__').length, 2);
  });

  it('is found again as an installed app', () => {
    const manifest = JSON.parse(read('manifest.webmanifest')) as { name: string; display: string; icons: { src: string; purpose?: string }[] };
    assert.equal(manifest.name, 'Standtall');
    assert.equal(manifest.display, 'standalone');
    assert.ok(manifest.icons.some(({ purpose }) => purpose === 'maskable'));
    for (const { src } of manifest.icons) assert.ok(existsSync(path.join(folder, src)), src);
  });

  it('keeps every file for the time without a network', () => {
    const worker = read('sw.js');
    const wanted = [...files.filter((file) => !/\.(gz|br)$/.test(file)).map((file) => `assets/${file}`), 'index.html', 'manifest.webmanifest'];
    for (const file of wanted) assert.ok(worker.includes(`"${file}"`), file);
    assert.doesNotMatch(worker, /skipWaiting\(\)[^}]*install|\.gz"|\.br"/);
  });

  it('lists every chunk for pages that have no service worker', () => {
    const list = /name="rest-of-app" content="([^"]+)"/.exec(page)?.[1] ?? '';
    const rest = JSON.parse(read(list)) as { modules: string[]; files: string[] };
    // A worker's script is no module: it is kept, and run by nobody.
    const workers = rest.files.filter((file) => file.endsWith('.js'));
    assert.deepEqual([...rest.modules, ...workers, `/${entry}`].sort(), chunks.map(({ file }) => `/assets/${file}`).sort());
    assert.equal(rest.files.filter((file) => file.endsWith('.woff2')).length, files.filter((file) => file.endsWith('.woff2')).length);
  });
});
