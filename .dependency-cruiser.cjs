/**
 * Who may know whom: everything may know the domain, the domain knows nothing, only `app` knows everyone.
 * Each folder lists what it may import; anything else inside the project is an error, and so is any package not named.
 */
const folders = [
  { from: '^src/domain/', may: ['^src/domain/'], packages: [] },
  { from: '^components/(?!exercise-figure/)', may: ['^components/', '^src/domain/', '^src/buttons\\.ts$'], packages: ['lit', '@lit/localize', 'chart\\.js', 'uqr'] },
  { from: '^components/exercise-figure/', may: ['^components/exercise-figure/', '^components/tokens\\.ts$', '^src/domain/movement/'], packages: ['lit', '@lit/localize'] },
  { from: '^src/content/', may: ['^src/content/', '^src/domain/', '^assets/content/'], packages: ['valibot', '@lit/localize', 'parse-ingredient', 'minisearch'] },
  { from: '^src/store/', may: ['^src/store/', '^src/domain/'], packages: ['lit'] },
  { from: '^src/storage/', may: ['^src/storage/', '^src/domain/'], packages: ['idb', 'valibot'] },
  { from: '^src/sync/', may: ['^src/sync/', '^src/domain/'], packages: ['@noble/[^/]+', 'valibot'] },
  { from: '^src/(remote|platform)/', may: ['^src/$1/', '^src/domain/', '^src/buttons\\.ts$'], packages: [] },
  { from: '^src/audio/', may: ['^src/audio/', '^src/domain/'], packages: [] },
  { from: '^src/link/', may: ['^src/link/', '^src/domain/', '^src/sync/'], packages: ['valibot'] },
  { from: '^src/hub/', may: ['^src/hub/', '^src/domain/', '^src/sync/'], packages: ['ws', 'sirv', 'uqr', 'valibot'], hasNode: true },
  { from: '^src/screens/', may: ['^src/screens/', '^src/domain/', '^src/store/', '^components/', '^src/content/', '^src/buttons\\.ts$'], packages: ['lit', '@lit/localize'] },
  { from: '^src/(build|setup)/', may: ['^src/(build|setup)/', '^components/', '^src/domain/'], packages: ['.+'], hasNode: true },
  { from: '^src/buttons\\.ts$', may: [], packages: [] },
];

const installed = (names) => names.map((name) => `(^|/)node_modules/(@types/)?${name}/`);

const mayKnow = folders.map(({ from, may }) => ({
  name: `may-know ${from}`,
  comment: `${from} may import inside the project only: ${may.join(', ') || 'nothing'}`,
  severity: 'error',
  from: { path: from },
  to: { path: '^(src|components|assets|test)/', pathNot: may },
}));

const packages = folders.map(({ from, packages: names, hasNode = false }) => ({
  name: `packages ${from}`,
  comment: `${from} may import the packages: ${names.join(', ') || 'none'}${hasNode ? ' and node' : ''}`,
  severity: 'error',
  from: { path: from },
  to: { dependencyTypesNot: ['local', 'localmodule', 'unknown', ...(hasNode ? ['core'] : [])], pathNot: ['^(src|components|assets|test)/', ...installed(names)] },
}));

module.exports = {
  forbidden: [
    ...mayKnow,
    ...packages,
    {
      name: 'nobody-imports-app',
      comment: 'app puts everything together; what others need from it belongs elsewhere',
      severity: 'error',
      from: { pathNot: '^(src/app|test)/' },
      to: { path: '^src/app/' },
    },
    {
      name: 'router-in-one-file',
      comment: '@vaadin/router is deprecated by its makers: one file knows it',
      severity: 'error',
      from: { pathNot: '^src/app/router\\.ts$' },
      to: { path: 'node_modules/@vaadin/' },
    },
    {
      name: 'charts-in-one-folder',
      comment: 'chart.js is large: only the lazily loaded weekly-chart may use it',
      severity: 'error',
      from: { pathNot: '^components/weekly-chart/' },
      to: { path: 'node_modules/chart\\.js/' },
    },
    {
      name: 'qr-in-one-component',
      comment: 'a QR is drawn by its own component; the hub prints one in the terminal',
      severity: 'error',
      from: { pathNot: '^(components/qr-code|src/hub|src/setup)/' },
      to: { path: 'node_modules/uqr/' },
    },
    {
      name: 'no-circle',
      comment: 'two files that need each other are one file, or three',
      severity: 'error',
      from: {},
      // A circle of types alone does not exist when the program runs.
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      comment: 'an import that leads nowhere',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-development-package-in-the-app',
      comment: 'what ships is built from dependencies, not from devDependencies',
      severity: 'error',
      from: { path: '^(src|components)/', pathNot: '^src/(build|setup)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/@types/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.cache)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.mjs', '.js', '.json'], exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
