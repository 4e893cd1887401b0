import { expect, test } from 'vitest';

import { checkContent } from '../../src/lint/load-content.ts';

test('the small site of the browser tests has something of every kind, and no fault', async () => {
  const { content, report } = await checkContent('tests/fixtures/site');
  expect(report.findings).toEqual([]);
  const roadmaps = new Map(content.roadmaps.map((roadmap) => [roadmap.id, roadmap]));
  expect([...roadmaps.keys()].toSorted()).toEqual(['backend', 'devops', 'drafts', 'web-basics']);
  expect(roadmaps.get('devops')?.data).toMatchObject({ isUpcoming: true });
  expect(roadmaps.get('drafts')?.data).toMatchObject({ isHidden: true, status: 'draft' });
  expect(content.topics.some(({ data }) => data?.status === 'draft')).toBe(true);
  expect(roadmaps.get('web-basics')?.data).toMatchObject({ renderer: 'outline', hasTopics: false });
  const local = content.topics.filter(({ id }) => id.includes('.'));
  expect(local.map(({ id }) => id)).toEqual(['backend.tools', 'web-basics.tools']);
  expect(local.some(({ data }) => data?.aliases.some((alias) => alias.includes('.')))).toBe(true);
  const sections = roadmaps.get('backend')?.outline?.sections ?? [];
  expect(sections.some(({ checkpoint }) => checkpoint !== undefined)).toBe(true);
  expect(sections.some(({ links }) => links.length > 0)).toBe(true);
  expect(roadmaps.get('drafts')?.data).toMatchObject({ status: 'draft' });
  const drafted = roadmaps.get('drafts')?.outline?.sections ?? [];
  expect(drafted.some(({ topic, title }) => topic !== undefined && title === undefined)).toBe(true);
  expect(drafted.some(({ links }) => links.some(({ url }) => url !== undefined))).toBe(true);
  const kinds = new Set(roadmaps.get('drafts')?.graph?.nodes.map(({ kind }) => kind));
  expect(kinds.size, 'kinds of nodes in graph.json').toBe(11);
  const groups = [...roadmaps.values()]
    .flatMap(({ outline }) => outline?.sections ?? [])
    .flatMap((part) => part.groups);
  expect(groups.some(({ title }) => title === undefined)).toBe(true);
  expect(sections.some(({ notes }) => notes.length > 0)).toBe(true);
  const data = roadmaps.get('backend')?.data;
  for (const field of ['note', 'partner', 'question', 'schema', 'seo', 'sitemap'] as const) {
    expect(data?.[field], field).toBeDefined();
  }
  expect(data?.courses).not.toEqual([]);
  expect(data?.faqs).not.toEqual([]);
  expect(Math.max(...content.topics.map(({ data: topic }) => topic?.title.length ?? 0))).toBe(48);
});
