import globals from 'globals';
import tseslint from 'typescript-eslint';

/**
 * A name means one thing in a file: no variable hides one from around it, or a global of where the file runs. Who
 * reads `document` in browser code is to know that it is the page.
 */
const BROWSER = ['src/{browser,elements,islands,learner,stores}/**', 'src/**/*.astro/*.{ts,js}'];
const WORKER = ['src/offline/**'];
/** Rooms that run at build and in the browser, and use only what both have. */
const BOTH = ['src/{catalog,markup,roadmap,schemas,search,urls}/**'];
/** Without the types of the DOM, which the compiler knows everywhere. */
const LANGUAGE_ONLY = { lib: ['es2024'] };
const NODE = [
  'src/{components,export,integrations,layouts,lint,pages,site}/**',
  'src/*.ts',
  'tests/**',
  '*.mjs',
  '.config/**',
];

/** Words that one uses for one's own things, and that mean something else where they were not declared. */
const CONFUSING = [
  'close',
  'closed',
  'event',
  'external',
  'find',
  'focus',
  'frames',
  'length',
  'name',
  'open',
  'opener',
  'origin',
  'parent',
  'print',
  'screen',
  'scroll',
  'status',
  'stop',
  'toolbar',
  'top',
];

export const shadowing = [
  { files: BROWSER, languageOptions: { globals: globals.browser } },
  { files: WORKER, languageOptions: { globals: { ...globals.browser, ...globals.serviceworker } } },
  {
    files: BOTH,
    languageOptions: { globals: globals['shared-node-browser'], parserOptions: LANGUAGE_ONLY },
  },
  { files: NODE, languageOptions: { globals: globals.nodeBuiltin, parserOptions: LANGUAGE_ONLY } },
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.js', '**/*.mjs', '**/*.astro'],
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      'no-shadow': 'off',
      // `event` and `name` are the words for a handler's parameter and for what a thing is called. Nothing can be
      // mixed up: their globals, like those of other everyday words, may not be read without `window.`.
      '@typescript-eslint/no-shadow': ['error', { builtinGlobals: true, allow: ['event', 'name'] }],
      'no-restricted-globals': ['error', ...CONFUSING],
    },
  },
  {
    // What a learner keeps knows no page; a forgotten parameter would be taken for it without any error of types.
    files: ['src/learner/**'],
    rules: { 'no-restricted-globals': ['error', ...CONFUSING, 'document'] },
  },
];
