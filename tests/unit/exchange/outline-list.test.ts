import fc from 'fast-check';
import { expect, test } from 'vitest';

import { completeOutline, type ImportTarget } from '../../../src/exchange/complete-outline.ts';
import { indexKnownTopics } from '../../../src/exchange/find-topic.ts';
import { readOutlineList } from '../../../src/exchange/read-outline-list.ts';
import { writeOutlineList } from '../../../src/exchange/write-outline-list.ts';
import type { OutlineInput } from '../../../src/schemas/outline.ts';
import { generateOutline } from './generate-outline.ts';

const ids = Array.from({ length: 200 }, (_, index) => `topic-${index}`);
const titleOf = (id: string) => `The title of "${id}" *`;
const generated = indexKnownTopics(ids.map((id) => ({ id, title: titleOf(id), aliases: [] })));
const topics = indexKnownTopics([
  { id: 'dns', title: 'DNS', aliases: ['domain-name-system'] },
  { id: 'http-caching', title: 'HTTP caching', aliases: [] },
  { id: 'cpp', title: 'C++', aliases: [] },
]);
const target: ImportTarget = { file: 'list.md', topics, drafts: false, refuseId: () => undefined };

const read = (list: string, options: Partial<ImportTarget> = {}) =>
  completeOutline(readOutlineList(list), { ...target, ...options });

/** The sections that a list gives, in the form in which authors write them. */
const sectionsOf = (list: string): OutlineInput['sections'] | undefined => read(list).outline?.sections;

test('reads every outline back as it was', () => {
  fc.assert(
    fc.property(generateOutline(), fc.string(), (outline, title) => {
      const completed = read(writeOutlineList(outline, { title, titleOf }), { topics: generated });
      expect([completed.problems, completed.outline]).toEqual([[], outline]);
    }),
    { numRuns: 40 },
  );
});

test('writes words for people and ids behind them', () => {
  const list = writeOutlineList(
    {
      sections: [
        {
          id: 'net',
          topic: 'dns',
          groups: [{ side: 'left', topics: ['cpp', { topic: 'http-caching', label: 'Caches', mark: 'alternative' }] }],
          checkpoint: { id: 'try', title: 'Try it', build: 'Ask:\n\n- once\n- twice', proves: ['It `works`.'] },
          projects: ['link-list'],
          links: [{ label: 'More', roadmap: 'devops' }],
          notes: ['Take your time.'],
        },
      ],
    },
    { title: 'Backend', titleOf: (id) => topics.find({ text: '', id })?.title },
  );
  expect(list).toBe(`# Backend

- \`net\`
  - _topic_ DNS \`dns\`
  - _left_
    - C++ \`cpp\`
    - Caches \`http-caching\`
      - _alternative_
  - _checkpoint_ Try it \`try\`
    - _build_

      Ask:

      - once
      - twice
    - _proves_ It \`works\`.
  - _project_ \`link-list\`
  - _link_ More \`devops\`
  - _note_ Take your time.
`);
});

test('reads a list of nothing but titles', () => {
  const { outline, withoutSummary } = read(
    '* Names\n\t* dns\n\t* [ ] Http Caching\n* Languages\n\t* Old ones\n\t\t* C++\n* DNS\n',
  );
  expect(withoutSummary).toBe(2);
  expect(outline?.sections).toMatchObject([
    { id: 'names', title: 'Names', groups: [{ side: 'left', topics: ['dns', 'http-caching'] }] },
    { id: 'languages', groups: [{ title: 'Old ones', side: 'left', topics: ['cpp'] }] },
    { id: 'dns', topic: 'dns', groups: [] },
  ]);
});

test('finds topics by id, title, alias and link, and keeps other words as the label', () => {
  const list =
    '- A\n  - one\n    - Names `domain-name-system`\n    - Domain name system\n    - [Caches](topic:http-caching)\n';
  expect(sectionsOf(list)?.[0]?.groups?.[0]?.topics).toEqual([
    { topic: 'dns', label: 'Names' },
    { topic: 'dns', label: 'Domain name system' },
    { topic: 'http-caching', label: 'Caches' },
  ]);
});

