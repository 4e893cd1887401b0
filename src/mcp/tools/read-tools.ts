import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';

import { entryTitle } from '../../roadmap/entry-title.ts';
import { listEntries, listParts } from '../../roadmap/list-entries.ts';
import { findMainPath, formatExtent, measureTopics } from '../../roadmap/main-path.ts';
import { formatFacts } from '../../roadmap/topic-facts.ts';
import type { Entry, Roadmap } from '../../roadmap/types.ts';
import { search } from '../../search/engine.ts';
import { KINDS } from '../../search/document.ts';
import { writeTopicFile } from '../../site/markdown-files.ts';
import { defineTool, type GetLibrary } from '../define-tool.ts';
import { limitInput, roadmapInput, topicInput } from '../inputs.ts';
import { AnswerError, findRoadmap, findTopic } from '../library.ts';

/** Tools that read: roadmaps, topics, and what search finds. */
export function addReadTools(server: McpServer, getLibrary: GetLibrary): void {
  defineTool(server, getLibrary, {
    name: 'list_roadmaps',
    title: 'List roadmaps',
    description: 'Lists all roadmaps with their ids, how many topics they have and how many hours they take.',
    inputs: {},
    answer: (_, { roadmaps }) =>
      roadmaps
        .map(
          (roadmap) => `- \`${roadmap.id}\`: ${roadmap.data.title}, ${measure(roadmap)}. ${roadmap.data.description}`,
        )
        .join('\n'),
  });
  defineTool(server, getLibrary, {
    name: 'read_roadmap',
    title: 'Read a roadmap',
    description: 'Reads the outline of a roadmap: its sections in learning order, with the ids of their topics.',
    inputs: { roadmap: roadmapInput },
    answer: ({ roadmap }, library) => {
      const found = findRoadmap(roadmap, library);
      return writeOutline(found, library.addresses.roadmap(found.id));
    },
  });
  defineTool(server, getLibrary, {
    name: 'read_topic',
    title: 'Read a topic',
    description:
      'Reads a topic: its text, what it requires and why, what it unlocks, outcomes, resources, and questions with answers.',
    inputs: { topic: topicInput },
    answer: ({ topic }, library) => writeTopicFile(findTopic(topic, library), library),
  });
  defineTool(server, getLibrary, {
    name: 'search',
    title: 'Search',
    description: 'Finds roadmaps, topics, guides and questions by words, best first. Forgives typing errors.',
    inputs: {
      query: z.string().min(1).max(200).describe('A few words, such as `database index`.'),
      kind: z.enum(KINDS).optional().describe('Only results of this kind.'),
      limit: limitInput(50, 10),
    },
    answer: ({ query, kind, limit }, library) => {
      const found = search(library.search, query).filter(
        ({ document }) => kind === undefined || document.kind === kind,
      );
      if (found.length === 0) throw new AnswerError(`Nothing fits "${query}". Try fewer or more general words.`);
      const lines = found.slice(0, limit).map(({ document: { kind: own, id, title, summary, place } }) => {
        const words = [place, summary].filter((part) => part !== '').join('. ');
        return `- ${own} \`${id}\`: ${title}${words === '' ? '' : ` (${words})`}`;
      });
      return [`${found.length} found, best first:`, ...lines].join('\n');
    },
  });
}

function measure(roadmap: Roadmap): string {
  const entries = listEntries(roadmap).map(({ entry }) => entry);
  return formatExtent(
    measureTopics(
      entries.map(({ topic }) => topic),
      findMainPath(entries),
    ),
  );
}

function writeOutline(roadmap: Roadmap, address: string): string {
  const { data, sections } = roadmap;
  const writeEntry = (entry: Entry, indent: string): readonly string[] => {
    const opinion = entry.mark === undefined ? '' : `; ${[entry.mark, entry.why].filter(Boolean).join(': ')}`;
    return [
      `${indent}- \`${entry.topic.id}\`: ${entryTitle(entry)}, ${formatFacts(entry.topic)}${opinion}`,
      ...entry.children.flatMap((child) => writeEntry(child, `${indent}  `)),
    ];
  };
  return [
    `# ${data.title}`,
    `${data.description}\n${measure(roadmap)}\nSource: ${address}`,
    ...sections.map((section) =>
      [
        `## ${section.title} (section \`${section.id}\`)`,
        ...(section.summary === undefined ? [] : [section.summary]),
        ...listParts(section).flatMap(({ group, entries }) => [
          ...(group?.title === undefined ? [] : [`${group.title}:`]),
          ...entries.flatMap((entry) => writeEntry(entry, '')),
        ]),
        ...(section.checkpoint ? [`Checkpoint: ${section.checkpoint.title}`] : []),
      ].join('\n'),
    ),
  ].join('\n\n');
}
