import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

import { shadowing } from './eslint/shadowing.js';

const FRAMEWORKS = { regex: '^(?:astro(?:[:/].*)?|@astrojs/.*|react(?:-dom)?(?:/.*)?|@xyflow/.*)$' };
const NODE = { regex: '^node:' };
const folder = (...names) => ({ regex: `^\\.\\.?/(?:.*/)?(?:${names.join('|')})/` });

/** Who may import whom: schemas <- roadmap <- lint, export <- site <- components, layouts <- pages. */
const direction = (files, patterns, message) => ({
  files,
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      { patterns: patterns.map((pattern) => ({ ...pattern, message })) },
    ],
  },
});

export default defineConfig(
  {
    ignores: [
      'dist/',
      'dist-fixture/',
      '.dist*/',
      '.astro/',
      'node_modules/',
      'test-results/',
      'tests/unit/**/fixtures/**',
    ],
  },
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.js', '**/*.mjs'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: new URL('..', import.meta.url).pathname },
    },
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'A named export keeps one name for one thing.' },
      ],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      // Numbers in templates are the normal case in coordinates and messages.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // The compiler wants brackets for names from an index signature, such as data attributes.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // `void promise` marks a promise that is left alone on purpose.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    // Astro, Vitest, Playwright and ESLint read their configuration from a default export.
    files: ['*.mjs', '.config/*.js', 'tests/*.config.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // The configuration uses plugins without types; the type-aware rules would report their any.
    files: ['.config/**/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  ...astro.configs.recommended,
  ...shadowing,
  direction(
    ['src/schemas/**'],
    [FRAMEWORKS, NODE, folder('roadmap', 'lint', 'export', 'site', 'components', 'islands')],
    'A schema imports zod and other schemas only.',
  ),
  direction(
    ['src/roadmap/**'],
    [FRAMEWORKS, NODE, folder('lint', 'export', 'site', 'components', 'islands')],
    'The domain is pure: no framework, no file system, nothing above it.',
  ),
  direction(
    [
      'src/learner/storage/**',
      'src/learner/progress/**',
      'src/learner/plan/**',
      'src/learner/review/**',
      'src/learner/mine/**',
      'src/learner/backup/**',
      'src/learner/versions/**',
      'src/learner/share/**',
      'src/learner/settings/**',
      'src/learner/badge/**',
    ],
    [FRAMEWORKS, NODE, folder('lint', 'export', 'site', 'components', 'elements', 'islands')],
    'What a learner keeps is pure: no framework, no page, nothing above it.',
  ),
  direction(
    ['src/search/**'],
    [FRAMEWORKS, NODE, folder('lint', 'export', 'site', 'components', 'elements', 'islands')],
    'Search is pure: it knows documents, not pages.',
  ),
  direction(
    ['src/offline/**'],
    [FRAMEWORKS, NODE, folder('lint', 'export', 'components', 'elements', 'islands')],
    'The service worker and saving know files and caches, no page.',
  ),
  direction(
    ['src/lint/**', 'src/export/**'],
    [FRAMEWORKS, folder('site', 'components', 'islands')],
    'Lint and exports run outside Astro.',
  ),
  direction(
    ['src/site/**'],
    [folder('components', 'layouts', 'pages', 'islands', 'elements')],
    'The glue does not know who shows its data.',
  ),
  direction(
    ['src/elements/**'],
    [{ regex: '^(?:astro(?:[:/].*)?|node:.*)$' }, folder('lint', 'export', 'components', 'pages')],
    'Elements run in the browser.',
  ),
  direction(
    ['src/islands/**'],
    [{ regex: '^(?:astro(?:[:/].*)?|node:.*)$' }, folder('lint', 'export', 'components', 'pages')],
    'Islands run in the browser.',
  ),
);
