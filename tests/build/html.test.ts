import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';

import { PAGES, readText } from './site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:document'],
  rules: {
    // Astro writes void elements and attributes in the short forms that HTML allows.
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // The places of boxes in a graph are data, and custom properties are how CSS receives data.
    'no-inline-style': 'off',
    // List semantics that Safari drops with the bullets are put back by the role, on purpose.
    'no-redundant-role': 'off',
    // Long titles are cut by search engines, not wrong; titles here carry the name of the site.
    'long-title': 'off',
    // Subresource integrity is for files from other hosts; every file here is our own.
    'require-sri': 'off',
  },
});

/** Astro puts this before an island, where HTML allows no style element. Every browser reads it all the same. */
const ISLAND_STYLE = '<style>astro-island,astro-slot,astro-static-slot{display:contents}</style>';

test('every page is valid HTML', async () => {
  const problems: string[] = [];
  for (const page of PAGES) {
    const report = await validator.validateString(readText(page).replace(ISLAND_STYLE, ''), page);
    for (const { messages } of report.results) {
      for (const { line, ruleId, message } of messages) problems.push(`${page}:${line} ${ruleId}: ${message}`);
    }
  }
  expect(problems.slice(0, 20)).toEqual([]);
});
