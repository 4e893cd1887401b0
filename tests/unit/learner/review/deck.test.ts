import { expect, test } from 'vitest';

import { indexCatalog, type CatalogTopic } from '../../../../src/catalog/catalog.ts';
import { buildQueue, countByTopic, countDeck, listAllCards } from '../../../../src/learner/review/deck.ts';
import { NEW_CARD } from '../../../../src/learner/review/card.ts';
import { type ReviewCard } from '../../../../src/learner/review/document.ts';
import { listDue, nextDue } from '../../../../src/learner/review/due.ts';
import { listHidden } from '../../../../src/learner/review/list-hidden.ts';
import { setSectionHidden, setToggle } from '../../../../src/learner/mine/change.ts';
import { EMPTY_MINE } from '../../../../src/learner/mine/document.ts';
import { listQuestionFiles } from '../../../../src/learner/review/questions.ts';
import { findDeck, parseScope } from '../../../../src/learner/review/scope.ts';
import { DAY, NOW } from './arbitraries.ts';

const topic = (id: string, requires: readonly string[] = [], questions = 2): CatalogTopic => ({
  id,
  title: id.toUpperCase(),
  aliases: id === 'dns' ? ['domain-name-system'] : [],
  level: 'beginner',
  hours: [1, 2],
  requires: requires.map((required) => ({ topic: required, reason: '' })),
  questions,
});

const TOPICS = [topic('udp'), topic('dns', ['udp']), topic('sql', [], 30), topic('loose')];
const byId = new Map(TOPICS.map((known) => [known.id, known]));
const requiresOf = (id: string) => byId.get(id)?.requires.map((required) => required.topic) ?? [];

const roadmap = (id: string, sections: Readonly<Record<string, readonly string[]>>) => ({
  id,
  title: `${id} developer`,
  briefTitle: id,
  hasTopics: true,
  isForkable: false,
  sections: Object.entries(sections).map(([name, topics]) => ({
    id: name,
    title: name,
    entries: topics.map((entry) => ({ topic: entry })),
  })),
});

const CATALOG = indexCatalog({
  topics: [...TOPICS].sort((a, b) => (a.id < b.id ? -1 : 1)),
  roadmaps: [roadmap('backend', { net: ['udp', 'dns'], data: ['sql', 'udp'] }), roadmap('frontend', { web: ['dns'] })],
  groups: [{ id: 'backend', title: 'Backend questions', questions: 3 }],
});

const questions = new Map(
  TOPICS.map(({ id, questions: amount }) => [
    id,
    Array.from({ length: amount }, (_, index) => ({ id: `${id}#${index}`, question: [], answer: [] })),
  ]),
);

const dueAt = (due: number): ReviewCard => ({ ...NEW_CARD, state: 2, due, interval: 5, stability: 5, difficulty: 5 });
const nothing = () => false;
const NONE: ReadonlySet<string> = new Set();

const CARDS = {
  'udp#0': dueAt(NOW - 3 * DAY),
  'udp#1': dueAt(NOW + DAY),
  'dns#0': dueAt(NOW - DAY),
  'sql#0': { ...dueAt(NOW - 9 * DAY), retired: true },
  'loose#0': NEW_CARD,
};

test('lists due cards, longest overdue first, and the next moment', () => {
  expect(listDue(CARDS, NOW)).toEqual(['udp#0', 'dns#0']);
  expect(listDue(CARDS, NOW, new Set(['dns']))).toEqual(['dns#0']);
  expect(nextDue(CARDS, NOW)).toBe(NOW + DAY);
  expect(nextDue(CARDS, NOW, new Set(['dns']))).toBeUndefined();
});

test('counts due and new cards; new ones only of topics that are wanted or have cards', () => {
  const counts = countByTopic(CARDS, NOW);
  expect(countDeck(TOPICS, counts, nothing, NONE)).toEqual({ due: 2, fresh: 1, total: 36 });
  expect(countDeck(TOPICS, counts, ({ id }) => id === 'loose', NONE)).toEqual({ due: 2, fresh: 3, total: 36 });
});

