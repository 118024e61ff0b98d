import stylelint from 'stylelint';

export const ruleName = 'standtall/engine-floor';

const messages = stylelint.utils.ruleMessages(ruleName, {
  property: (name, first) => `${name} is first in Chromium ${first}, the floor is 68`,
  value: (name, first) => `${name} is first in Chromium ${first}, the floor is 68`,
  selector: (name, first) => `${name} is first in Chromium ${first}: there the whole rule is dropped`,
  gap: () => 'gap works in grids only at the floor (Chromium 68): say display: grid in the same rule, or use margins',
  atRule: (name, first) => `@${name} is first in Chromium ${first}, the floor is 68`,
  nesting: () => 'nested rules are first in Chromium 112',
});

/** What must not be used even so: the layout breaks without it. Mere niceties (accent-color, text-wrap) are left alone. */
const newProperties = [
  [/^aspect-ratio$/, 88], [/^inset(-.+)?$/, 87], [/^(margin|padding)-(inline|block)$/, 87], [/^backdrop-filter$/, 76],
  [/^(translate|rotate|scale)$/, 104], [/^(mask|mask-(image|size|position|repeat))$/, 120], [/^scroll-(snap|margin|padding).*$/, 69],
  [/^appearance$/, 84], [/^container(-.+)?$/, 105],
];
const newValues = [
  [/\b(clamp|min|max)\(/, 79], [/\bcolor-mix\(/, 111], [/\b(oklch|oklab|lch|lab)\(/, 111], [/\bconic-gradient\(/, 69],
  [/\d(s|d|l)v(h|w|min|max)\b/, 108], [/\bsubgrid\b/, 117],
];
const newSelectors = [
  [/:is\(/, 88], [/:where\(/, 88], [/:has\(/, 105], [/::part\(/, 73], [/:state\(/, 125], [/::marker/, 86], [/:not\([^()]*,/, 88], [/:modal/, 105], [/:dir\(/, 120],
];
const newAtRules = { layer: 99, container: 105, property: 85, scope: 118, 'starting-style': 117 };

const rule = (isOn) => (root, result) => {
  if (!isOn) return;
  const report = (node, message) => stylelint.utils.report({ result, ruleName, node, message });
  const layouts = layoutsIn(root);

  root.walkAtRules((node) => {
    const first = newAtRules[node.name];
    if (first) report(node, messages.atRule(node.name, first));
    if (node.name === 'media' && /[<>]/.test(node.params)) report(node, messages.value('a media range (<, >)', 104));
  });
  root.walkRules((node) => {
    if (isKeyframe(node)) return;
    if (node.parent.type === 'rule' || node.selector.includes('&')) report(node, messages.nesting());
    const isGuarded = node.parent.type === 'atrule' && node.parent.name === 'supports';
    for (const [pattern, first] of newSelectors) {
      if (!isGuarded && pattern.test(node.selector)) report(node, messages.selector(pattern.exec(node.selector)[0], first));
    }
    // Alone, a rule of :focus-visible is merely dropped; in a list it takes the others with it.
    if (/:focus-visible/.test(node.selector) && node.selectors.some((selector) => !/:focus-visible/.test(selector))) report(node, messages.selector(':focus-visible in a list', 86));
  });
  root.walkDecls((node) => {
    if (node.prop.startsWith('--') && !/\b(clamp|min|max|color-mix)\(/.test(node.value)) return;
    if (hasFallback(node)) return;
    for (const [pattern, first] of newProperties) if (pattern.test(node.prop)) report(node, messages.property(node.prop, first));
    for (const [pattern, first] of newValues) if (pattern.test(node.value)) report(node, messages.value(pattern.exec(node.value)[0], first));
    if (/^(row-|column-)?gap$/.test(node.prop) && !isGrid(node.parent, layouts)) report(node, messages.gap());
  });
};

/** Which selectors are made grids, and which flex boxes, anywhere in this style sheet. */
function layoutsIn(root) {
  const layouts = { grid: new Set(), flex: new Set() };
  root.walkDecls('display', (node) => {
    const kind = /grid/.test(node.value) ? 'grid' : /flex/.test(node.value) ? 'flex' : null;
    if (kind !== null && node.parent.type === 'rule') for (const selector of node.parent.selectors) layouts[kind].add(selector);
  });
  return layouts;
}

function isGrid(parent, layouts) {
  if (parent.type !== 'rule') return true;
  const own = parent.nodes.find((node) => node.type === 'decl' && node.prop === 'display');
  if (own) return /grid/.test(own.value) || parent.nodes.some((node) => node.prop === 'columns' || node.prop === 'column-count');
  return parent.selectors.every((selector) => {
    // `.list.is-short` and `:host([compact]) .list` are the same box as `.list`.
    const last = selector.split(/[\s>+~]+/).pop();
    const bases = [selector, last, last.replace(/(?<=.)(\.[\w-]+|\[[^\]]*\]|:[\w-]+(\([^)]*\))?)+$/, '')];
    return bases.some((base) => layouts.grid.has(base)) && !bases.some((base) => layouts.flex.has(base) && !layouts.grid.has(base));
  });
}

/** The same property just before, in a form every engine reads. */
function hasFallback(node) {
  const before = node.parent.nodes.slice(0, node.parent.nodes.indexOf(node));
  return before.some((other) => other.type === 'decl' && other.prop.replace(/^-webkit-/, '') === node.prop);
}

function isKeyframe(node) {
  return node.parent.type === 'atrule' && /keyframes$/.test(node.parent.name);
}

rule.ruleName = ruleName;
rule.messages = messages;
rule.meta = { url: '' };

export const engineFloor = stylelint.createPlugin(ruleName, rule);
// stylelint loads plugins by their default export.
export { engineFloor as default };
