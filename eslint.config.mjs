import compat from 'eslint-plugin-compat';
import esX from 'eslint-plugin-es-x';
import lit from 'eslint-plugin-lit';
import tseslint from 'typescript-eslint';
import { engineFloor } from './src/build/eslint-engine-floor.mjs';
import { localizedText } from './src/build/eslint-localized-text.mjs';

/** Built-ins that came after Chromium 68 and that src/app/polyfills.ts does not fill in. Syntax is the build's business. */
const newBuiltIns = [
  'no-array-fromasync', 'no-array-prototype-findlast-findlastindex', 'no-array-prototype-toreversed',
  'no-array-prototype-tosorted', 'no-array-prototype-tospliced', 'no-array-prototype-with', 'no-arraybuffer-prototype-transfer',
  'no-atomics-waitasync', 'no-disposablestack', 'no-error-iserror', 'no-intl-datetimeformat-prototype-formatrange', 'no-intl-displaynames',
  'no-intl-durationformat', 'no-intl-listformat', 'no-intl-locale', 'no-intl-numberformat-prototype-formatrange', 'no-intl-relativetimeformat',
  'no-intl-segmenter', 'no-intl-supportedvaluesof', 'no-iterator', 'no-iterator-prototype-map', 'no-iterator-prototype-filter', 'no-iterator-prototype-toarray', 'no-iterator-prototype-take', 'no-iterator-prototype-drop', 'no-iterator-prototype-some', 'no-iterator-prototype-every', 'no-iterator-prototype-find', 'no-iterator-prototype-reduce', 'no-iterator-prototype-foreach', 'no-iterator-prototype-flatmap', 'no-object-map-groupby',
  'no-object-fromentries', 'no-object-hasown', 'no-promise-all-settled', 'no-promise-any', 'no-promise-try', 'no-promise-withresolvers', 'no-regexp-d-flag', 'no-regexp-duplicate-named-capturing-groups',
  'no-regexp-escape', 'no-regexp-modifiers', 'no-regexp-v-flag', 'no-resizable-and-growable-arraybuffers', 'no-set-prototype-difference', 'no-set-prototype-intersection', 'no-set-prototype-isdisjointfrom', 'no-set-prototype-issubsetof', 'no-set-prototype-issupersetof', 'no-set-prototype-symmetricdifference', 'no-set-prototype-union',
  'no-string-prototype-matchall', 'no-string-prototype-replaceall', 'no-string-prototype-iswellformed-towellformed',
  'no-symbol-prototype-description', 'no-temporal', 'no-top-level-await', 'no-uint8array-frombase64', 'no-uint8array-fromhex', 'no-map-prototype-getorinsert', 'no-weakrefs',
];

const houseStyle = [
  { selector: 'ExportDefaultDeclaration', message: 'Export by name: one name for one thing, wherever it is used.' },
  { selector: 'TSEnumDeclaration', message: 'Use a union of strings: enums are no erasable syntax.' },
  { selector: 'TSParameterProperty', message: 'Write the field out: parameter properties are no erasable syntax.' },
  { selector: "PropertyDefinition[accessibility='private'][decorators.length=0], MethodDefinition[accessibility='private']", message: 'Private is #name (but for what a decorator stands on).' },
  { selector: "ImportDeclaration[source.value=/^\\.{1,2}\\u002F(?!.*\\.(ts|mjs|js|json)$)/]", message: 'Relative imports carry their extension.' },
];

const pure = [
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'The domain has no clock: time is a parameter.' },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.name='Date']", message: 'The domain has no clock: time is a parameter.' },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'The domain has no chance: give it a source of it.' },
];

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.cache/', '**/*.d.mts'] },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { standtall: { rules: { 'engine-floor': engineFloor, 'localized-text': localizedText } } },
    rules: {
      'no-console': 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-eval': 'error',
      // Comparing with null loosely asks for null and undefined at once.
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'prefer-const': 'error',
      'no-restricted-syntax': ['error', ...houseStyle],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // It takes away assertions that other tsconfigs of ours need.
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
    },
  },
  {
    files: ['src/**/*.ts', 'components/**/*.ts'],
    ignores: ['src/hub/**'],
    extends: [lit.configs['flat/recommended']],
    plugins: { 'es-x': esX, compat },
    settings: {
      browsers: ['chrome 68'],
      // src/app/polyfills.ts; and what is used only where it is asked for first.
      polyfills: ['globalThis', 'Array.prototype.flat', 'Array.prototype.flatMap', 'Array.prototype.at'],
    },
    rules: {
      ...Object.fromEntries(newBuiltIns.map((rule) => [`es-x/${rule}`, 'error'])),
      'compat/compat': 'error',
      'standtall/engine-floor': 'error',
      'standtall/localized-text': 'error',
      'lit/no-invalid-html': 'error',
      'lit/attribute-names': 'off',
    },
  },
  {
    files: ['src/domain/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...houseStyle, ...pure] },
  },
  {
    files: ['src/app/**/*.ts', 'src/hub/**/*.ts', 'test/bench/**/*.ts', 'test/engines/**/*.ts', 'test/figure/**/*.ts', 'test/pictures/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // chai's assertions are expressions, node:test's describe and it return promises nobody waits for.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/prefer-promise-reject-errors': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
      // Tests look at parsed files and at axe's results as they come.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['**/*.mjs'],
    rules: { eqeqeq: 'error', 'prefer-const': 'error', 'no-eval': 'error', 'no-unused-vars': ['error', { argsIgnorePattern: '^_' }] },
  },
);
