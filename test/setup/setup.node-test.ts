import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { findBrowser } from '../../src/setup/browser.mjs';
import { isInstalled } from '../../src/setup/install.mjs';
import { isAtLeast, requireNode } from '../../src/setup/node-version.mjs';
import { run } from '../../src/setup/run.mjs';
import { runParts } from '../../src/setup/test-parts.mjs';

describe('requireNode', () => {
  it('lets Node 20.10 and everything newer pass', () => {
    for (const version of ['20.10.0', 'v20.20.2', '22.0.0', '100.1.0']) assert.doesNotThrow(() => requireNode(version));
  });

  it('says in one sentence what an older one has to be replaced by', () => {
    for (const version of ['v20.9.9', '18.20.0', 'v9.0.0']) assert.throws(() => requireNode(version), { message: /^Standtall needs Node 20\.10 or newer[^\n]*\.$/ });
  });

  it('compares versions as numbers', () => {
    assert.equal(isAtLeast('20.9.0', '20.10.0'), false);
    assert.equal(isAtLeast('20.10.0', '20.10.0'), true);
    assert.equal(isAtLeast('v24.1.0', '20.10.5'), true);
  });
});

describe('isInstalled', () => {
  function isThere(wanted: object, there: object | null): boolean {
    const folder = mkdtempSync(path.join(tmpdir(), 'standtall-install-'));
    mkdirSync(path.join(folder, 'node_modules'));
    writeFileSync(path.join(folder, 'package-lock.json'), JSON.stringify({ packages: wanted }));
    if (there !== null) writeFileSync(path.join(folder, 'node_modules/.package-lock.json'), JSON.stringify({ packages: there }));
    const result = isInstalled(folder);
    rmSync(folder, { recursive: true });
    return result;
  }

  const lit = { version: '3.0.0', integrity: 'sha512-a' };

  it('is content with what the lock file names', () => {
    assert.equal(isThere({ '': {}, 'node_modules/lit': lit }, { 'node_modules/lit': lit }), true);
    assert.equal(isThere({ '': {}, 'node_modules/lit': lit, 'node_modules/other-system': { ...lit, optional: true } }, { 'node_modules/lit': lit }), true);
  });

  it('sees what is missing, of another version or not finished', () => {
    assert.equal(isThere({ 'node_modules/lit': lit }, null), false);
    assert.equal(isThere({ 'node_modules/lit': lit }, {}), false);
    assert.equal(isThere({ 'node_modules/lit': lit }, { 'node_modules/lit': { ...lit, version: '2.0.0' } }), false);
    assert.equal(isThere({ 'node_modules/lit': lit }, { 'node_modules/lit': { ...lit, integrity: 'sha512-b' } }), false);
  });
});

describe('runParts', () => {
  const quiet = { say: () => {}, now: () => 0 };

  it('runs the parts after a failed one, and fails as a whole', async () => {
    const ran: string[] = [];
    const part = (name: string, code: number) => ({ name, run: async () => { ran.push(name); return code; } });
    assert.equal(await runParts([part('a', 0), part('b', 3), part('c', 0)], quiet), 1);
    assert.deepEqual(ran, ['a', 'b', 'c']);
  });

  it('counts a part that throws as failed, and says why', async () => {
    const said: string[] = [];
    const part = { name: 'a', run: async () => { throw new Error('no such program'); } };
    assert.equal(await runParts([part], { ...quiet, say: (line: string) => said.push(line) }), 1);
    assert.ok(said.includes('no such program'));
  });

  it('passes when all passed, and shows each part with its time', async () => {
    const said: string[] = [];
    let clock = 0;
    const parts = [{ name: 'types', run: async () => { clock += 1500; return 0; } }];
    assert.equal(await runParts(parts, { say: (line: string) => said.push(line), now: () => clock }), 0);
    assert.match(said.join('\n'), /types +passed +1\.5 s/);
    assert.match(said.join('\n'), /all +passed +1\.5 s/);
  });

  it('runs lanes side by side, says what each part said in one piece, and fails when one of them failed', async () => {
    const said: string[] = [];
    const later = () => {
      let resolve = (_code: number): void => undefined;
      return { promise: new Promise<number>((then) => (resolve = then)), resolve: (code: number) => resolve(code) };
    };
    const [left, right] = [later(), later()];
    const part = (name: string, words: string, code: Promise<number>) => ({ name, run: async (hear: (text: string) => void) => { hear(`${words} `); await Promise.resolve(); hear(words); return code; } });
    const all = runParts([[[part('one', 'left', left.promise), part('two', 'after', Promise.resolve(0))], [part('three', 'right', right.promise)]]], { ...quiet, say: (text: string) => said.push(text) });
    right.resolve(0);
    await new Promise(setImmediate);
    left.resolve(5);
    assert.equal(await all, 1);
    const found = (words: string): number => said.findIndex((text) => text.includes(words));
    assert.ok(found('right right') < found('left left') && found('left left') < found('after after'), said.join('\n'));
    assert.match(said.at(-1)!, /one +FAILED[^]*two +passed[^]*all +FAILED/);
  });
});

describe('run', () => {
  it('gives back the exit code of what it ran', async () => {
    assert.equal(await run(process.execPath, ['-e', 'process.exit(7)']), 7);
    assert.equal(await run(process.execPath, ['-e', '']), 0);
  });

  it('gives all of the output to who wants to hear it, to the last word', async () => {
    const heard: string[] = [];
    assert.equal(await run(process.execPath, ['-e', 'console.log("a".repeat(300_000)); console.error("end"); process.exitCode = 3'], { hear: (text: string) => heard.push(text) }), 3);
    assert.equal(heard.join('').replace(/[^a]/g, '').length, 300_000);
    assert.ok(heard.join('').includes('end'));
  });

  it('ends what takes too long, and all it started, with code 124', async () => {
    const forever = "require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' }); setInterval(() => {}, 1000)";
    assert.equal(await run(process.execPath, ['-e', forever], { timeoutMs: 300 }), 124);
  });
});

describe('findBrowser', () => {
  it('takes CHROME_PATH at its word', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'standtall-browser-'));
    const program = path.join(folder, 'chromium');
    writeFileSync(program, '');
    chmodSync(program, 0o755);
    assert.equal(findBrowser({ CHROME_PATH: program, PATH: '' }), program);
    assert.equal(findBrowser({ PATH: folder }), program);
    assert.equal(findBrowser({ CHROME_PATH: path.join(folder, 'none'), PATH: folder }), null);
    rmSync(folder, { recursive: true });
  });
});
