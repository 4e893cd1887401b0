import type { HostileVersion } from '../hostile-link.ts';

const own = (topic: object) => ({ sections: [{ id: 'a', title: 'A', topics: ['own-1'] }], own: { 'own-1': topic } });

/** Links with a version of a roadmap, and files with one: both are read by the same reader. */
export const CASES: readonly HostileVersion[] = [
  {
    name: 'version-with-unknown-fields',
    danger: 'A link of 1,784 characters would put 990 KB into the storage of the browser.',
    fields: {
      filler: 'a'.repeat(50_000),
      sections: [{ id: 'a', title: 'A', topics: ['dns'], filler: 'a'.repeat(50_000) }],
    },
    shown: { sections: [{ id: 'a', title: 'A', topics: ['dns'] }] },
  },
  {
    name: 'version-with-unknown-fields-within',
    danger: 'The same, hidden in an own topic and its links.',
    fields: own({
      title: 'T',
      note: '',
      filler: 'a',
      links: [{ title: 'L', url: 'https://a.example/', filler: 'a' }],
    }),
    shown: { own: { 'own-1': { title: 'T', note: '', links: [{ title: 'L', url: 'https://a.example/' }] } } },
  },
  {
    name: 'version-with-a-name-that-turns-around',
    danger: 'The sentence around the name, such as "is not saved", would be read in another order.',
    fields: { name: 'Team \u202Edekcah\u2066\u2028\n\u0007 map' },
    shown: { name: 'Team dekcah map' },
  },
  {
    name: 'version-with-a-name-that-nobody-sees',
    danger: 'A link or a button without a text could be seen by nobody.',
    fields: { name: '\u200B\u2060\u00AD' },
    shown: { name: 'Untitled version' },
  },
  {
    name: 'version-with-half-a-character',
    danger: 'A link that is made of it again would hold another text.',
    fields: own({ title: 'A\uD83D', note: 'b\uDE00' }),
    shown: { own: { 'own-1': { title: 'A', note: 'b', links: [] } } },
  },
  {
    name: 'version-with-links-that-run',
    danger: 'A click would run code, or lead elsewhere than it seems to.',
    fields: own({
      title: 'T',
      links: [
        { title: 'a', url: 'javascript:alert(1)' },
        { title: 'b', url: 'https://bank.example@evil.example/' },
        { title: 'c', url: 'https:evil.example' },
        { title: 'd', url: 'https://bank.example\\@evil.example/' },
        { title: '\u202E', url: 'https://a.example/' },
      ],
    }),
    shown: {
      own: { 'own-1': { title: 'T', note: '', links: [{ title: 'a.example', url: 'https://a.example/' }] } },
    },
  },
  {
    name: 'version-with-a-topic-twice',
    danger: 'Progress and moves would be about one of the two, nobody knows which.',
    fields: {
      sections: [
        { id: 'a', title: 'A', topics: ['dns', 'dns', '__proto__', 'constructor'] },
        { id: 'a', title: 'B', topics: ['tcp'] },
      ],
    },
    shown: { sections: [{ id: 'a', title: 'A', topics: ['dns', 'constructor'] }] },
  },
  {
    name: 'version-with-numbers-at-the-edge',
    danger: 'Hours without end, or less than nothing, would make every sum useless.',
    json: '"sections":[{"id":"a","title":"A","topics":["own-1","own-2"]}],"own":{"own-1":{"title":"T","hours":[1,1e999]},"own-2":{"title":"U","hours":[-0,2]}}',
    shown: {
      own: {
        'own-1': { title: 'T', note: '', links: [] },
        'own-2': { title: 'U', note: '', hours: [0, 2], links: [] },
      },
    },
  },
  {
    name: 'version-with-texts-of-a-megabyte',
    danger: 'The page would show nothing else, and the storage would be full.',
    fields: { name: 'n'.repeat(1_000_000) },
    link: 'longer than any link',
    shown: { name: 'n'.repeat(100) },
  },
  {
    name: 'version-that-is-too-deep',
    danger: 'Whoever walks through it would run out of stack.',
    json: `"base":${'['.repeat(100_000)}${']'.repeat(100_000)}`,
    shown: { base: [] },
  },
  {
    name: 'version-with-a-bomb-inside',
    danger: 'A short link would unpack to more than the memory holds.',
    json: `"sections":[${' '.repeat(20_000_000)}]`,
    refused: 'can have 1 MB at most',
    link: 'longer than any link',
  },
];
