/** Attributes whose words are read or heard by people. */
const spokenAttributes = ['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'title', 'alt', 'placeholder', 'label'];

/** A name is the same in every language. */
const names = new Set(['Standtall']);

/** Stands for one `${…}` while the template is read as one string; from the private use area, so it is in no template. */
const hole = '\uE000';

/** One tag; a > in quotes does not end it. */
const tag = /<(?:[^<>"']|"[^"]*"|'[^']*')*>/g;

/**
 * In html`…` and svg`…`: no words outside `msg()`, so that every word can be translated; and no `style` attribute, which
 * the page's Content Security Policy drops (Lit's styleMap, too, writes the attribute at first).
 */
export const localizedText = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      text: 'Words shown go through msg(): "{{words}}".',
      attribute: 'The words of {{name}} go through msg(): "{{words}}".',
      style: 'The Content Security Policy drops style attributes: use a class, or setStyle(…) of components/set-style.ts on the element.',
    },
  },
  create(context) {
    return {
      TaggedTemplateExpression(node) {
        if (node.tag.type !== 'Identifier' || !['html', 'svg'].includes(node.tag.name)) return;
        for (const { kind, ...data } of findingsIn(node.quasi.quasis.map((part) => part.value.raw).join(hole))) {
          context.report({ node, messageId: kind, data });
        }
      },
    };
  },
};

/**
 * @param template - The template's raw text, every expression replaced by U+E000.
 * @returns What is wrong in it, in order of kind.
 */
export function findingsIn(template) {
  const markup = template
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<(style|script)\b[\s\S]*?<\/\1\s*>/gi, '');
  const tags = markup.match(tag) ?? [];
  const texts = markup.replace(tag, '\n').split(/[\n\uE000]/);
  return [
    ...texts.map((text) => text.replace(/&\w+;/g, '').trim()).filter(hasWords).map((words) => ({ kind: 'text', words })),
    ...tags.flatMap(attributesOf),
  ];
}

function attributesOf(tag) {
  const found = [];
  for (const [, name, , double, single] of tag.matchAll(/\s([\w-]+)\s*=\s*("([^"]*)"|'([^']*)'|\uE000)/g)) {
    const value = double ?? single ?? '';
    if (name === 'style') found.push({ kind: 'style' });
    else if (spokenAttributes.includes(name) && hasWords(value)) found.push({ kind: 'attribute', name, words: value.replaceAll(hole, '…') });
  }
  return found;
}

function hasWords(text) {
  return /\p{L}/u.test(text) && !names.has(text);
}
