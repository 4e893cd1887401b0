import type { Content } from '../../../src/lint/content.ts';
import { parseContent } from '../../../src/lint/parse-content.ts';
import { runRules } from '../../../src/lint/run-rules.ts';

export const ALPHA = 'content/topics/area/alpha.md';
export const BETA = 'content/topics/area/beta.md';
export const ROADMAP = 'content/roadmaps/demo/roadmap.md';
export const OUTLINE = 'content/roadmaps/demo/outline.yaml';
/** Not in the sample project; a change from `''` to `GUIDE_TEXT` puts it there. */
export const GUIDE = 'content/guides/begin.md';
export const PUBLISHED = 'content/published-ids.txt';

/** Replaces `from` in one file of the sample project; `from: ''` writes or overwrites the whole file. */
export interface Change {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** A project of four topics and one roadmap in which nothing is wrong, after the given changes. */
export function changeSample(...changes: readonly Change[]): ReadonlyMap<string, string> {
  const files = new Map([
    ...['alpha', 'beta', 'gamma', 'delta'].map((id) => [`content/topics/area/${id}.md`, writeTopic(id)] as const),
    [ROADMAP, ROADMAP_TEXT],
    [OUTLINE, OUTLINE_TEXT],
    [PUBLISHED, 'alpha\nbeta\ngamma\ndelta\n'],
  ]);
  for (const { file, from, to } of changes) {
    const text = files.get(file) ?? '';
    if (!text.includes(from)) throw new Error(`The sample file ${file} does not hold ${JSON.stringify(from)}.`);
    files.set(file, from === '' ? to : text.replace(from, () => to));
  }
  return files;
}

/** The content of the changed sample project. */
export const readSample = (...changes: readonly Change[]): Content => parseContent(changeSample(...changes));

/** What all rules together say about the changed sample project, two or more lines a finding. */
export function lintSample(...changes: readonly Change[]): string {
  return runRules(readSample(...changes))
    .findings.map(
      ({ file, line, column, severity, rule, message, hint }) =>
        `${file.replace('content/', '')}:${line}:${column} ${severity} ${rule}\n${message}\n=> ${hint}`,
    )
    .join('\n');
}

/** A topic without faults. Every sentence names the id, because no two topics may share a text. */
export function writeTopic(id: string): string {
  const sentence = (number: number) => `Sentence ${number} on ${id} says one plain thing to the reader.`;
  const body = Array.from({ length: 10 }, (_, index) => sentence(index + 1)).join('\n');
  return `---
title: The ${id}
aliases: [${id}-old]
level: beginner
hours: [2, 5]
requires: []
outcomes:
  - You can explain the ${id}.
  - You can use the ${id}.
selfCheck:
  - question: What is the ${id}?
    answer: The ${id} is a sample.
  - question: Why is the ${id} here?
    answer: The ${id} is needed by a test.
resources:
  - type: official
    title: Manual of the ${id}
    url: https://example.com/${id}
  - type: book
    title: Book of the ${id}
    url: https://example.com/${id}/book
---

${body}
`;
}

/** A guide without faults. */
export const GUIDE_TEXT = `---
title: How to begin
description: The first steps.
published: '2026-11-21'
status: draft
---

## First

Open the [demo](/demo).
`;

const ROADMAP_TEXT = `---
briefTitle: Demo
briefDescription: A roadmap for tests.
title: Demo roadmap
description: A roadmap for tests, with nothing wrong.
jsonUrl: /jsons/demo.json
note: A note.
---

An introduction.
`;

const OUTLINE_TEXT = `sections:
  - id: first
    title: First
    summary: All there is.
    groups:
      - title: One
        side: left
        topics:
          - alpha
          - beta
      - title: Two
        side: right
        topics:
          - topic: gamma
            mark: recommended
            why: It is the one that the tests pick.
            topics:
              - delta
    checkpoint:
      id: try-it
      title: Try it
      build: Build a test.
      proves:
        - The test fails when it should.
`;
