import { expect, test } from 'vitest';

import { EMPTY_PROGRESS, setState, stateOf } from '../../../../src/learner/progress/document.ts';
import { decodeShare, encodeShare } from '../../../../src/learner/share/share-code.ts';
import {
  cleanName,
  lastChange,
  listBeside,
  shareProgress,
  toProgressDocument,
} from '../../../../src/learner/share/shared-progress.ts';

const topics = [
  { id: 'tcp', aliases: [] },
  { id: 'dns', aliases: ['domain-name-system'] },
  { id: 'udp', aliases: [] },
];
const progress = [
  ['domain-name-system', 'done', 30],
  ['tcp', 'learning', 20],
  ['udp', 'pending', 90],
  ['my-own-topic', 'done', 99],
] as const;
const document = progress.reduce(
  (result, [id, state, changed]) => setState(result, id, state, changed),
  EMPTY_PROGRESS,
);

test('shares the states of the topics that are asked for, under their present ids', () => {
  expect(shareProgress(document, topics, { name: ' Ada\n', roadmap: 'backend' })).toEqual({
    name: 'Ada',
    roadmap: 'backend',
    changed: 30,
    topics: { learning: ['tcp'], done: ['dns'], skipped: [] },
  });
});

test('sorts ids, whatever the order of the topics', () => {
  const all = topics.reduce((result, { id }) => setState(result, id, 'done', 1), EMPTY_PROGRESS);
  expect(shareProgress(all, topics, { name: '', roadmap: undefined }).topics.done).toEqual(['dns', 'tcp', 'udp']);
});

test('what was shared counts as a document', () => {
  const shared = toProgressDocument(shareProgress(document, topics, { name: '', roadmap: undefined }));
  expect(topics.map(({ id }) => stateOf(shared, id))).toEqual(['learning', 'done', 'pending']);
});

test('the last change is the newest of the topics that were started', () => {
  expect(lastChange(document, topics)).toBe(30);
  expect(lastChange(EMPTY_PROGRESS, topics)).toBeUndefined();
});

test.each([
  ['  Ada Lovelace ', 'Ada Lovelace'],
  ['Ada\u202e\nLovelace', 'Ada Lovelace'],
  ['\u0000', ''],
  ['👩‍🚀', '👩‍🚀'],
  ['a'.repeat(100), 'a'.repeat(60)],
])('cleans the name %j', (name, clean) => {
  expect(cleanName(name)).toBe(clean);
});

test('projects and items of check lists are shared too, of a roadmap only those that belong to it', async () => {
  const keys = ['project:link-list', 'project:name-lookup', 'item:api-security.short-tokens', 'tcp'];
  const stored = keys.reduce((result, key) => setState(result, key, 'done', 5), EMPTY_PROGRESS);
  const share = shareProgress(stored, [...topics, ...listBeside(stored, undefined)], { name: '', roadmap: undefined });
  expect(share.topics.done).toEqual([...keys].sort());
  const decoded = await decodeShare(await encodeShare(share));
  expect(decoded).toEqual({ kind: 'ok', share });
  expect(toProgressDocument(share).topics['project:link-list']).toEqual({ state: 'done', changed: 5 });
  const pages = ['/projects/link-list', '/best-practices/api-security', '/projects/not-begun'];
  expect(listBeside(stored, { pages }).map(({ id }) => id)).toEqual([keys[0], keys[2]]);
  expect(listBeside(stored, {})).toEqual([]);
});
