/**
 * Members that engines newer than Chromium 68 brought and that fail, or silently do nothing, on it; with the first version that has
 * them. Language built-ins are held by eslint-plugin-es-x, globals by eslint-plugin-compat.
 */
const newMembers = new Map(Object.entries({
  adoptedStyleSheets: 73,
  attachInternals: 77,
  checkVisibility: 105,
  commitStyles: 84,
  databases: 72,
  getAnimations: 84,
  inert: 102,
  locks: 69,
  randomUUID: 92,
  replaceChildren: 86,
  replaceSync: 73,
  requestSubmit: 76,
  roundRect: 99,
  showPopover: 114,
  startViewTransition: 111,
  wakeLock: 84,
}));

/** Options of Intl formats that Chromium 68 ignores (the output changes silently) or refuses. */
const newIntlOptions = new Map(Object.entries({
  dateStyle: 76,
  timeStyle: 76,
  dayPeriod: 92,
  fractionalSecondDigits: 84,
  notation: 77,
  compactDisplay: 77,
  signDisplay: 77,
  unit: 77,
  unitDisplay: 77,
}));

export const engineFloor = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      member: '{{name}} is first in Chromium {{first}}, the floor is 68: ask for it with ?.() or "in" in a place that says so, or do without.',
      aria: '{{name}} as a property is first in Chromium 81: set the attribute.',
      signal: 'addEventListener ignores { signal } before Chromium 90: remove the listener by hand.',
      intl: 'The Intl option {{name}} is first in Chromium {{first}}, the floor is 68.',
      worker: 'Module workers throw before Chromium 80: use a classic script.',
    },
  },
  create(context) {
    return {
      MemberExpression(node) {
        const name = node.property.type === 'Identifier' && !node.computed ? node.property.name : '';
        const isWritten = node.parent.type === 'AssignmentExpression' && node.parent.left === node;
        if (isWritten && /^aria[A-Z]/.test(name)) context.report({ node, messageId: 'aria', data: { name } });
        if (newMembers.has(name) && !isAskedFor(node)) context.report({ node, messageId: 'member', data: { name, first: newMembers.get(name) } });
      },
      CallExpression(node) {
        const called = node.callee.type === 'MemberExpression' && node.callee.property.type === 'Identifier' ? node.callee.property.name : '';
        if (called === 'addEventListener' && hasKey(node.arguments[2], 'signal')) context.report({ node, messageId: 'signal' });
        if (/^toLocale(Date|Time)?String$/.test(called)) reportIntl(context, node.arguments[1]);
      },
      NewExpression(node) {
        const isIntl = node.callee.type === 'MemberExpression' && node.callee.object.type === 'Identifier' && node.callee.object.name === 'Intl';
        if (isIntl) reportIntl(context, node.arguments[1]);
        const isWorker = node.callee.type === 'Identifier' && node.callee.name === 'Worker';
        const type = isWorker ? propertyOf(node.arguments[1], 'type') : undefined;
        if (type?.value.type === 'Literal' && type.value.value === 'module') context.report({ node, messageId: 'worker' });
      },
    };
  },
};

/** True for `x.member?.()` and `x.member?.y`: absence is thought of there. */
function isAskedFor(node) {
  const { parent } = node;
  return (parent.type === 'CallExpression' && parent.callee === node && parent.optional)
    || (parent.type === 'MemberExpression' && parent.object === node && parent.optional)
    || (parent.type === 'BinaryExpression' && /^[!=]==?$/.test(parent.operator));
}

function reportIntl(context, options) {
  if (options?.type !== 'ObjectExpression') return;
  for (const property of options.properties) {
    const name = property.key?.name;
    if (newIntlOptions.has(name)) context.report({ node: property, messageId: 'intl', data: { name, first: newIntlOptions.get(name) } });
  }
}

function propertyOf(node, name) {
  return node?.type === 'ObjectExpression' ? node.properties.find((property) => property.key?.name === name) : undefined;
}

function hasKey(node, name) {
  return propertyOf(node, name) !== undefined;
}
