import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { expect, test } from 'vitest';

import { accessibility } from '../../../.config/eslint/accessibility.js';

const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [{ files: ['**/*.tsx'], languageOptions: { parser: tseslint.parser } }, ...accessibility],
});

/** The rules that refuse a piece of markup, in an island and in a template. */
async function lint(markup: string): Promise<readonly (readonly (string | null)[])[]> {
  const files = [
    { filePath: 'src/islands/review/X.tsx', text: `export const X = () => ${markup};\n` },
    { filePath: 'src/components/review/X.astro', text: `---\n---\n\n${markup}\n` },
  ];
  return Promise.all(
    files.map(async ({ filePath, text }) => {
      const results = await eslint.lintText(text, { filePath });
      return results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
    }),
  );
}

test.each([
  ['alt-text', '<img src="/x.png" />'],
  ['anchor-is-valid', '<a>Text</a>'],
  ['aria-props', '<p aria-labeledby="x">Text</p>'],
  ['aria-role', '<p role="text">Text</p>'],
  ['iframe-has-title', '<iframe src="/x"></iframe>'],
  ['label-has-associated-control', '<label>Text</label>'],
  ['no-noninteractive-element-to-interactive-role', '<ul role="listbox"></ul>'],
  ['no-noninteractive-tabindex', '<p tabIndex={0}>Text</p>'],
  ['no-redundant-roles', '<button type="button" role="button">Text</button>'],
  ['role-has-required-aria-props', '<span role="checkbox" tabIndex={0}></span>'],
  ['tabindex-no-positive', '<button type="button" tabIndex={2}>Text</button>'],
])('refuses what jsx-a11y/%s is for', async (rule, markup) => {
  expect(await lint(markup)).toEqual([[`jsx-a11y/${rule}`], [`astro/jsx-a11y/${rule}`]]);
});

test('lets through a list that says so, and a region that scrolls', async () => {
  expect(await lint('<ul role="list"></ul>')).toEqual([[], []]);
  expect(await lint('<div role="region" aria-label="Table" tabIndex={0}></div>')).toEqual([[], []]);
});
