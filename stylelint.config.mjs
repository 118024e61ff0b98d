import { engineFloor, ruleName } from './src/build/stylelint-engine-floor.mjs';

/** CSS in Lit's css`…`: everything works on Chromium 68, and colours are written down in one place. */
export default {
  customSyntax: 'postcss-lit',
  plugins: [engineFloor, 'stylelint-no-unsupported-browser-features'],
  rules: {
    [ruleName]: true,
    'plugin/no-unsupported-browser-features': [true, {
      browsers: ['chrome 68'],
      ignorePartialSupport: true,
      // Held more exactly by standtall/engine-floor, or nothing is lost without them.
      ignore: ['flexbox-gap', 'css-focus-visible', 'prefers-reduced-motion', 'css-matches-pseudo', 'css-overscroll-behavior', 'css-text-wrap-balance', 'css-nesting', 'css-cascade-layers', 'css-container-queries', 'css-math-functions', 'css-has', 'css-env-function', 'css-not-sel-list'],
    }],
    'color-named': 'never',
    'color-no-hex': true,
    'function-disallowed-list': ['/^(rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?$/'],
    'declaration-block-no-duplicate-properties': [true, { ignore: ['consecutive-duplicates-with-different-values'] }],
    'block-no-empty': true,
    'property-no-unknown': true,
    'selector-pseudo-class-no-unknown': true,
    'selector-pseudo-element-no-unknown': true,
    'selector-type-no-unknown': [true, { ignore: ['custom-elements'] }],
    'unit-no-unknown': true,
  },
  overrides: [
    {
      files: ['components/tokens.ts'],
      rules: { 'color-no-hex': null, 'function-disallowed-list': null },
    },
    {
      files: ['**/*.css'],
      customSyntax: 'postcss',
    },
  ],
};
