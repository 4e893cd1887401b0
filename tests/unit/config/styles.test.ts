import stylelint from 'stylelint';
import { expect, test } from 'vitest';

/** The rules that refuse a style sheet at a path. */
async function lint(path: string, code: string): Promise<readonly string[]> {
  const { results } = await stylelint.lint({ code, codeFilename: path, configFile: '.config/stylelint.config.js' });
  return results.flatMap(({ warnings }) => warnings.map(({ rule }) => rule));
}

const SHEET = 'src/styles/x.css';

test.each([
  ['a hex color', 'color: #1d1b17', 'color-no-hex'],
  ['a named color', 'color: red', 'color-named'],
  ['a color function', 'color: rgb(20 16 10)', 'function-disallowed-list'],
  ['a color in a shadow', 'box-shadow: 0 0 2px oklch(40% 0.1 20deg)', 'function-disallowed-list'],
  ['an unknown name', 'color: var(--color-inc)', 'csstools/value-no-unknown-custom-properties'],
  ['an unknown property', 'colour: var(--color-ink)', 'property-no-unknown'],
])('refuses %s', async (_kind, declaration, rule) => {
  expect(await lint(SHEET, `p {\n  ${declaration};\n}\n`)).toEqual([rule]);
  const template = `<p>Text</p>\n\n<style>\n  p {\n    ${declaration};\n  }\n</style>\n`;
  expect(await lint('src/components/frame/X.astro', template)).toEqual([rule]);
});

test('lets through colors by name, and raw ones where they get their names', async () => {
  expect(await lint(SHEET, 'p {\n  color: var(--color-ink);\n}\n')).toEqual([]);
  expect(await lint('src/styles/tokens.css', ':root {\n  --color-ink: light-dark(#1d1b17, #f3efe6);\n}\n')).toEqual([]);
});
