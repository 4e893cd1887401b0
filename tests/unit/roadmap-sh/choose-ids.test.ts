import { expect, test } from 'vitest';

import { chooseIds, type ExistingTopics, keyOf } from '../../../src/roadmap-sh/choose-ids.ts';

const NOTHING: ExistingTopics = { find: () => undefined, refuse: () => undefined };

/** Ids for topics of the form `roadmap title text`, in their order. */
function choose(places: readonly string[], existing = NOTHING): readonly string[] {
  const occurrences = places.map((place, index) => {
    const [roadmap = '', title = '', textKey = ''] = place.split(' ');
    return { roadmap, title: title.replaceAll('_', ' '), textKey, key: String(index) };
  });
  const chosen = chooseIds(occurrences, existing);
  return occurrences.map((place) => {
    const topic = chosen.get(keyOf(place));
    return `${topic?.id ?? ''}${topic?.isReused === true ? ' (there already)' : ''}`;
  });
}

test.each([
  ['a name that one roadmap has', ['a Oars x'], ['oars']],
  ['one name with one text', ['a Oars x', 'b Oars x'], ['oars', 'oars']],
  ['one name with two texts', ['a Tools x', 'b Tools y'], ['a.tools', 'b.tools']],
  ['the text of most roadmaps', ['a Tools x', 'b Tools y', 'c Tools y'], ['a.tools', 'tools', 'tools']],
  ['no text anywhere', ['a Oars', 'b Oars'], ['oars', 'oars']],
  ['a text in one roadmap only', ['a Oars x', 'b Oars'], ['a.oars', 'b.oars']],
  ['one name and text twice in a roadmap', ['a Oars x', 'a Oars x'], ['oars', 'oars']],
  ['one name twice in a roadmap', ['a Oars x', 'a Oars y'], ['a.oars', 'a.oars-2']],
  ['one name twice without a text', ['a Oars', 'a Oars'], ['a.oars', 'a.oars-2']],
  ['a local topic beside the shared one', ['a Oars x', 'b Oars x', 'a Oars y'], ['oars', 'oars', 'a.oars-2']],
  ['names of pages', ['a Graph x', 'a Own_boat y'], ['graph-2', 'topic-own-boat']],
  ['names without Latin letters', ['a 舟 x', 'a 櫂 y'], ['topic-0', 'topic-1']],
])('chooses ids for %s', (_, places, ids) => {
  expect(choose(places)).toEqual(ids);
});

test('uses a topic that is there if its text is the same, and changes none', () => {
  const existing: ExistingTopics = {
    find: (id) => (id === 'oars' ? { id, file: 'content/topics/a/oars.md', textKey: 'x' } : undefined),
    refuse: (id) => (id === 'a.oars' ? 'it was published' : undefined),
  };
  expect(choose(['a Oars x', 'b Oars y', 'c Oars y', 'a Oars z'], existing)).toEqual([
    'oars (there already)',
    'b.oars',
    'c.oars',
    'a.oars-2',
  ]);
});
