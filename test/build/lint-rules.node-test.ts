import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Linter } from 'eslint';
import type { Linter as LinterTypes } from 'eslint';
import stylelint from 'stylelint';
import tseslint from 'typescript-eslint';
import { engineFloor } from '../../src/build/eslint-engine-floor.mjs';
import { findingsIn, localizedText } from '../../src/build/eslint-localized-text.mjs';
import { engineFloor as cssFloor, ruleName } from '../../src/build/stylelint-engine-floor.mjs';

function lint(rule: unknown, code: string): string[] {
  const config = { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser }, plugins: { own: { rules: { rule } } }, rules: { 'own/rule': 'error' } };
  return new Linter().verify(code, config as unknown as LinterTypes.Config, 'code.ts').map((finding) => finding.messageId ?? finding.message);
}

const hole = '\uE000';

describe('the localized-text rule', () => {
  it('finds words between tags and in what is read aloud', () => {
    assert.deepEqual(lint(localizedText, 'html`<p>Start</p>`'), ['text']);
    assert.deepEqual(lint(localizedText, 'html`<p>${n} min</p>`'), ['text']);
    assert.deepEqual(lint(localizedText, 'html`<button aria-label="Stop">${icon}</button>`'), ['attribute']);
    assert.deepEqual(lint(localizedText, 'html`<img alt=\'A cat\'>`'), ['attribute']);
    assert.deepEqual(lint(localizedText, 'svg`<title>Arrow</title>`'), ['text']);
  });

  it('finds style attributes, which the Content Security Policy drops', () => {
    assert.deepEqual(lint(localizedText, 'html`<p style="color: red"></p>`'), ['style']);
    assert.deepEqual(lint(localizedText, 'html`<p style="width: ${w}%"></p>`'), ['style']);
    assert.deepEqual(lint(localizedText, 'html`<p class="a" style=${styleMap(s)}></p>`'), ['style']);
  });

  it('is content with what goes through msg(), with signs, names, numbers and code', () => {
    const good = [
      "html`<p>${msg('Start')}</p>`", 'html`<b>·</b><i>15:00</i>&nbsp;`', 'html`<h1>Standtall</h1>`', 'html`<a href="/workouts" class="big one">${x}</a>`',
      'html`<p ${setStyle(s)}></p>`', 'html`<!-- a remark -->`', 'html`<style>p { margin: 0 }</style>`',
      'html`<p @click=${() => a > b} ?hidden=${a}>${b}</p>`', 'css`p { margin: 0 }`', 'html`<p aria-label=${msg(\'Stop\')}></p>`',
    ];
    for (const code of good) assert.deepEqual(lint(localizedText, code), [], code);
  });

  it('reads a tag that holds a > in quotes', () => {
    assert.deepEqual(findingsIn(`<p data-x="a > b">${hole}</p>`), []);
  });
});

describe('the engine-floor rule for scripts', () => {
  const findings: readonly (readonly [string, readonly string[]])[] = [
    ['crypto.randomUUID()', ['member']],
    ['node.replaceChildren()', ['member']],
    ['form.requestSubmit()', ['member']],
    ['this.ariaLabel = word', ['aria']],
    ["window.addEventListener('keydown', f, { signal })", ['signal']],
    ["new Intl.DateTimeFormat('en', { dateStyle: 'long' })", ['intl']],
    ["new Intl.NumberFormat('en', { style: 'unit', unit: 'minute' })", ['intl']],
    ["day.toLocaleDateString('en', { dateStyle: 'long' })", ['intl']],
    ["new Worker(url, { type: 'module' })", ['worker']],
    ["navigator.wakeLock?.request('screen')", []],
    ['if (navigator.wakeLock !== undefined) start()', []],
    ["window.addEventListener('keydown', f, { passive: true })", []],
    ["new Intl.DateTimeFormat('en', { month: 'long' })", []],
    ['new Worker(url)', []],
  ];
  for (const [code, expected] of findings) {
    it(`${expected.length === 0 ? 'is content with' : 'finds'} ${code}`, () => assert.deepEqual(lint(engineFloor, code), expected));
  }
});

describe('the engine-floor rule for styles', () => {
  async function check(code: string): Promise<number> {
    const { results } = await stylelint.lint({ code, config: { plugins: [cssFloor as unknown as stylelint.Plugin], rules: { [ruleName]: true } } });
    return results[0]?.warnings.length ?? 0;
  }

  const bad = [
    '.a { display: flex; gap: 1rem }', '.a { gap: 1rem }', '.a { aspect-ratio: 1 }', '.a { inset: 0 }', '.a { inset-inline-start: 0 }', '.a { width: clamp(1rem, 2vw, 3rem) }',
    '.a { width: min(1rem, 2vw) }', ':root { --w: max(1rem, 2vw) }', '.a { color: color-mix(in srgb, red, blue) }', '.a:is(.b) { top: 0 }', '.a:has(.b) { top: 0 }',
    '.a { .b { top: 0 } }', '.a { &:hover { top: 0 } }', '.a::part(b) { top: 0 }', '.a:not(.b, .c) { top: 0 }', '.a:hover, .a:focus-visible { top: 0 }',
    '@layer a { .b { top: 0 } }', '@container (width > 1rem) { .b { top: 0 } }', '@media (width >= 10px) { .b { top: 0 } }', '.a { translate: 1rem }', '.a { height: 100dvh }',
    '.a { margin-inline: 1rem }', '.a { backdrop-filter: blur(1px) }',
  ];
  for (const code of bad) it(`finds ${code}`, async () => assert.ok((await check(code)) > 0));

  const good = [
    '.a { display: grid; gap: 1rem }', '.a { display: grid } @media (max-width: 9px) { .a { gap: 1rem } }', '.a { display: grid } .a.is-on { gap: 1rem }', '.a:focus-visible { top: 0 }',
    '.a { height: 100vh; height: 100dvh }', '.a { -webkit-appearance: none; appearance: none }', '@supports (aspect-ratio: 1) { .a { top: 0 } }',
    '.a { minmax: 0; grid-template-columns: minmax(0, 1fr) }', '@keyframes a { from { opacity: 0 } }', '@media (prefers-reduced-motion: reduce) { .a { top: 0 } }', '.a::slotted(b) { top: 0 }',
  ];
  for (const code of good) it(`is content with ${code}`, async () => assert.equal(await check(code), 0));
});
