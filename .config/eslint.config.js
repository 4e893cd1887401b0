import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

import { accessibility } from './eslint/accessibility.js';
import { imports } from './eslint/boundaries.js';
import { loading } from './eslint/loading.js';
import { react } from './eslint/react.js';
import { shadowing } from './eslint/shadowing.js';

const NAMED_EXPORTS = {
  selector: 'ExportDefaultDeclaration',
  message: 'A named export keeps one name for one thing.',
};

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
      'no-restricted-syntax': ['error', NAMED_EXPORTS],
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
  ...accessibility,
  ...imports,
  ...loading([NAMED_EXPORTS]),
  ...react,
  ...shadowing,
);
