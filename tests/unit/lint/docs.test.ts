import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { READER_RULES } from '../../../src/lint/reader-rules.ts';
import { RULES } from '../../../src/lint/rules.ts';

const folder = new URL('../../../docs/lint/', import.meta.url);
const ids = [...READER_RULES, ...RULES.map(({ id }) => id)].toSorted();
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');

test('gives every rule a page and every page a rule', () => {
  const pages = readdirSync(folder).filter((name) => name !== 'README.md');
  expect(pages.toSorted()).toEqual(ids.map((id) => `${id}.md`).toSorted());
});

test('lists every rule that has a file', () => {
  const files = readdirSync(new URL('../../../src/lint/rules/', import.meta.url));
  expect(RULES.map(({ id }) => `${id}.ts`).toSorted()).toEqual(files.toSorted());
});

test.each(ids)('explains %s: what, example, fix, why', (id) => {
  const headings = read(`${id}.md`)
    .replace(/^```[\s\S]*?^```/gm, '')
    .match(/^#+ .*$/gm);
  expect(headings).toEqual([`# ${id}`, '## Example', '## How to fix', '## Why']);
});

test('links every page from the index, with its severity', () => {
  const index = read('README.md').replace(/ +/g, ' ');
  const severities = new Map(RULES.map(({ id, severity }) => [id, severity]));
  for (const id of ids) expect(index).toContain(`| [${id}](${id}.md) | ${severities.get(id) ?? 'error'} |`);
});
