import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';

import { samplePages } from '../sampling/sample-pages.ts';
import { BUILT_PAGES, readText } from './site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:document'],
  rules: {
    // Astro writes void elements and attributes in the short forms that HTML allows.
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
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

/** Every page of a kind comes from the same template, so some of each are enough; see docs/testing.md. */
const SAMPLE = samplePages(BUILT_PAGES, 12);

test('the pages of the sample are valid HTML', async () => {
  expect(new Set(SAMPLE.map(({ kind }) => kind))).toEqual(new Set(BUILT_PAGES.map(({ kind }) => kind)));
  const problems: string[] = [];
  for (const { file } of SAMPLE) {
    const report = await validator.validateString(readText(file).replace(ISLAND_STYLE, ''), file);
    for (const { messages } of report.results) {
      for (const { line, ruleId, message } of messages) problems.push(`${file}:${line} ${ruleId}: ${message}`);
    }
  }
  expect(problems.slice(0, 20)).toEqual([]);
});
