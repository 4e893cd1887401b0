import { expect, test } from 'vitest';

import { structureArticle } from '../../../../src/site/structured-data/structure-article.ts';
import { structureAuthorPage } from '../../../../src/site/structured-data/structure-author.ts';
import { structureList, structureTrail } from '../../../../src/site/structured-data/structure-lists.ts';
import { structureRoadmap } from '../../../../src/site/structured-data/structure-roadmap.ts';
import { structureSite } from '../../../../src/site/structured-data/structure-site.ts';
import { structureTopic } from '../../../../src/site/structured-data/structure-topic.ts';
import { describeTopic } from '../../../../src/site/topic-page.ts';
import { checkVocabulary } from '../../../sampling/vocabulary.ts';
import { makeDraft, makeRoadmap, TOPICS } from '../../make-content.ts';
import { makeCatalog } from '../catalog-fixture.ts';

const SITE = new URL('https://example.com');

const ROADMAP = makeRoadmap({
  faqs: [{ question: 'Is it wet?', answer: 'Yes, [always](/about).' }],
  schema: {
    headline: 'Sail',
    description: 'Sail.',
    imageUrl: '/roadmaps/sailing.png',
    datePublished: '2026-01-02',
    dateModified: '2026-03-04',
  },
});

const tides = TOPICS.filter(({ id }) => id === 'tides').map((topic) => describeTopic(topic, makeCatalog(ROADMAP)));
const article = {
  path: '/guides/wind',
  title: 'Wind',
  description: 'On wind.',
  published: '2026-01-02',
  image: '/pictures/1.jpg',
};

test('all that pages say is in the vocabulary of schema.org', () => {
  const data: readonly object[] = [
    structureSite(SITE),
    structureTrail([{ label: 'Topics', href: '/topics' }], 'Wind', SITE),
    structureList('Roadmaps', [{ label: 'Sailing', href: '/sailing' }], SITE),
    structureArticle(article, SITE),
    structureArticle({ ...article, authors: [{ name: 'Ada', kind: 'person', path: '/authors/ada' }] }, SITE),
    ...structureRoadmap(ROADMAP, SITE),
    ...tides.flatMap((page) => structureTopic(page, 'What tides are.', SITE)),
  ];
  const types = data.map((item) => ('@type' in item ? item['@type'] : undefined));
  expect(types.toSorted()).toEqual([
    ...['Article', 'Article', 'BreadcrumbList', 'BreadcrumbList', 'Course', 'FAQPage', 'ItemList'],
    ...['LearningResource', 'Quiz', 'TechArticle', 'WebSite'],
  ]);
  expect(data.flatMap((item) => checkVocabulary(item))).toEqual([]);
});

test('a topic says what it teaches, how long it takes and what it needs', () => {
  const [resource] = tides.flatMap((page) => structureTopic(page, 'What tides are.', SITE));
  expect(resource).toMatchObject({
    educationalLevel: 'advanced',
    timeRequired: 'PT90M',
    teaches: ['You can do it.', 'You can explain it.'],
    competencyRequired: [{ '@type': 'DefinedTerm', name: 'Wind', url: 'https://example.com/topics/wind' }],
    isPartOf: [{ name: 'Sailing Developer', url: 'https://example.com/sailing' }],
  });
});

test('a roadmap says its levels, and the sections with their hours', () => {
  expect(structureRoadmap(ROADMAP, SITE)[0]).toMatchObject({
    educationalLevel: 'beginner to advanced',
    syllabusSections: [{ name: 'Basics', timeRequired: 'PT420M' }, { name: 'Trips' }],
  });
});

test('an author is a person or several, with their pages elsewhere', () => {
  const ada = { name: 'Ada', kind: 'person', path: '/authors/ada', description: 'She sails.' } as const;
  const page = structureAuthorPage({ ...ada, links: [{ url: 'https://ada.example' }] }, SITE);
  expect(page).toMatchObject({
    '@type': 'Person',
    url: 'https://example.com/authors/ada',
    sameAs: ['https://ada.example'],
  });
  const crew = structureAuthorPage({ name: 'Crew', kind: 'organization', description: 'They sail.', links: [] }, SITE);
  expect(crew).toMatchObject({ '@type': 'Organization', description: 'They sail.' });
  expect([page, crew].flatMap((item) => checkVocabulary(item))).toEqual([]);
});

test('nothing is said of a draft', () => {
  expect(structureTopic(describeTopic(makeDraft('reef'), makeCatalog()), 'A draft.', SITE)).toEqual([]);
});

test('the check refuses types, properties and values that there are not', () => {
  expect(checkVocabulary({ '@type': 'Roadmap' })).toEqual(['$ has the unknown type Roadmap']);
  expect(checkVocabulary({ '@type': 'Quiz', ingredients: 'x' })).toEqual(['$.ingredients is no property of Quiz']);
  expect(checkVocabulary({ '@type': 'Course', timeRequired: '3 hours', provider: { '@type': 'Quiz' } })).toEqual([
    '$.timeRequired[0] is "3 hours", not Duration',
    '$.provider[0] is a Quiz, not Organization or Person or IdReference',
  ]);
  expect(checkVocabulary({ '@type': 'Course', url: 'backend', name: 'Sail', isAccessibleForFree: true })).toEqual([
    '$.url[0] is "backend", not URL',
  ]);
});
