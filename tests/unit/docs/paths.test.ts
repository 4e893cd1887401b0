import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';

import { parseMarkdown } from '../../../src/markup/parse-markdown.ts';

const files = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name.replaceAll('\\', '/')}`),
];

/** Code that begins with a folder of the project is a path; `<id>` in it stands for any name. */
const PATH = /^(?:\.config|\.ci|content|docs|public|src|tests)\/[^\s*<>]*$/;

/** Paths that a document names, relative to the root of the project. */
function listPaths(file: string): readonly string[] {
  const paths: string[] = [];
  visit(parseMarkdown(readFileSync(file, 'utf8')), (node) => {
    if (node.type === 'inlineCode' && PATH.test(node.value)) paths.push(node.value);
    const isInside = node.type === 'link' || node.type === 'image';
    if (isInside && !/^(?:[a-z]+:|\/|#)/.test(node.url)) {
      paths.push(posix.join(posix.dirname(file), decodeURI(node.url.replace(/#.*$/, ''))));
    }
  });
  return paths;
}

test('documents name paths at all', () => {
  expect(listPaths('docs/architecture.md').length).toBeGreaterThan(20);
  expect(listPaths('CONTRIBUTING.md')).toContain('content/topics/internet/dns.md');
});

test.each(files)('every path that %s names exists', (file) => {
  expect(listPaths(file).filter((path) => !existsSync(path))).toEqual([]);
});