test('joins lines that were wrapped', () => {
  const list =
    '- A\n  - _summary_ One\n    two.\n  - DNS\n    - _recommended_ A reason that\n      goes on over lines.\n';
  expect(sectionsOf(list)?.[0]).toMatchObject({
    summary: 'One two.',
    groups: [{ topics: [{ topic: 'dns', mark: 'recommended', why: 'A reason that goes on over lines.' }] }],
  });
});

test('keeps the id of a section that has its title already', () => {
  const earlier = { sections: [{ id: 'first', title: 'Names', groups: [], projects: [], links: [], notes: [] }] };
  const { outline } = completeOutline(readOutlineList('- Names\n  - DNS\n- Names\n  - C++\n'), { ...target, earlier });
  expect(outline?.sections.map(({ id }) => id)).toEqual(['first', 'first-2']);
});

test.each([
  ['- A\n  - DNSS\n', '2:5 there is no topic "DNSS"', 'Did you mean DNS (`dns`)?'],
  ['- A\n  - X `htp-caching`\n', '2:5 there is no topic "htp-caching"', 'Did you mean HTTP caching (`http-caching`)?'],
  ['- A\n  - ?\n', '2:5 there is no topic "?"', 'Write its title, its id as code behind it, or import with --drafts'],
  [`- ${'A'.repeat(41)}\n  - DNS\n`, '1:3 "sections[0].title"', 'at most 40'],
  ['- A `a`\n  - _topic_ Names `dns`\n', '1:3 the section is called "A" and its topic "Names"', 'Leave the words'],
  ['', '1:1', 'sections'],
])('names the line of what is wrong in %j', (list, where, hint) => {
  const { outline, problems } = read(list);
  const text = problems
    .map(({ line, column, message, hint: cure }) => `${line}:${column} ${message} ${cure}`)
    .join('\n');
  expect([outline, text.startsWith(where), text]).toEqual([undefined, true, expect.stringContaining(hint)]);
});

test.each([
  ['Some text.\n', 'this paragraph is no item of a list'],
  ['- A\n\n  Some text.\n', 'this paragraph is no item of a list'],
  ['- A\n  - ```\n    x\n    ```\n', 'this item has no line of text'],
  ['- _left_ A\n', '_left_ has no place here'],
  ['- A\n  - _sumary_ B\n', '_sumary_ is no word of an outline'],
  ['- A\n  - _why_ B\n', '_why_ has no place here'],
  ['- A\n  - _summary_ B\n  - _summary_ C\n', '_summary_ has no place here'],
  ['- A\n  - B\n    - C\n      - D\n        - E\n', '"E" has no place here'],
  ['- A\n  - DNS\n    - _recommended_ x\n    - _alternative_ y\n', '_alternative_ has no place here'],
  [`${'> '.repeat(60)}a\n`, 'more than 50 levels of lists, quotes or brackets'],
])('refuses %j', (list, message) => {
  expect(() => readOutlineList(list)).toThrow(message);
});

test('refuses more than a parser should see', () => {
  expect(() => readOutlineList('- a\n'.repeat(501))).toThrow('more than 500 lines without an empty one');
  expect(() => readOutlineList('- a\n\n'.repeat(40_000))).toThrow('more than 131072 characters in one text');
});

test('begins drafts on demand, each once, and says which ones may exist already', () => {
  const { outline, drafts } = read('- A\n  - HTTP cashing\n  - Go `go-lang`\n  - Rust\n  - rust\n', { drafts: true });
  expect(drafts).toEqual([
    { id: 'http-cashing', title: 'HTTP cashing', near: 'HTTP caching' },
    { id: 'go-lang', title: 'Go', near: undefined },
    { id: 'rust', title: 'Rust', near: undefined },
  ]);
  expect(outline?.sections[0]?.groups[0]?.topics).toEqual(['http-cashing', 'go-lang', 'rust', 'rust']);
});

test('begins no draft with an id that cannot be', () => {
  const options = { drafts: true, refuseId: () => 'it is taken' };
  expect(read('- A\n  - Rust\n', options).problems[0]?.message).toBe('a topic cannot have the id rust: it is taken');
  expect(read('- A\n  - 分散\n', options).problems[0]?.message).toBe('no id can be made of "分散"');
});
