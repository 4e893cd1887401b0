import type { Change } from './sample-project.ts';
import { PUBLISHED } from './sample-project.ts';

export const GROUP = 'content/questions/talks.md';
export const PROJECT = 'content/projects/build-it.md';
export const LIST = 'content/best-practices/checks/best-practice.md';
export const CHECKLIST = 'content/best-practices/checks/checklist.yaml';
export const AUTHOR = 'content/authors/somebody.md';
export const VIDEO = 'content/videos/a-talk.md';
export const LOG = 'content/changelog/2026-01-02.md';
export const DRAWING = 'content/guides/drawings/way.svg';

const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ');
const HEAD = "description: One sentence.\npublished: '2026-01-02'\nauthors: [somebody]";

const QUESTIONS = Array.from(
  { length: 30 },
  (_, index) => `  - id: question-${index}
    question: Why is number ${index} here?
    level: beginner
    topics: [alpha]
    answer: ${words(45)}`,
);

const ITEMS = (section: number) =>
  Array.from(
    { length: 8 },
    (_, index) => `      - id: item-${section}-${index}
        title: Do it
        priority: must
        why: Without it, nothing works.
        check: Run it.
        topics: [beta]`,
  ).join('\n');

const KEYS = [
  ...Array.from({ length: 30 }, (_, index) => `question:talks:question-${index}`),
  'project:build-it',
  ...[1, 2, 3, 4].flatMap((section) => Array.from({ length: 8 }, (_, index) => `item:checks.item-${section}-${index}`)),
];

const TEXTS: Readonly<Record<string, string>> = {
  [GROUP]: `---\ntitle: Talks\n${HEAD}\nquestions:\n${QUESTIONS.join('\n')}\n---\n\n${words(70)}\n`,
  [PROJECT]: `---
title: Build it
${HEAD}
level: beginner
hours: [2, 4]
topics: [alpha, beta, gamma]
requirements: [It starts., It answers., It stops.]
hints:
  - title: Begin
    text: Begin with one file.
  - title: End
    text: End with a test.
works: [It prints one line., It ends with 0.]
stretch: [Make it faster.]
mistakes:
  - mistake: It has no test.
    instead: Write one first.
  - mistake: It never ends.
    instead: Give it a limit.
---

${words(90)}
`,
  [LIST]: `---\ntitle: Checks\n${HEAD}\nrelatedRoadmaps: [demo]\n---\n\n${words(90)}\n`,
  [CHECKLIST]: `sections:\n${[1, 2, 3, 4]
    .map((n) => `  - id: part-${n}\n    title: Part ${n}\n    summary: All of it.\n    items:\n${ITEMS(n)}`)
    .join('\n')}\n`,
  [AUTHOR]: `---\nname: Somebody\nkind: person\ndescription: One sentence.\n---\n\nA few words.\n`,
  [VIDEO]: `---
title: A talk
url: https://example.com/talk
speaker: Somebody
minutes: 20
year: 2024
topics: [alpha]
level: beginner
published: '2026-01-02'
---

You see it.
`,
  [LOG]: `---
day: '2026-01-02'
title: First
changes:
  - roadmap: demo
    new: [alpha]
    renamed:
      - from: beta-old
        to: beta
site: [There are questions.]
---
`,
  [PUBLISHED]: `alpha\nbeta\ngamma\ndelta\n${KEYS.join('\n')}\n`,
};

/** One file of each collection, in which nothing is wrong; before other changes, they make the sample project whole. */
export const COLLECTIONS: readonly Change[] = Object.entries(TEXTS).map(([file, to]) => ({ file, from: '', to }));

/** An SVG of one line. */
export const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><title>A way</title><path d="M0 0h9" /></svg>\n';

/** A guide that shows the drawing. */
export const DRAWN_GUIDE = `---
title: How to begin
description: The first steps.
published: '2026-11-21'
status: draft
---

![A way from left to right](drawings/way.svg)
`;
