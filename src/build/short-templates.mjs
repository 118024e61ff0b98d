const tags = new Set(['css', 'html', 'svg']);

/** Takes the white space that only people need out of html`…`, svg`…` and css`…`. */
export function shortTemplates() {
  return {
    name: 'short-templates',
    transform(code, id) {
      if (id.includes('node_modules') || !/\b(css|html|svg)`/.test(code)) return null;
      const parts = [];
      walk(this.parse(code), (node) => {
        if (node.type === 'TaggedTemplateExpression' && node.tag.type === 'Identifier' && tags.has(node.tag.name)) {
          parts.push(...node.quasi.quasis.map(({ start, end }) => ({ start, end, shorten: node.tag.name === 'css' ? shortCss : shortMarkup })));
        }
      });
      // From the end, so that the places before stay right.
      parts.sort((one, other) => other.start - one.start);
      let result = code;
      for (const { start, end, shorten } of parts) result = result.slice(0, start) + shorten(result.slice(start, end)) + result.slice(end);
      return { code: result, map: null };
    },
  };
}

/** Around braces, semicolons and commas no space means anything; elsewhere (`a + b`, `.a .b`) one is as good as many. */
export function shortCss(text) {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s+/g, ' ').replace(/ ?([{};,]) ?/g, '$1').replace(/;}/g, '}');
}

/** One space is as good as many, between words and between tags. */
export function shortMarkup(text) {
  return text.replace(/\s+/g, ' ');
}

function walk(node, visit) {
  if (node === null || typeof node !== 'object') return;
  if (typeof node.type === 'string') visit(node);
  for (const value of Object.values(node)) {
    if (Array.isArray(value)) for (const each of value) walk(each, visit);
    else if (typeof value === 'object') walk(value, visit);
  }
}
