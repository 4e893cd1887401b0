import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import jsxA11y from 'eslint-plugin-jsx-a11y';

/** Safari takes a list without bullets for no list, unless it says that it is one. */
const LISTS = { ul: ['list'], ol: ['list'] };
/** A table in a region of its own is scrolled by keyboard, so the region takes the focus. */
const SCROLLED = { tags: [], roles: ['region', 'tabpanel'] };

/** Markup that keyboards and screen readers can use, in islands and in the templates of pages. */
export const accessibility = defineConfig(
  {
    files: ['src/**/*.tsx'],
    extends: [jsxA11y.flatConfigs.strict],
    rules: {
      'jsx-a11y/no-redundant-roles': ['error', LISTS],
      'jsx-a11y/no-noninteractive-tabindex': ['error', SCROLLED],
    },
  },
  {
    files: ['src/**/*.astro'],
    extends: [astro.configs['jsx-a11y-strict']],
    rules: {
      'astro/jsx-a11y/no-redundant-roles': ['error', LISTS],
      'astro/jsx-a11y/no-noninteractive-tabindex': ['error', SCROLLED],
    },
  },
);