test('asks due cards that give credit first, then new ones in learning order, twenty at most', () => {
  const input = { topics: TOPICS, questions, cards: CARDS, now: NOW, requiresOf, hidden: NONE };
  expect(buildQueue({ ...input, isWanted: nothing })).toEqual(['dns#0', 'udp#0', 'dns#1']);
  const queue = buildQueue({ ...input, isWanted: ({ id }) => id === 'sql' });
  expect(queue).toHaveLength(2 + 20);
  expect(queue.slice(0, 5)).toEqual(['dns#0', 'udp#0', 'dns#1', 'sql#0', 'sql#1']);
});

test('asks no card whose question was not found', () => {
  const input = { topics: TOPICS, cards: CARDS, now: NOW, requiresOf, isWanted: nothing, hidden: NONE };
  expect(buildQueue({ ...input, questions: new Map() })).toEqual([]);
});

test('lists all cards for practice', () => {
  expect(listAllCards([topic('dns'), topic('udp')], questions)).toEqual(['dns#0', 'dns#1', 'udp#0', 'udp#1']);
});

test.each([
  ['', { kind: 'all' }],
  ['roadmap=backend', { kind: 'roadmap', roadmap: 'backend' }],
  ['roadmap=backend&section=net', { kind: 'section', roadmap: 'backend', section: 'net' }],
  ['section=net', { kind: 'all' }],
  ['topic=dns&roadmap=backend', { kind: 'topic', topic: 'dns' }],
  ['group=javascript', { kind: 'group', group: 'javascript' }],
])('reads ?%s', (query, scope) => {
  expect(parseScope(new URLSearchParams(query))).toEqual(scope);
});

test.each([
  ['', ['udp', 'dns', 'sql', 'loose', 'backend:']],
  ['roadmap=backend', ['udp', 'dns', 'sql']],
  ['roadmap=backend&section=data', ['sql', 'udp']],
  ['topic=domain-name-system', ['dns']],
  ['roadmap=nothing', undefined],
  ['roadmap=backend&section=nothing', undefined],
  ['topic=nothing', undefined],
  ['group=javascript', undefined],
  ['group=backend', ['backend:']],
])('finds the topics of ?%s', (query, ids) => {
  expect(findDeck(parseScope(new URLSearchParams(query)), CATALOG)?.topics.map(({ id }) => id)).toEqual(ids);
});

test('loads as few files as it can', () => {
  expect(listQuestionFiles(CATALOG, TOPICS)).toEqual(['backend', 'topics']);
  expect(listQuestionFiles(CATALOG, [topic('dns')], 'frontend')).toEqual(['frontend']);
  expect(listQuestionFiles(CATALOG, [])).toEqual([]);
});

test('brings no new cards of topics that are hidden, but what is due', () => {
  const hidden = new Set(['dns', 'loose']);
  const counts = countByTopic(CARDS, NOW);
  expect(countDeck(TOPICS, counts, () => true, hidden)).toEqual({ due: 2, fresh: 30, total: 36 });
  const input = { topics: TOPICS, questions, cards: CARDS, now: NOW, requiresOf, hidden };
  expect(buildQueue({ ...input, isWanted: ({ id }) => id === 'loose' })).toEqual(['dns#0', 'udp#0']);
});

test('hides a topic by itself, or with every section that lists it', () => {
  const hide = (...sections: readonly string[]) =>
    listHidden(
      sections.reduce((document, key) => setSectionHidden(document, key, true, NOW), EMPTY_MINE),
      CATALOG,
    );
  expect([...hide('backend/net')]).toEqual([]);
  expect([...hide('backend/net', 'frontend/web')]).toEqual(['dns']);
  expect([...hide('backend/data')]).toEqual(['sql']);
  const alias = { id: 'domain-name-system', aliases: [] };
  expect([...listHidden(setToggle(EMPTY_MINE, alias, 'hidden', true, NOW), CATALOG)]).toEqual(['dns']);
});
