import { expect, test } from 'vitest';

import { ALPHA, OUTLINE, PUBLISHED, ROADMAP, changeSample, lintSample, writeTopic } from '../sample-project.ts';

const UPCOMING = (changeSample().get(ROADMAP) ?? '').replace('title: Demo roadmap', 'title: Other\nisUpcoming: true');

test('allows the name of a view as the id of a section', () => {
  expect(lintSample({ file: OUTLINE, from: 'id: first', to: 'id: outline' })).toBe('');
});

test('finds a reserved topic id', () => {
  expect(
    lintSample(
      { file: 'content/topics/area/table.md', from: '', to: writeTopic('table') },
      { file: OUTLINE, from: '- beta', to: '- beta\n          - table' },
      { file: PUBLISHED, from: 'beta', to: 'beta\ntable' },
    ),
  ).toMatchInlineSnapshot(`
    "topics/area/table.md:1:1 error reserved-id
    the topic id \`table\` is reserved: /<roadmap>/table is a page of its own
    => Rename the file, for example to table-basics.md."
  `);
});

test('finds an id that could be the one of a learner', () => {
  expect(
    lintSample(
      { file: 'content/topics/area/own-notes.md', from: '', to: writeTopic('own-notes') },
      { file: OUTLINE, from: '- beta', to: '- beta\n          - own-notes' },
      { file: PUBLISHED, from: 'beta', to: 'beta\nown-notes' },
    ),
  ).toMatchInlineSnapshot(`
    "topics/area/own-notes.md:1:1 error reserved-id
    the topic id \`own-notes\` is reserved: \`own-\` begins the ids of topics that learners add to their own versions
    => Rename the file, for example to notes.md.
    topics/area/own-notes.md:3:11 error reserved-id
    the alias \`own-notes-old\` is reserved: \`own-\` begins the ids of topics that learners add to their own versions
    => Remove the alias."
  `);
});

test('finds a reserved alias', () => {
  expect(lintSample({ file: ALPHA, from: 'aliases: [alpha-old]', to: 'aliases: [graph]' })).toMatchInlineSnapshot(`
    "topics/area/alpha.md:3:11 error reserved-id
    the alias \`graph\` is reserved: /<roadmap>/graph is a page of its own
    => Remove the alias."
  `);
});

test('finds a reserved roadmap id', () => {
  expect(
    lintSample({
      file: 'content/roadmaps/search/roadmap.md',
      from: '',
      to: UPCOMING.replace('/jsons/demo.json', '/jsons/search.json'),
    }),
  ).toMatchInlineSnapshot(`
    "roadmaps/search/roadmap.md:1:1 error reserved-id
    the roadmap id \`search\` is reserved: /search belongs to the site itself
    => Rename the folder, for example to search-roadmap."
  `);
});
