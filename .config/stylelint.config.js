/** Colors have names: they are written in one file, for both themes, and used by name everywhere else. */
const TOKENS = 'src/styles/tokens.css';
const COLOR_FUNCTIONS = ['rgb', 'rgba', 'hsl', 'hsla', 'hwb', 'lab', 'lch', 'oklab', 'oklch', 'color'];
/** Set for one element at a time by scripts: places and sizes of a graph's boxes, and how much of one is done. */
const PLACES = {
  '--x': '0',
  '--y': '0',
  '--w': '0',
  '--h': '0',
  '--size': '16',
  '--spine': 'none',
  '--far-size': '16px',
  '--done': '0',
};

/** @type {import('stylelint').Config} */
export default {
  extends: ['stylelint-config-standard'],
  plugins: ['stylelint-value-no-unknown-custom-properties'],
  reportNeedlessDisables: true,
  rules: {
    'color-named': 'never',
    'color-no-hex': true,
    'function-disallowed-list': COLOR_FUNCTIONS,
    'csstools/value-no-unknown-custom-properties': [true, { importFrom: [TOKENS, { customProperties: PLACES }] }],
    // Astro's, for what a script puts into the markup.
    'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['global'] }],
    'property-no-vendor-prefix': [true, { ignoreProperties: ['-webkit-text-size-adjust', 'text-size-adjust'] }],
    'value-keyword-case': ['lower', { ignoreKeywords: ['Menlo', 'geometricPrecision'] }],
    'alpha-value-notation': 'number',
    'import-notation': 'string',
    'media-feature-range-notation': 'prefix',
    // Two `:not()` weigh more than one with a list, and some rules need that weight.
    'selector-not-notation': null,
    // What stands together is seen by the order of the rules; layers and scopes keep them apart.
    'no-descending-specificity': null,
    // React Flow and the highlighter name classes in their own ways.
    'selector-class-pattern': null,
    'color-hex-length': 'long',
    'at-rule-empty-line-before': null,
    'comment-empty-line-before': null,
    'custom-property-empty-line-before': null,
    'declaration-empty-line-before': null,
    'rule-empty-line-before': null,
  },
  // Paths are seen from this folder.
  overrides: [
    { files: ['../src/**/*.astro'], customSyntax: 'postcss-html' },
    {
      // Its one style element is filled by a script at build.
      files: ['../src/components/frame/InlineStyle.astro'],
      rules: { 'no-empty-source': null },
    },
    {
      files: [`../${TOKENS}`],
      rules: { 'color-named': null, 'color-no-hex': null, 'function-disallowed-list': null },
    },
  ],
};
