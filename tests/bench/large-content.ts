import { listCollectionIds, makeCollections } from './large-collections.ts';
import { makeWords } from './make-words.ts';

/** How much content to make. */
export interface LargeContentSize {
  readonly roadmaps: number;
  readonly topics: number;
}

/** Topics of a section; a section has four groups. */
const SECTION = 10;

/** Every roadmap also lists some topics of the one before it. */
const SHARED = 8;

/**
 * Makes content as large as asked for, as texts by path below a content root. Every text differs from every other, is
 * about as long as a real one, and is the same in every run. `npm run lint:content` finds nothing in it.
 */
export function makeLargeContent({ roadmaps, topics }: LargeContentSize): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const ids = Array.from({ length: topics }, (_, index) => `topic-${String(index).padStart(4, '0')}`);
  for (const [index, id] of ids.entries()) {
    files.set(
      `content/topics/area-${index % 20}/${id}.md`,
      writeTopic(index, index % 10 === 0 ? undefined : ids[index - 1]),
    );
  }
  const share = Math.ceil(topics / roadmaps);
  for (let index = 0; index < roadmaps; index += 1) {
    const start = Math.max(index * share - SHARED, 0);
    const id = `roadmap-${index}`;
    files.set(`content/roadmaps/${id}/roadmap.md`, writeRoadmap(id, index));
    files.set(`content/roadmaps/${id}/outline.yaml`, writeOutline(ids.slice(start, (index + 1) * share)));
  }
  files.set('content/published-ids.txt', [...ids, ...listCollectionIds()].map((id) => `${id}\n`).join(''));
  return new Map([...files, ...makeCollections(ids)]);
}

const makeTitle = (index: number): string => `${makeWords(index, 2)} ${index}`;

function writeTopic(index: number, before: string | undefined): string {
  const text = (place: number, count: number) => `${makeWords(index * 31 + place, count)} ${index}`;
  const lines = [
    '---',
    `title: ${makeTitle(index)}`,
    'aliases:',
    `  - other-name-${index}`,
    'level: intermediate',
    `hours: [2, ${3 + (index % 9)}]`,
    ...(before === undefined ? [] : ['requires:', `  - topic: ${before}`, `    reason: ${text(1, 12)} comes first.`]),
    'outcomes:',
    ...[2, 3, 4].map((place) => `  - You can ${text(place, 14)}.`),
    'selfCheck:',
    ...[5, 6].flatMap((place) => [
      `  - question: Why ${text(place, 12)}?`,
      `    answer: Because ${text(place + 10, 40)}.`,
    ]),
    'resources:',
    ...['official', 'article', 'book'].flatMap((type, place) => [
      `  - type: ${type}`,
      `    title: ${text(20 + place, 4)}`,
      `    url: https://example.org/${type}/${index}`,
    ]),
    '---',
    '',
    ...[30, 31, 32].flatMap((place) => [`The ${text(place, 45)}.`, '']),
  ];
  return lines.join('\n');
}

function writeRoadmap(id: string, index: number): string {
  return [
    '---',
    `jsonUrl: /jsons/roadmaps/${id}.json`,
    `pdfUrl: /pdfs/roadmaps/${id}.pdf`,
    `order: ${index}`,
    `briefTitle: Roadmap ${index}`,
    `briefDescription: ${makeWords(index + 9000, 8)}`,
    `title: Roadmap number ${index}`,
    `description: ${makeWords(index + 9100, 14)}`,
    'schema:',
    `  headline: Roadmap number ${index}`,
    `  description: ${makeWords(index + 9200, 14)}`,
    `  imageUrl: /roadmaps/${id}.png`,
    "  datePublished: '2026-01-02'",
    "  dateModified: '2026-01-02'",
    'tags: [roadmap, main-sitemap, role-roadmap]',
    'faqs:',
    ...[0, 1, 2].flatMap((place) => [
      `  - question: How is ${makeWords(index * 5 + place + 9300, 5)}?`,
      `    answer: By ${makeWords(index * 5 + place + 9400, 30)}.`,
    ]),
    '---',
    '',
    `The ${makeWords(index + 9500, 30)}.`,
    '',
  ].join('\n');
}

function writeOutline(topics: readonly string[]): string {
  const lines = ['sections:'];
  for (let start = 0; start < topics.length; start += SECTION) {
    const section = topics.slice(start, start + SECTION);
    const number = start / SECTION;
    lines.push(`  - id: section-${number}`, `    title: Section number ${number}`);
    lines.push(`    summary: ${makeWords(number + 9600, 10)}.`, '    groups:');
    for (let from = 0; from < section.length; from += 3) {
      lines.push(`      - title: ${makeWords(start + from + 9700, 2)}`);
      lines.push(`        side: ${from % 2 === 0 ? 'left' : 'right'}`, '        topics:');
      lines.push(...section.slice(from, from + 3).map((topic) => `          - ${topic}`));
    }
  }
  return `${lines.join('\n')}\n`;
}
