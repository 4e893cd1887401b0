import { expect, test } from 'vitest';

import { indexCatalog } from '../../../../src/catalog/catalog.ts';
import { listSteps } from '../../../../src/learner/progress/count-roadmap.ts';
import { EMPTY_PROGRESS, setState } from '../../../../src/learner/progress/document.ts';
import { lastChange, offerNext } from '../../../../src/learner/progress/offer-next.ts';

const topic = (id: string, requires: readonly string[] = [], aliases: readonly string[] = []) => ({
  id,
  title: id.toUpperCase(),
  aliases,
  requires: requires.map((required) => ({ topic: required, reason: 'It comes first.' })),
  questions: 0,
});

const catalog = indexCatalog({
  topics: [topic('dns', ['tcp', 'git'], ['names']), topic('git'), topic('http', ['dns']), topic('tcp')],
  roadmaps: [
    {
      id: 'web',
      title: 'Web',
      briefTitle: 'Web',
      hasTopics: true,
      isForkable: true,
      sections: [
        { id: 'a', title: 'A', entries: [{ topic: 'tcp' }, { topic: 'dns' }] },
        {
          id: 'b',
          title: 'B',
          entries: [
            { topic: 'http', mark: 'any-order' },
            { topic: 'git', mark: 'alternative' },
          ],
        },
      ],
    },
  ],
});
const web = catalog.roadmaps[0] ?? { id: '', sections: [] };
const steps = listSteps(web, catalog);

test('the steps of a roadmap have what it lists itself before them, and whether they are beside its path', () => {
  expect(steps).toEqual([
    { id: 'tcp', aliases: [], requires: [] },
    { id: 'dns', aliases: ['names'], requires: ['tcp', 'git'] },
    { id: 'http', aliases: [], requires: ['dns'], isAnyOrder: true },
    // An alternative that the main path requires is a part of it.
    { id: 'git', aliases: [], requires: [] },
  ]);
  expect(listSteps({ id: 'web', sections: web.sections.slice(0, 1) }, catalog)).toHaveLength(2);
});

test('offers the next topic with its title, and nothing at the end', () => {
  expect(offerNext(steps, EMPTY_PROGRESS, catalog)).toMatchObject({ kind: 'ready', topic: { title: 'TCP' } });
  const done = steps.reduce((stored, { id }) => setState(stored, id, 'done', 1), EMPTY_PROGRESS);
  expect(offerNext(steps, done, catalog)).toBeUndefined();
});

test('knows when something was changed last, also under a former id', () => {
  expect(lastChange(steps, EMPTY_PROGRESS)).toBe(0);
  const stored = setState(setState(EMPTY_PROGRESS, 'names', 'done', 70), 'elsewhere', 'done', 90);
  expect(lastChange(steps, setState(stored, 'tcp', 'learning', 50))).toBe(70);
});
