import { expect, test } from 'vitest';

import { ALPHA, type Change, GUIDE, GUIDE_TEXT, lintSample, OUTLINE, ROADMAP } from '../sample-project.ts';

test('allows pages, views, sections and files that exist', () => {
  expect(
    lintSample({
      file: ALPHA,
      from: 'Sentence 4 on alpha',
      to: '[a](/topics/beta) [b](/demo/alpha) [c](/demo/outline#section-first) [d](/demo/outline#checkpoint-try-it) [e](/demo.json) [f](/) [g](/roadmaps) [h](https://example.com/x)',
    }),
  ).toBe('');
});

test('finds a topic that does not exist', () => {
  expect(lintSample({ file: ALPHA, from: 'Sentence 4 on alpha', to: 'See [beta](/topics/betta)' }))
    .toMatchInlineSnapshot(`
    "topics/area/alpha.md:27:5 error unknown-link
    the link \`/topics/betta\` leads nowhere: there is no topic \`betta\`
    => Did you mean \`/topics/beta\`?"
  `);
});

test('finds a former address', () => {
  expect(lintSample({ file: ALPHA, from: 'Sentence 4 on alpha', to: 'See [beta](/topics/beta-old)' }))
    .toMatchInlineSnapshot(`
    "topics/area/alpha.md:27:5 error unknown-link
    the link \`/topics/beta-old\` leads nowhere: the topic has another address
    => Write \`/topics/beta\`."
  `);
});

test('finds a roadmap that does not exist', () => {
  expect(lintSample({ file: ALPHA, from: 'Sentence 4 on alpha', to: 'See [that](/demoo)' })).toMatchInlineSnapshot(`
    "topics/area/alpha.md:27:5 error unknown-link
    the link \`/demoo\` leads nowhere: there is no roadmap \`demoo\`
    => Did you mean \`/demo\`?"
  `);
});

const check = (link: string, ...changes: readonly Change[]) =>
  lintSample(...changes, { file: ALPHA, from: 'Sentence 4 on alpha', to: `See [that](${link})` });

/** The reason and the hint for a link. */
const explain = (link: string, ...changes: readonly Change[]) => {
  const [, message = '', hint = ''] = check(link, ...changes).split('\n');
  return [message.replace(`the link \`${link}\` leads nowhere: `, ''), hint.replace('=> ', '')];
};

test.each([
  ['/demo/outline#frist', 'the page has no part `frist`', 'Write `/demo/outline#section-first`.'],
  ['/demo/outline#first', 'the page has no part `first`', 'Write `/demo/outline#section-first`.'],
  ['/demo#section-first', 'the page has no part `section-first`', 'Write `/demo/outline#section-first`.'],
  ['/demo#try-it', 'the page has no part `try-it`', 'Write `/demo/outline#checkpoint-try-it`.'],
  ['/demo/table#section-first', 'the page has no part `section-first`', 'Write `/demo/outline#section-first`.'],
  ['/demo/graph', 'the roadmap `demo` has no topic `graph`', 'Remove the link.'],
  ['/demo/checkpoints/try-it', 'the roadmap `demo` has no topic `checkpoints/try-it`', 'Remove the link.'],
  ['/demo/outline.yaml', 'the roadmap `demo` has no topic `outline.yaml`', 'Remove the link.'],
  ['/demo/alpha/more', 'the roadmap `demo` has no topic `alpha/more`', 'Remove the link.'],
  ['/demo.pdf', 'there is no roadmap `demo.pdf`', 'Remove the link.'],
  ['/guides/nope', 'there is no guide `nope`', 'Remove the link.'],
  ['/questions/nope', 'there is no question group `nope`', 'Remove the link.'],
  ['/projects/nope', 'there is no project `nope`', 'Remove the link.'],
  ['/embed/dmeo', 'there is no roadmap `dmeo`', 'Did you mean `/embed/demo`?'],
  ['/topics/alpha/x', 'there is no topic `alpha/x`', 'Did you mean `/topics/alpha`?'],
  ['/roadmap', 'there is no roadmap `roadmap`', 'Did you mean `/roadmaps`?'],
  ['/feed', 'there is no page `/feed`', 'Remove the link.'],
  ['/progres', 'there is no roadmap `progres`', 'Did you mean `/progress`?'],
  ['/plan/', 'it has a slash too many', 'Write `/topics/<id>`.'],
  ['/404', 'there is no page `/404`', 'Remove the link.'],
  ['/demo#%zz', 'the page has no part `%zz`', 'There are: view, section-first, checkpoint-try-it, about.'],
])('finds %s', (link, reason, hint) => {
  expect(explain(link)).toEqual([reason, hint]);
});

test('allows files, pages and parts that this project has', () => {
  const more = 'title: Demo roadmap\nisForkable: true\nfaqs: [{question: Is C# hard?, answer: No.}]';
  const changes = [
    { file: ROADMAP, from: 'title: Demo roadmap', to: more },
    { file: GUIDE, from: '', to: GUIDE_TEXT },
  ];
  for (const link of [
    '/demo#faq',
    '/demo#faq-is-c-hard',
    '/demo/outline.yaml',
    '/demo/graph.json',
    '/jsons/demo.json',
    '/demo.svg',
    '/guides/begin',
    '/embed/demo',
    '/images/picture.png',
    '/catalog.json',
    '/review?roadmap=demo',
  ]) {
    expect(check(link, ...changes), link).toBe('');
  }
});

test('knows what a roadmap without pages of topics has, and one that opens with its outline', () => {
  const outline = { file: ROADMAP, from: 'title: Demo roadmap', to: 'title: Demo roadmap\nrenderer: outline' };
  const bare = { file: ROADMAP, from: 'title: Demo roadmap', to: 'title: Demo roadmap\nhasTopics: false' };
  for (const link of ['/demo/graph', '/demo/outline', '/demo#section-first']) expect(check(link, outline)).toBe('');
  expect(explain('/demo/alpha', bare)).toEqual([
    'topics have no pages inside the roadmap `demo`',
    'Write `/topics/alpha`.',
  ]);
});

test('says nothing of a roadmap whose outline has faults', () => {
  expect(check('/demo/anything', { file: OUTLINE, from: 'title: First', to: 'titel: First' })).not.toContain(
    'unknown-link',
  );
});

test('finds a relative link', () => {
  expect(lintSample({ file: ALPHA, from: 'Sentence 4 on alpha', to: 'See [that](beta.md)' })).toMatchInlineSnapshot(`
    "topics/area/alpha.md:27:5 error unknown-link
    the link \`beta.md\` leads nowhere: links inside this site begin with /
    => Write \`/topics/<id>\`."
  `);
});

test('finds a picture for other sites that this site does not have', () => {
  const seo = (path: string) => `title: Demo roadmap\nseo: {title: A, description: B, ogImageUrl: ${path}}`;
  const report = (path: string) => lintSample({ file: ROADMAP, from: 'title: Demo roadmap', to: seo(path) });
  expect(report('/nope.png')).toContain('unknown-link\nthe link `/nope.png` leads nowhere');
  expect(report('/images/demo.png')).toBe('');
  expect(report('https://example.com/demo.png')).toBe('');
});

test('knows topics by id and by former id, wherever Markdown may stand', () => {
  expect(check('topic:beta')).toBe('');
  expect(check('topic:beta-old')).toBe('');
  expect(lintSample({ file: ROADMAP, from: 'note: A note.', to: 'note: A [note](topic:beta).' })).toBe('');
  expect(explain('topic:betta')).toEqual(['there is no topic `betta`', 'Did you mean `topic:beta`?']);
});
