import { expect, test } from 'vitest';

import { ALPHA, ROADMAP, lintSample } from '../sample-project.ts';

test('allows web and mail addresses', () => {
  expect(
    lintSample({
      file: ALPHA,
      from: 'Sentence 4 on alpha',
      to: '[a](https://example.com/a) [b](http://example.com/b) <mailto:a@example.com> www.example.com',
    }),
  ).toBe('');
});

test('finds code in an address', () => {
  expect(lintSample({ file: ALPHA, from: 'Sentence 4 on alpha', to: 'A [trap](javascript:alert(1))' }))
    .toMatchInlineSnapshot(`
      "topics/area/alpha.md:27:3 error unsafe-url
      the address "javascript:alert(1)" has the scheme "javascript:"
      => Addresses begin with https://, http:// or mailto:, with / for pages of this site, or are topic: and an id."
    `);
});

test('finds a scheme behind entities and capitals', () => {
  expect(lintSample({ file: ALPHA, from: 'Sentence 4 on alpha', to: 'A [trap](Java&#x53;cript&colon;alert(1))' }))
    .toMatchInlineSnapshot(`
      "topics/area/alpha.md:27:3 error unsafe-url
      the address "JavaScript:alert(1)" has the scheme "javascript:"
      => Addresses begin with https://, http:// or mailto:, with / for pages of this site, or are topic: and an id."
    `);
});

test('finds line ends inside a scheme', () => {
  expect(lintSample({ file: ALPHA, from: 'Sentence 4 on alpha', to: 'A [trap](java&#10;script:alert(1))' }))
    .toMatchInlineSnapshot(`
      "topics/area/alpha.md:27:3 error unsafe-url
      the address "java\\nscript:alert(1)" holds a space, a backslash or an invisible character
      => Write it without; a space in an address is %20."
    `);
});

test('finds a scheme in a definition', () => {
  expect(
    lintSample({ file: ALPHA, from: 'Sentence 4 on alpha', to: 'A [trap][x]\n\n[x]: data:text/html,hello\n\nMore' }),
  ).toMatchInlineSnapshot(`
    "topics/area/alpha.md:29:1 error unsafe-url
    the address "data:text/html,hello" has the scheme "data:"
    => Addresses begin with https://, http:// or mailto:, with / for pages of this site, or are topic: and an id."
  `);
});

test('finds an address without scheme and one with backslashes', () => {
  expect(
    lintSample({
      file: ALPHA,
      from: 'Sentence 4 on alpha',
      to: 'A [trap](//example.com/x) and [trap](/\\\\example.com/x)',
    }),
  ).toMatchInlineSnapshot(`
    "topics/area/alpha.md:27:3 error unsafe-url
    the address "//example.com/x" has no scheme
    => Write \`https://example.com/x\`.
    topics/area/alpha.md:27:31 error unsafe-url
    the address "/\\\\example.com/x" holds a space, a backslash or an invisible character
    => Write it without; a space in an address is %20."
  `);
});

test('finds an image in a topic', () => {
  expect(lintSample({ file: ALPHA, from: 'Sentence 4 on alpha', to: 'An ![image](https://example.com/x.png)' }))
    .toMatchInlineSnapshot(`
    "topics/area/alpha.md:27:4 error unsafe-url
    images are not allowed in topics: "https://example.com/x.png"
    => Say it in words or as code; a resource may lead to the picture."
  `);
});

test('finds an image from elsewhere in a roadmap', () => {
  expect(lintSample({ file: ROADMAP, from: 'An introduction.', to: 'An ![image](https://example.com/x.png)' }))
    .toMatchInlineSnapshot(`
    "roadmaps/demo/roadmap.md:10:4 error unsafe-url
    the image "https://example.com/x.png" is not part of this site
    => Use a path of this site such as /images/name.png: pages load nothing from elsewhere."
  `);
});

test.each([
  ['https:evil.com', 'is not a whole one'],
  ['https:/evil.com', 'is not a whole one'],
  ['HTTPS:///evil.com', 'is not a whole one'],
  ['https://', 'is not a whole one'],
  ['mailto:', 'is not a whole one'],
  ['topic:Beta', 'has the scheme "topic:"'],
  ['topic://beta', 'has the scheme "topic:"'],
  ['https://example.com@evil.com/', 'has a name or password before its host'],
  ['https://a:b@example.com/', 'has a name or password before its host'],
  ['/demo?a=&#x202E;', 'holds a space, a backslash or an invisible character'],
])('finds %s', (address, fault) => {
  const report = lintSample({ file: ALPHA, from: 'Sentence 4 on alpha', to: `A [trap](<${address}>)` });
  expect(report).toMatch(/^topics\/area\/alpha\.md:27:3 error unsafe-url\n/);
  expect(report).toContain(fault);
});
