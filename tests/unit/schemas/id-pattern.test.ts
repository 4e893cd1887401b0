import fc from 'fast-check';
import { expect, test } from 'vitest';

import { isId, isTopicId, splitLocalId, toLocalId, topicName } from '../../../src/schemas/id-pattern.ts';
import { topicNameSchema } from '../../../src/schemas/id.ts';
import { isOwnId } from '../../../src/schemas/own-id.ts';
import { topicPage } from '../../../src/schemas/topic-page.ts';
import { id, topicId } from '../learner/topic-ids.ts';

test('a local id is its roadmap and its name, and nothing else is one', () => {
  fc.assert(
    fc.property(id, id, (roadmap, name) => {
      const local = toLocalId(roadmap, name);
      expect(splitLocalId(local)).toEqual({ roadmap, name });
      expect([isTopicId(local), isId(local), isOwnId(local)]).toEqual([true, false, false]);
      expect([splitLocalId(name), topicName(name), topicName(local)]).toEqual([undefined, name, name]);
    }),
  );
});

test.each(['', '.', 'a.', '.a', 'a..b', 'a.b.c', 'A.b', 'a.-b', 'a.b ', `a.${'b'.repeat(61)}`, '__proto__', 1, null])(
  '%j is no id of a topic',
  (value) => {
    expect(isTopicId(value)).toBe(false);
  },
);

test('the schema takes every id of a topic, and no text that is none', () => {
  fc.assert(
    fc.property(fc.oneof(topicId, fc.string({ maxLength: 20 })), (text) => {
      expect(topicNameSchema.safeParse(text).success).toBe(isTopicId(text));
    }),
  );
});

test('a shared topic has many pages, a local one has one', () => {
  expect([topicPage('dns'), topicPage('dns', 'backend')]).toEqual(['/topics/dns', '/backend/dns']);
  expect([topicPage('backend.intro'), topicPage('backend.intro', 'frontend')]).toEqual([
    '/backend/intro',
    '/backend/intro',
  ]);
});
