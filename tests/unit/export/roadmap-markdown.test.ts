import { expect, test } from 'vitest';

import { toRoadmapMarkdown } from '../../../src/export/roadmap-markdown.ts';
import { parseMarkdown } from '../../../src/markup/parse-markdown.ts';
import { makeOutlined, makeRoadmap, UNTITLED } from '../make-content.ts';

const addresses = {
  roadmap: (id: string) => `https://example.com/${id}`,
  topic: (id: string) => `https://example.com/t/${id}`,
  project: (id: string) => `https://example.com/p/${id}`,
  text: (markdown: string) => markdown.replace('topic:knots', 'https://example.com/knots'),
};

test('writes sections, groups, marks, sub-topics, notes and checkpoints as one checklist', () => {
  const markdown = toRoadmapMarkdown(makeRoadmap(), addresses);
  expect(markdown.slice(0, markdown.indexOf('## 2.'))).toMatchInlineSnapshot(`
    "# Sailing Developer

    From the harbor to the open sea

    Source: https://example.com/sailing (CC BY 4.0)

    ## 1. Basics

    Before you leave.

    ### Hands

    - [ ] [Knots](https://example.com/t/knots), beginner, 1–2 hours
      - [ ] [Bowline](https://example.com/t/bowline), beginner, 1–2 hours

    ### Head

    - [ ] [Wind](https://example.com/t/wind), beginner, 2–6 hours (recommended: Nothing moves without it, so begin here.)

    > Wear a vest.

    Go on with rowing (upcoming)

    ### Checkpoint: Tie up a boat

    Tie up *any* boat.

    - [ ] It stays.

    "
  `);
});

test('keeps lists apart where a group has no heading', () => {
  const markdown = toRoadmapMarkdown(makeOutlined({ groups: UNTITLED }), addresses);
  expect(markdown.slice(markdown.indexOf('### Hands'))).toMatchInlineSnapshot(`
    "### Hands

    - [ ] [Knots](https://example.com/t/knots), beginner, 1–2 hours

    ---

    - [ ] [Wind](https://example.com/t/wind), beginner, 2–6 hours
    "
  `);
  expect(parseMarkdown(markdown).children.filter(({ type }) => type === 'list')).toHaveLength(2);
});

test('writes titles as plain text', () => {
  const title = '[Free](javascript:alert(1)) *stars* <b> `x` | y';
  const markdown = toRoadmapMarkdown(makeRoadmap({ title, description: '- No list' }), addresses);
  const [heading, paragraph] = parseMarkdown(markdown).children;
  expect(heading).toMatchObject({ type: 'heading', children: [{ type: 'text', value: title }] });
  expect(paragraph).toMatchObject({ type: 'paragraph', children: [{ type: 'text', value: '- No list' }] });
});

test('begins a section with the topic that it is, and calls topics by their labels', () => {
  const groups = [{ side: 'left' as const, topics: [{ topic: 'wind', label: 'What moves *you*' }] }];
  const markdown = toRoadmapMarkdown(makeOutlined({ topic: 'knots', groups }), addresses);
  expect(markdown.slice(markdown.indexOf('## 1.'))).toMatchInlineSnapshot(`
    "## 1. Knots

    - [ ] [Knots](https://example.com/t/knots), beginner, 1–2 hours

    ---

    - [ ] [What moves \\*you\\*](https://example.com/t/wind), beginner, 2–6 hours
    "
  `);
});

test('writes the links beside a section, also those with signs of Markdown in them', () => {
  const links = [
    { url: 'https://example.org/a?b=(1)&copy=2', label: 'The *manual*' },
    { roadmap: 'sailing', label: 'Sail' },
    { roadmap: 'rowing', label: 'Row' },
  ];
  const markdown = toRoadmapMarkdown(makeOutlined({ topic: 'knots', links }), addresses);
  expect(markdown.split('\n').slice(-6)).toMatchInlineSnapshot(`
    [
      "[The \\*manual\\*](<https://example.org/a?b=(1)&copy=2>)",
      "",
      "[Sail](<https://example.com/sailing>)",
      "",
      "Row (upcoming)",
      "",
    ]
  `);
  const [last] = parseMarkdown(markdown).children.slice(-3);
  expect(last).toMatchObject({ children: [{ type: 'link', url: 'https://example.org/a?b=(1)&copy=2' }] });
});

test('lists projects behind the links of their section, to be ticked', () => {
  const links = [{ url: 'https://example.org/manual', label: 'The manual' }];
  const markdown = toRoadmapMarkdown(makeOutlined({ topic: 'knots', links, projects: ['raft', 'kite'] }), addresses);
  expect(markdown.slice(markdown.indexOf('[The manual]'))).toMatchInlineSnapshot(`
    "[The manual](<https://example.org/manual>)

    - [ ] Project: [Build a raft](https://example.com/p/raft), beginner, 2–4 hours
    - [ ] Project: [Build a kite](https://example.com/p/kite), draft, beginner, 2–4 hours
    "
  `);
});
