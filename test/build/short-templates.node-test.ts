import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseAst } from 'rollup/parseAst';
import { shortTemplates } from '../../src/build/short-templates.mjs';

function shorten(code: string): string {
  const { transform } = shortTemplates();
  const result = transform.call({ parse: parseAst } as never, code, '/src/a.ts') as { code: string } | null;
  return result?.code ?? code;
}

describe('shortTemplates', () => {
  it('leaves one space where words or selectors need it, and none around signs', () => {
    assert.equal(shorten('css`\n  .a  .b,\n  .c {\n    margin: calc(1rem + 2px)  0;\n  }\n`'), 'css` .a .b,.c{margin: calc(1rem + 2px) 0}`');
    assert.equal(shorten('html`\n  <p>\n    ${a}\n    <b>x</b>\n  </p>`'), 'html` <p> ${a} <b>x</b> </p>`');
  });

  it('touches nothing that is computed, and no other template', () => {
    assert.equal(shorten('css`@media ${compact} { .a { top: ${f(`a   b`)}; } }`'), 'css`@media ${compact}{.a{top: ${f(`a   b`)}}}`');
    assert.equal(shorten('other`a   b`'), 'other`a   b`');
  });

  it('shortens a template inside another', () => {
    assert.equal(shorten('html`<p>  ${a ? html`<b>  ${c}  </b>` : 1}  </p>`'), 'html`<p> ${a ? html`<b> ${c} </b>` : 1} </p>`');
  });
});
