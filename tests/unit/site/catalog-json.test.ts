import { expect, test } from 'vitest';

import { indexCatalog, listCatalogTopics } from '../../../src/catalog/catalog.ts';
import { toCatalogJson } from '../../../src/site/catalog-json.ts';
import { makeCatalog } from './catalog-fixture.ts';

const catalog = toCatalogJson(makeCatalog());

test('lists sections with their checkpoints and their topics in learning order', () => {
  expect(catalog.roadmaps.map(({ id, sections }) => ({ id, sections }))).toEqual([
    {
      id: 'sailing',
      sections: [
        {
          id: 'basics',
          title: 'Basics',
          entries: [{ topic: 'knots' }, { topic: 'bowline' }, { topic: 'wind', mark: 'recommended' }],
          checkpoint: 'Tie up a boat',
        },
        { id: 'trips', title: 'Trips', entries: [{ topic: 'tides' }] },
      ],
    },
  ]);
});

test('the topics of a roadmap, or of a part of it, are found by their ids', () => {
  const topics = indexCatalog(catalog);
  const [roadmap] = catalog.roadmaps;
  const ids = (sections = roadmap?.sections ?? []) => listCatalogTopics({ sections }, topics).map(({ id }) => id);
  expect(ids()).toEqual(['knots', 'bowline', 'wind', 'tides']);
  expect(ids(roadmap?.sections.slice(1))).toEqual(['tides']);
});
