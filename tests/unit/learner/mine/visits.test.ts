import fc from 'fast-check';
import { expect, test } from 'vitest';

import {
  EMPTY_VISITS,
  findLastVisit,
  findNewTopics,
  foreseeNewTopics,
  mergeVisits,
  recordVisit,
  VISIT_PAUSE,
  VISITS_FORMAT,
  type VisitsDocument,
} from '../../../../src/learner/mine/visits.ts';
import { parseDocument } from '../../../../src/learner/storage/document-format.ts';

const topic = (id: string, ...aliases: string[]) => ({ id, aliases });
const OLD = [topic('dns'), topic('tcp')];
const NEW = [...OLD, topic('udp')];

const visit = fc.record({ topics: fc.constantFrom('', 'dns', 'dns tcp'), seen: fc.integer({ min: 0, max: 5 }) });
const visits = fc.record({ current: visit, previous: visit }, { requiredKeys: ['current'] });
const documents = fc
  .uniqueArray(fc.tuple(fc.constantFrom('backend', 'go', '__proto__'), visits), { selector: ([id]) => id })
  .map((roadmaps): VisitsDocument => ({ version: 1, roadmaps: Object.fromEntries(roadmaps) }));

test('nothing is new at a first visit, however long it is', () => {
  const first = recordVisit(EMPTY_VISITS, 'backend', OLD, 0);
  expect(findNewTopics(first, 'backend', OLD)).toBeUndefined();
  const later = recordVisit(first, 'backend', NEW, VISIT_PAUSE - 1);
  expect(findNewTopics(later, 'backend', NEW)).toBeUndefined();
  expect(findNewTopics(later, 'toString', NEW)).toBeUndefined();
});

test('what was added since the visit before is new until the visit ends', () => {
  const first = recordVisit(EMPTY_VISITS, 'backend', OLD, 0);
  const second = recordVisit(first, 'backend', NEW, VISIT_PAUSE);
  expect(findNewTopics(second, 'backend', NEW)).toEqual({ topics: ['udp'], since: 0 });
  const reload = recordVisit(second, 'backend', NEW, 2 * VISIT_PAUSE - 1);
  expect(findNewTopics(reload, 'backend', NEW)).toEqual({ topics: ['udp'], since: 0 });
  const third = recordVisit(reload, 'backend', NEW, 3 * VISIT_PAUSE);
  expect(findNewTopics(third, 'backend', NEW)).toBeUndefined();
});

test('tells beforehand what a visit will show as new', () => {
  const first = recordVisit(EMPTY_VISITS, 'backend', OLD, 0);
  expect(foreseeNewTopics(first, 'backend', NEW, VISIT_PAUSE)).toEqual({ topics: ['udp'], since: 0 });
  expect(foreseeNewTopics(first, 'backend', NEW, VISIT_PAUSE - 1)).toBeUndefined();
  expect(foreseeNewTopics(first, 'frontend', NEW, VISIT_PAUSE)).toBeUndefined();
});

test('a renamed topic is not new', () => {
  const second = recordVisit(recordVisit(EMPTY_VISITS, 'backend', OLD, 0), 'backend', OLD, VISIT_PAUSE);
  const renamed = [topic('domain-names', 'dns'), topic('tcp')];
  expect(findNewTopics(second, 'backend', renamed)).toBeUndefined();
});

test('a clock that was set back begins no visit', () => {
  const first = recordVisit(EMPTY_VISITS, 'backend', OLD, 10 * VISIT_PAUSE);
  expect(findNewTopics(recordVisit(first, 'backend', NEW, 0), 'backend', NEW)).toBeUndefined();
});

test('the oldest visits are forgotten', () => {
  let document = EMPTY_VISITS;
  for (let index = 0; index < 120; index += 1) document = recordVisit(document, `roadmap-${index}`, OLD, index);
  expect(Object.keys(document.roadmaps)).toHaveLength(100);
  expect(document.roadmaps).toHaveProperty('roadmap-119');
  expect(document.roadmaps).not.toHaveProperty('roadmap-19');
});

test('reads back what was written, and never throws', () => {
  fc.assert(
    fc.property(documents, (document) => {
      expect(parseDocument(VISITS_FORMAT, JSON.stringify(document))).toEqual({ kind: 'ok', document });
    }),
  );
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(['ok', 'unreadable', 'newer']).toContain(parseDocument(VISITS_FORMAT, text).kind);
    }),
  );
});

test('leaves out broken entries', () => {
  const text = '{"version":1,"roadmaps":{"go":{"current":{"topics":"dns","seen":1}},"rust":{"current":{"topics":7}}}}';
  expect(parseDocument(VISITS_FORMAT, text)).toEqual({
    kind: 'ok',
    document: { version: 1, roadmaps: { go: { current: { topics: 'dns', seen: 1 } } } },
  });
});

test('merges by newest visit, in any order, and twice as once', () => {
  fc.assert(
    fc.property(documents, documents, documents, (a, b, c) => {
      expect(mergeVisits(a, b)).toEqual(mergeVisits(b, a));
      expect(mergeVisits(a, a)).toEqual(a);
      expect(mergeVisits(mergeVisits(a, b), c)).toEqual(mergeVisits(a, mergeVisits(b, c)));
    }),
  );
});

test('says how many visits change', () => {
  const after = recordVisit(EMPTY_VISITS, 'backend', OLD, 1);
  expect(VISITS_FORMAT.describeChanges(EMPTY_VISITS, after)).toEqual(['the last visit of 1 roadmap changes']);
  expect(VISITS_FORMAT.describeChanges(EMPTY_VISITS, recordVisit(after, 'go', OLD, 2))).toEqual([
    'the last visits of 2 roadmaps change',
  ]);
  expect(VISITS_FORMAT.describeChanges(after, after)).toEqual([]);
});

test('the last visit is the one before that which goes on, to one roadmap or to any', () => {
  const stored = recordVisit(recordVisit(EMPTY_VISITS, 'backend', OLD, 0), 'go', NEW, VISIT_PAUSE);
  expect(findLastVisit(EMPTY_VISITS, 0)).toBeUndefined();
  // The first visit of all goes on.
  expect(findLastVisit(stored, VISIT_PAUSE - 1, 'backend')).toBeUndefined();
  expect(findLastVisit(stored, VISIT_PAUSE, 'backend')).toBe(0);
  expect(findLastVisit(stored, VISIT_PAUSE)).toBe(0);
  expect(findLastVisit(stored, 3 * VISIT_PAUSE)).toBe(VISIT_PAUSE);
  const again = recordVisit(stored, 'go', NEW, 3 * VISIT_PAUSE);
  expect(findLastVisit(again, 3 * VISIT_PAUSE, 'go')).toBe(VISIT_PAUSE);
  expect(findLastVisit(again, 3 * VISIT_PAUSE, 'rust')).toBeUndefined();
});
