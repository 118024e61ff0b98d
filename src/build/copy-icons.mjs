// Copies the icons we use out of Phosphor into components/app-icon/icon-paths.ts (of the first screen) and later-icon-paths.ts (all others), and those of activities, which come later, into
// components/activity-icon/activity-paths.ts, and those of meals into components/meal-icon/meal-paths.ts.
// The recipes' go into components/recipe-icon/recipe-paths.ts.
// Run by hand after changing the list: node src/build/copy-icons.mjs
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';

/** On Today and in the bar; whoever adds one here pays for it in the first screen's script. */
const FIRST = ['play', 'gear', 'house', 'barbell', 'plus', 'chart-bar', 'fork-knife'];
const LATER = [
  'pause', 'skip-forward', 'skip-back', 'arrow-counter-clockwise', 'flag-checkered', 'check', 'x', 'arrow-left', 'arrow-right', 'arrow-up', 'arrow-down',
  'speaker-high', 'speaker-slash', 'text-aa', 'warning', 'info', 'user', 'clock', 'caret-right', 'caret-left', 'person', 'list-numbers', 'minus',
  'calendar-blank', 'television-simple',
];
/** By what an entry was. */
const ACTIVITIES = {
  walk: 'person-simple-walk', cycle: 'person-simple-bike', run: 'person-simple-run', dance: 'music-notes', swim: 'person-simple-swim',
  hike: 'person-simple-hike', garden: 'plant', 'ball-game': 'soccer-ball', strength: 'barbell', pilates: 'person-simple-tai-chi',
  'posture-break': 'person-simple', other: 'dots-three-circle',
};
/** By what is done with a meal, or what it is. */
const MEALS = {
  cook: 'cooking-pot', recipe: 'book-open-text', move: 'arrows-out-cardinal', copy: 'copy', lock: 'lock-simple', unlock: 'lock-simple-open',
  people: 'users', leftovers: 'bowl-food', out: 'storefront', words: 'pencil-simple', remove: 'trash-simple', swap: 'swap', star: 'star',
  week: 'calendar-blank', more: 'dots-three', idea: 'lightbulb', find: 'magnifying-glass', take: 'export', print: 'printer',
};
/** What can be done with a recipe and what is told of it. */
const RECIPES = {
  heart: ['heart', 'bold'], 'heart-full': ['heart', 'fill'], star: ['star', 'bold'], 'star-full': ['star', 'fill'], search: ['magnifying-glass', 'bold'],
  filters: ['sliders-horizontal', 'bold'], edit: ['pencil-simple', 'bold'], remove: ['trash', 'bold'], copy: ['copy', 'bold'], freezes: ['snowflake', 'bold'],
  season: ['leaf', 'bold'], cost: ['coins', 'bold'], link: ['link', 'bold'], timer: ['timer', 'bold'], cook: ['cooking-pot', 'bold'], more: ['dots-three', 'bold'],
  vegetables: ['carrot', 'bold'], protein: ['fish-simple', 'bold'], fibre: ['grains', 'bold'], salt: ['drop', 'bold'], sugar: ['cookie', 'bold'],
  take: ['export', 'bold'], print: ['printer', 'bold'],
};
/** Shown solid. */
const FIRST_FILLED = ['play'];
const LATER_FILLED = ['pause', 'skip-forward', 'skip-back'];

const root = new URL('../../', import.meta.url);
const phosphor = new URL('node_modules/@phosphor-icons/core/', root);

function pathOf(name, weight) {
  const svg = readFileSync(new URL(`assets/${weight}/${name}-${weight}.svg`, phosphor), 'utf8');
  const paths = [...svg.matchAll(/<path d="([^"]+)"\/>/g)].map((match) => match[1]);
  if (paths.length === 0 || !svg.includes('viewBox="0 0 256 256"')) throw new Error(`unexpected drawing: ${name} ${weight}`);
  return paths.join('');
}

const rows = (names, weight) => names.map((name) => `  '${name}': '${pathOf(name, weight)}',`).join('\n');

for (const [file, bold, filled] of [['icon-paths.ts', FIRST, FIRST_FILLED], ['later-icon-paths.ts', LATER, LATER_FILLED]]) {
  writeFileSync(
    new URL(`components/app-icon/${file}`, root),
    `// Made by src/build/copy-icons.mjs from @phosphor-icons/core 2.1 (MIT, see assets/icons/LICENSE-phosphor.txt); 256 grid.

/** Bold outlines. */
export const iconPaths = {
${rows(bold, 'bold')}
} as const;

/** Solid drawings, for the few icons that are shown filled. */
export const filledIconPaths = {
${rows(filled, 'fill')}
} as const;
`,
  );
}
const activityRows = Object.entries(ACTIVITIES).map(([kind, name]) => `  '${kind}': '${pathOf(name, 'bold')}',`).join('\n');

writeFileSync(
  new URL('components/activity-icon/activity-paths.ts', root),
  `// Made by src/build/copy-icons.mjs from @phosphor-icons/core 2.1 (MIT, see assets/icons/LICENSE-phosphor.txt); 256 grid.
import type { ActivityKind } from '../../src/domain/tracking/activity.ts';

export const activityPaths: Readonly<Record<ActivityKind, string>> = {
${activityRows}
};
`,
);
const recipeRows = Object.entries(RECIPES).map(([name, [icon, weight]]) => `  '${name}': '${pathOf(icon, weight)}',`).join('\n');

writeFileSync(
  new URL('components/recipe-icon/recipe-paths.ts', root),
  `// Made by src/build/copy-icons.mjs from @phosphor-icons/core 2.1 (MIT, see assets/icons/LICENSE-phosphor.txt); 256 grid.

export const recipePaths = {
${recipeRows}
} as const;

export type RecipeIconName = keyof typeof recipePaths;
`,
);
copyFileSync(new URL('LICENSE', phosphor), new URL('assets/icons/LICENSE-phosphor.txt', root));
const mealRows = Object.entries(MEALS).map(([kind, name]) => `  '${kind}': '${pathOf(name, 'bold')}',`).join('\n');

writeFileSync(
  new URL('components/meal-icon/meal-paths.ts', root),
  `// Made by src/build/copy-icons.mjs from @phosphor-icons/core 2.1 (MIT, see assets/icons/LICENSE-phosphor.txt); 256 grid.

export const mealPaths = {
${mealRows}
} as const;

export type MealIconName = keyof typeof mealPaths;
`,
);
