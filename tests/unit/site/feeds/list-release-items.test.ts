import { expect, test } from 'vitest';

import { changeLogSchema } from '../../../../src/schemas/change-log.ts';
import { listReleaseItems } from '../../../../src/site/feeds/list-release-items.ts';
import { makeRoadmap } from '../../make-content.ts';

const release = (fields: object) => ({
  data: { changeLog: changeLogSchema.parse({ day: '2026-02-03', title: 'More wind', ...fields }) },
});

test('a release is news of the site and of the roadmaps that it names, and says what it brought', () => {
  const changes = [
    { roadmap: 'sailing', new: ['wind', 'tides'], moved: ['knots'], changed: 4 },
    { roadmap: 'rowing', changed: 1 },
  ];
  const site = ['[Search](/search) finds *knots*.'];
  expect(listReleaseItems([release({ changes, site })], [makeRoadmap()])).toEqual([
    {
      kind: 'news',
      path: '/changelog#release-2026-02-03',
      title: 'More wind',
      text: 'Search finds knots. Sailing: 2 topics new, 1 moved, and 4 improved.',
      day: '2026-02-03',
      roadmaps: ['sailing'],
    },
  ]);
});

test('a hidden roadmap is told to nobody, and a release of nothing has its title', () => {
  const releases = [release({ changes: [{ roadmap: 'sailing', changed: 1 }] }), release({})];
  const items = listReleaseItems(releases, [makeRoadmap({ isHidden: true })]);
  expect(items).toMatchObject([
    { text: 'More wind', roadmaps: [] },
    { text: 'More wind', roadmaps: [] },
  ]);
});
