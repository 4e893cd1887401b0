import { expect, test } from 'vitest';

import { GUIDE, GUIDE_TEXT, lintSample, readSample } from './sample-project.ts';

const write = (text: string) => ({ file: GUIDE, from: '', to: text });
const lintGuide = (from: string, to: string) => lintSample(write(GUIDE_TEXT.replace(from, to)));

test('reads a guide like topics and roadmaps', () => {
  expect(lintSample(write(GUIDE_TEXT))).toBe('');
  const { guides } = readSample(write(GUIDE_TEXT));
  expect(guides).toMatchObject([{ id: 'begin', data: { title: 'How to begin', published: '2026-11-21' } }]);
  expect(guides[0]?.body).toContain('Open the [demo](/demo).');
});

test.each([
  ['a missing field', "published: '2026-11-21'\n", '', 'schema'],
  ['another language of frontmatter', '---\n', '---js\n', 'frontmatter'],
  ['HTML', 'Open the', '<script>alert(1)</script>', 'raw-html'],
  ['an import', 'Open the', "import fs from 'node:fs'\n", 'mdx-syntax'],
  ['an expression', 'Open the', '{process.env}\n\n', 'mdx-syntax'],
  ['a link that runs', '/demo', 'javascript:alert(1)', 'unsafe-url'],
  ['an image of another site', 'Open the', '![pixel](https://example.com/x.png)', 'unsafe-url'],
  ['a dead link', '/demo', '/demmo', 'unknown-link'],
  ['a link to a guide that does not exist', '/demo', '/guides/beginn', 'unknown-link'],
  ['a second frontmatter', '## First', '+++\n\n## First', 'frontmatter'],
])('refuses %s', (_, from, to, rule) => {
  expect(lintGuide(from, to)).toMatch(new RegExp(String.raw`^guides/begin.md:\d+:\d+ error ${rule}\n`));
});

test('knows the addresses of guides', () => {
  expect(lintGuide('/demo', '/guides/begin')).toBe('');
  expect(lintGuide('/demo', '/guides/beginn')).toContain('Did you mean `/guides/begin`?');
});

test.each([
  ['content/guides/code.mdx', 'unexpected-file', 'Rename it to .md'],
  ['content/guides/area/begin.md', 'unexpected-file', 'content/guides/<id>.md'],
  ['content/guides/How_To.md', 'file-name', 'Rename it'],
])('refuses the file %s', (file, rule, hint) => {
  const report = lintSample({ file, from: '', to: GUIDE_TEXT });
  expect(report).toContain(`1:1 error ${rule}`);
  expect(report).toContain(hint);
});
