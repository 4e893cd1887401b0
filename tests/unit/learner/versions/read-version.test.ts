import { expect, test } from 'vitest';

import { readOwnTopic, readVersion } from '../../../../src/learner/versions/read-version.ts';
import { LIMITS, listTopicIds } from '../../../../src/learner/versions/version.ts';
import { makeVersion, OWN } from './sample.ts';

const withSections = (sections: unknown) => readVersion({ ...makeVersion(), sections });

test('a topic is in one place only, and an own topic only if the version has it', () => {
  const version = withSections([
    { id: 'net', title: 'NET', topics: ['ip', 'ip', 'own-1', 'own-2', 'Not an id', 7] },
    { id: 'net', title: 'Again', topics: ['udp'] },
    { id: 'web', title: 'WEB', topics: ['ip', 'http'] },
    { id: 'web2', topics: ['urls'] },
  ]);
  expect(version?.sections.map(({ topics }) => topics)).toEqual([['ip', 'own-1'], ['http']]);
});

test('an own topic that no section has is left out', () => {
  expect(withSections([{ id: 'net', title: 'NET', topics: ['ip'] }])?.own).toEqual({});
});

test('keeps to the limits', () => {
  const topics = Array.from({ length: LIMITS.topics + 5 }, (_, index) => `topic-${index}`);
  const version = readVersion({
    ...makeVersion(),
    name: 'n'.repeat(500),
    sections: [
      { id: 'net', title: 't'.repeat(500), topics },
      ...Array.from({ length: 200 }, (_, index) => ({ id: `s${index}`, title: 'S', topics: [] })),
    ],
  });
  expect(version && listTopicIds(version)).toHaveLength(LIMITS.topics);
  expect(version?.sections).toHaveLength(LIMITS.sections);
  expect(version?.name).toHaveLength(LIMITS.name);
  expect(version?.sections[0]?.title).toHaveLength(LIMITS.title);
});

test('reads an own topic defensively', () => {
  expect(readOwnTopic(OWN)).toEqual(OWN);
  expect(readOwnTopic({ ...OWN, title: ' ' })).toBeUndefined();
  expect(readOwnTopic({ title: 'A', hours: [3, 1], links: 'x' })).toEqual({ title: 'A', note: '', links: [] });
  expect(readOwnTopic({ title: 'A', hours: [null, 1], note: 5 })).toEqual({ title: 'A', note: '', links: [] });
});

test.each(['javascript:alert(1)', 'data:text/html,x', '//host.example', 'mailto:a@b.example', 'wiki', ''])(
  'does not let %j stand in a link',
  (url) => {
    expect(readOwnTopic({ title: 'A', links: [{ title: 'x', url }] })?.links).toEqual([]);
  },
);
