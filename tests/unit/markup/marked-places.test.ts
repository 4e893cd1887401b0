import { readdirSync, readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

test('every place for rendered Markdown is marked, so that the built pages can be checked there', () => {
  const templates = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.astro'));
  const tags = templates.flatMap((file) => readFileSync(`src/${file}`, 'utf8').match(/<\w+[^<>]*\sset:html=/g) ?? []);
  const places = tags.filter((tag) => !/^<(?:script|style)\b/.test(tag));
  expect(places.length).toBeGreaterThan(5);
  expect(places.filter((tag) => !/\sdata-markdown\s/.test(tag))).toEqual([]);
});
