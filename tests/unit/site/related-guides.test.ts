import { expect, test } from 'vitest';

import { listRelatedGuides } from '../../../src/site/related-guides.ts';

const make = (id: string, topics: string[] = [], related: string[] = [], roadmap?: string) => ({
  id,
  data: { guide: { topics, related, roadmap } },
});

test('names come first, then what shares most topics or the roadmap, never the guide itself', () => {
  const guide = make('here', ['dns', 'http'], ['named', 'here', 'gone'], 'backend');
  const guides = [
    guide,
    make('none'),
    make('one', ['dns']),
    make('roadmap', [], [], 'backend'),
    make('two', ['http', 'dns']),
    make('named'),
  ];
  expect(listRelatedGuides(guide, guides, 9).map(({ id }) => id)).toEqual(['named', 'two', 'one', 'roadmap']);
  expect(listRelatedGuides(guide, guides, 2).map(({ id }) => id)).toEqual(['named', 'two']);
});

test('guides without a roadmap share none', () => {
  expect(listRelatedGuides(make('a'), [make('b')])).toEqual([]);
});
