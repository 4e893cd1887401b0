import { expect, test } from 'vitest';

import { describeRoadmap, listDownloads, listRelated } from '../../../src/site/roadmap-page.ts';
import { makeRoadmap } from '../make-content.ts';
import { makeCatalog } from './catalog-fixture.ts';

const schema = {
  headline: 'Sailing',
  description: 'How to sail.',
  imageUrl: '/pictures/sailing.png',
  datePublished: '2026-01-02',
  dateModified: '2026-11-21',
};

test('counts topics with sub-topics, sections, checkpoints and hours', () => {
  expect(describeRoadmap(makeRoadmap({ schema }))).toEqual({
    topics: 4,
    sections: 2,
    checkpoints: 1,
    onPath: 4,
    hours: [5, 12],
    updated: { text: 'November 21, 2026', day: '2026-11-21' },
  });
});

test('offers only the files that the frontmatter asks for', () => {
  const labels = (roadmap: ReturnType<typeof makeRoadmap>) => listDownloads(roadmap).map(({ label }) => label);
  expect(labels(makeRoadmap())).toEqual(['SVG', 'Markdown', 'JSON']);
  const full = makeRoadmap({ schema, pdfUrl: '/pdfs/sailing.pdf', jsonUrl: '/jsons/sailing.json', isForkable: true });
  expect(listDownloads(full).map(({ label, href }) => [label, href])).toEqual([
    ['PDF', '/pdfs/sailing.pdf'],
    ['PNG', '/pictures/sailing.png'],
    ['SVG', '/sailing.svg'],
    ['Markdown', '/sailing.md'],
    ['JSON', '/jsons/sailing.json'],
    ['Outline', '/sailing/outline.yaml'],
  ]);
});

test('lists related roadmaps, upcoming ones without a link, and leaves out unknown ones', () => {
  const roadmap = makeRoadmap({ relatedRoadmaps: ['rowing', 'flying'] });
  expect(listRelated(roadmap, makeCatalog(roadmap))).toEqual([{ title: 'Rowing', description: 'Learn to row' }]);
});
