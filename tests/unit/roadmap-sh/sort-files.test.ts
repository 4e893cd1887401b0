import { expect, test } from 'vitest';

import { sortFiles } from '../../../src/roadmap-sh/sort-files.ts';

const sort = (...paths: readonly string[]) => sortFiles(paths.map((path) => ({ path, text: '' })));

/** What one file of the folder of a roadmap is. */
function sortOne(name: string) {
  const { roadmaps, others } = sort(`src/data/roadmaps/rowing/${name}`);
  return (
    others[0]?.why ??
    roadmaps.map(({ id, page, graph, faqs, topics }) => {
      const part = page
        ? 'page'
        : graph
          ? 'graph'
          : faqs
            ? 'faqs'
            : topics.map((topic) => `${topic.names.join('/')} ${topic.nodeId ?? '-'}`)[0];
      return `${id}: ${part ?? ''}`;
    })[0]
  );
}

test.each([
  ['rowing.md', 'rowing: page'],
  ['rowing.json', 'rowing: graph'],
  ['faqs.astro', 'rowing: faqs'],
  // A second graph is a roadmap of its own.
  ['rowing-beginner.json', 'rowing-beginner: graph'],
  ['migration-mapping.json', 'it only says which ids nodes had before they were drawn anew'],
  ['mapping.json', 'it only says which ids nodes had before they were drawn anew'],
  ['content/oars@AbC_1-2.md', 'rowing: oars AbC_1-2'],
  ['content/c--d@x@y.md', 'rowing: c--d@x y'],
  // No letter of the label is Latin.
  ['content/@AbC.md', 'rowing:  AbC'],
  ['content/oars@AbC.md.md', 'rowing: oars AbC'],
  ['content/index.md', 'rowing:  -'],
  ['content/103-boats/100-skiff.md', 'rowing: boats/skiff -'],
  ['content/103-boats/index.md', 'rowing: boats -'],
  // Beside the page, and not in the folder for texts.
  ['oars@AbC.md', 'rowing: oars AbC'],
  ['content/dummy', 'no file of this format has this name'],
  ['notes.txt', 'no file of this format has this name'],
])('takes %s for %j', (name, what) => {
  expect(sortOne(name)).toBe(what);
});

test('reads a checkout that has nothing but texts', () => {
  expect(sort('roadmaps/rowing/content/oars@a.md').roadmaps).toMatchObject([
    { id: 'rowing', topics: [{ nodeId: 'a' }] },
  ]);
});

test('says for each collection that there is not here why it is left out', () => {
  const folders = [
    'question-groups/knots/knots.md',
    'projects/raft.md',
    'best-practices/wind/wind.md',
    'authors/me.md',
  ];
  const more = ['videos/sail.md', 'changelogs/one.md', 'link-groups/1.md', 'unheard-of/file.md'];
  const { others, guides } = sort(
    'src/data/guides/tides.md',
    ...[...folders, ...more].map((path) => `src/data/${path}`),
  );
  expect(guides.map(({ path }) => path)).toEqual(['src/data/guides/tides.md']);
  expect(others).toHaveLength(8);
  expect(others.every(({ why }) => why.length > 20)).toBe(true);
});
