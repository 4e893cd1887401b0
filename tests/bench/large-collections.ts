import { stringify } from 'yaml';

import { makeWords } from './make-words.ts';

const EDITORS = {
  name: 'The editors',
  kind: 'organization',
  description: 'Who wrote all texts of this content, from the first to the last.',
};

const RELEASE = {
  day: '2026-01-02',
  title: 'The first texts',
  changes: [{ roadmap: 'roadmap-0', changed: 3 }],
};

/** How many files each kind of text has beside the topics. */
const FILES = 6;

/** Sections of a check list, items of a section, and questions of a group. */
const SECTIONS = 5;
const ITEMS = 6;
const QUESTIONS = 30;

/**
 * Guides, question groups, projects and check lists about the first of some topics, as texts by path below a content
 * root. They are finished, and as long as the rules ask for.
 */
export function makeCollections(topics: readonly string[]): ReadonlyMap<string, string> {
  const files = new Map([
    ['content/authors/editors.md', writePage(EDITORS, 'We write.')],
    ['content/changelog/2026-01-02.md', writePage(RELEASE, text(1, 60))],
  ]);
  for (let index = 0; index < FILES; index += 1) {
    const seed = 20_000 + index * 1000;
    const named = topics.slice(index * 3, index * 3 + 3);
    files.set(
      `content/guides/guide-${index}.md`,
      writePage(page(`Guide ${index}`, seed, { topics: named }), guide(seed)),
    );
    files.set(`content/questions/group-${index}.md`, writeGroup(index, seed, named));
    files.set(`content/projects/project-${index}.md`, writeProject(index, seed, named));
    files.set(`content/videos/video-${index}.md`, writeVideo(index, seed, named));
    const list = `content/best-practices/list-${index}`;
    const related = { relatedRoadmaps: ['roadmap-0'] };
    files.set(`${list}/best-practice.md`, writePage(page(`List ${index}`, seed + 500, related), text(seed + 501, 90)));
    files.set(
      `${list}/checklist.yaml`,
      stringify({ sections: numbers(SECTIONS).map((section) => makeSection(section, seed)) }),
    );
  }
  return files;
}

/** The names under which the collections stand in the list of published ids. */
export const listCollectionIds = (): readonly string[] =>
  numbers(FILES).flatMap((index) => [
    ...numbers(SECTIONS).flatMap((section) =>
      numbers(ITEMS).map((item) => `item:list-${index}.${itemId(section, item)}`),
    ),
    `project:project-${index}`,
    ...numbers(QUESTIONS).map((number) => `question:group-${index}:${questionId(number)}`),
  ]);

const itemId = (section: number, item: number): string => `item-${section}-${item}`;

const questionId = (number: number): string => `question-${number}`;

const numbers = (length: number): readonly number[] => Array.from({ length }, (_, index) => index);

/** A sentence of `count` words. */
const text = (seed: number, count: number): string => `The ${makeWords(seed, count - 1)}.`;

const writePage = (frontmatter: object, body: string): string => `---\n${stringify(frontmatter)}---\n\n${body}\n`;

const page = (title: string, seed: number, more: object): object => ({
  title,
  description: `${title}: ${text(seed + 1, 16)}`,
  published: '2026-01-02',
  authors: ['editors'],
  ...more,
});

const guide = (seed: number): string =>
  numbers(6)
    .map(
      (part) =>
        `## Part ${part}\n\n${numbers(5)
          .map((place) => text(seed + part * 10 + place, 50))
          .join('\n\n')}`,
    )
    .join('\n\n');

const writeGroup = (index: number, seed: number, topics: readonly string[]): string =>
  writePage(
    page(`Group ${index}`, seed + 100, {
      questions: numbers(QUESTIONS).map((number) => ({
        id: questionId(number),
        question: `Why ${makeWords(seed + number, 10)}?`,
        level: 'beginner',
        topics: topics.slice(0, 1),
        answer: text(seed + 150 + number, 90),
      })),
    }),
    text(seed + 200, 80),
  );

const writeProject = (index: number, seed: number, topics: readonly string[]): string =>
  writePage(
    page(`Project ${index}`, seed + 300, {
      level: 'beginner',
      hours: [2, 6],
      topics,
      requirements: numbers(3).map((place) => text(seed + 310 + place, 14)),
      hints: numbers(2).map((place) => ({ title: `Hint ${place}`, text: text(seed + 320 + place, 14) })),
      works: numbers(2).map((place) => text(seed + 330 + place, 14)),
      stretch: [text(seed + 340, 14)],
      mistakes: numbers(2).map((place) => ({
        mistake: text(seed + 350 + place, 10),
        instead: text(seed + 360 + place, 10),
      })),
    }),
    text(seed + 370, 120),
  );

const writeVideo = (index: number, seed: number, topics: readonly string[]): string =>
  writePage(
    {
      title: `Video ${index}`,
      url: `https://example.org/videos/${index}`,
      speaker: 'A speaker',
      minutes: 20,
      year: 2026,
      topics,
      level: 'beginner',
      published: '2026-01-02',
    },
    text(seed + 900, 40),
  );

const makeSection = (section: number, seed: number): object => ({
  id: `section-${section}`,
  title: `Section ${section}`,
  summary: text(seed + 600 + section, 12),
  items: numbers(ITEMS).map((item) => ({
    id: itemId(section, item),
    title: `Check ${makeWords(seed + 610 + section * ITEMS + item, 4)}`,
    priority: 'must',
    why: text(seed + 700 + section * ITEMS + item, 20),
    check: text(seed + 800 + section * ITEMS + item, 20),
  })),
});
