import { formatExtent } from '../roadmap/main-path.ts';
import type { ContentDiff } from './diff-content.ts';
import { formatPlace, type RoadmapDiff } from './diff-roadmaps.ts';

/** What becomes of something: it is new, it goes, it changes, or somebody has to look at it. */
export type Sign = '+' | '-' | '~' | '!';

/** Lines under one heading. Ids, signs and words are plain text; titles are what authors wrote. */
export interface DiffBlock {
  readonly title: string;
  readonly lines: readonly (readonly [Sign, string])[];
}

/** What a change does, in words: what somebody has to look at comes first. Empty if nothing changes. */
export function describeDiff(diff: ContentDiff): readonly DiffBlock[] {
  const { topics, edges, cycles, orphaned, roadmaps, pages } = diff;
  const blocks: readonly DiffBlock[] = [
    {
      title: 'Progress of learners that would be lost',
      lines: orphaned.map((id) => ['!', `${id} led to a topic and leads nowhere; make it an alias of another topic`]),
    },
    {
      title: 'New cycles of requirements',
      lines: cycles.map((cycle) => ['!', [...cycle, cycle[0] ?? ''].join(' requires ')]),
    },
    {
      title: 'Topics',
      lines: [
        ...topics.added.map((id) => ['+', id] as const),
        ...topics.removed.map((id) => ['-', id] as const),
        ...topics.renamed.map(({ from, to }) => ['~', `${from} is ${to} now`] as const),
        ...topics.retitled.map(({ id, from, to }) => ['~', `${id}: "${from}" is "${to}" now`] as const),
      ],
    },
    {
      title: 'Requirements',
      lines: [
        ...edges.added.map(({ topic, required }) => ['+', `${topic} requires ${required}`] as const),
        ...edges.removed.map(({ topic, required }) => ['-', `${topic} requires ${required}`] as const),
      ],
    },
    ...roadmaps.map((roadmap) => describeRoadmap(roadmap, topics.retitled)),
    { title: 'Pages whose files change', lines: pages.map((page) => ['~', page]) },
  ];
  return blocks.filter(({ lines }) => lines.length > 0);
}

const CHANGE_SIGNS = { added: '+', removed: '-', changed: '~' } as const;

/** @param retitled Topics whose new title has been said already. */
function describeRoadmap(roadmap: RoadmapDiff, retitled: ContentDiff['topics']['retitled']): DiffBlock {
  const { id, change, added, removed, moved, marks, titles, sections, groups, orders, before, after } = roadmap;
  const called = titles.filter(({ topic, to }) => !retitled.some((known) => known.id === topic && known.to === to));
  const [old, now] = [formatExtent(before), formatExtent(after)];
  const extent = change === 'added' ? now : change === 'removed' ? old : old === now ? now : `${old} become ${now}`;
  return {
    title: `Roadmap ${id}`,
    lines: [
      [CHANGE_SIGNS[change], extent],
      ...added.map((place) => ['+', `${place.topic} in ${formatPlace(place)}`] as const),
      ...removed.map((place) => ['-', `${place.topic} in ${formatPlace(place)}`] as const),
      ...moved.map(
        ({ topic, from, to }) => ['~', `${topic} moves from ${formatPlace(from)} to ${formatPlace(to)}`] as const,
      ),
      ...marks.map(({ topic, from = 'no mark', to = 'no mark' }) => ['~', `${topic}: ${from} becomes ${to}`] as const),
      ...sections.map(
        ({ section, from, to }) => ['~', `the section ${section} is called "${to}", not "${from}"`] as const,
      ),
      ...groups.map(
        ({ section, from, to }) => ['~', `the group "${from}" in ${section} is called "${to}" now`] as const,
      ),
      ...orders.map((place) => ['~', `in ${formatPlace(place)} the order is ${place.topics.join(', ')} now`] as const),
      ...called.map(({ topic, from, to }) => ['~', `${topic} is called "${to}", not "${from}"`] as const),
    ],
  };
}
