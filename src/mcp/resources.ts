import { ResourceTemplate, type McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { ReadResourceResult } from '@modelcontextprotocol/sdk/types.js';

import { toRoadmapMarkdown } from '../export/roadmap-markdown.ts';
import { listTextFiles, writeTopicFile } from '../site/markdown-files.ts';
import { quoteAnswer, type GetLibrary } from './define-tool.ts';
import { AnswerError, explainMiss, findRoadmap, findTopic, type Library } from './library.ts';

/** One thing that can be read. */
interface Item {
  readonly id: string;
  readonly title: string;
}

/** A kind of resource, `waymark://<kind>/<id>`. */
interface Kind {
  readonly name: string;
  readonly title: string;
  readonly list: (library: Library) => readonly Item[];
  /** @throws AnswerError if there is no such thing. */
  readonly read: (id: string, library: Library) => string;
}

/** How many ids a client is offered while somebody types one. */
const MOST_OFFERED = 50;

/** The kinds of texts, under the headings that the lists of texts have. */
const TEXT_KINDS = [
  ['guide', 'Guides'],
  ['questions', 'Questions'],
  ['project', 'Projects'],
  ['best-practice', 'Best practices'],
] as const;

const KINDS: readonly Kind[] = [
  {
    name: 'roadmap',
    title: 'Roadmaps',
    list: ({ roadmaps }) => roadmaps.map(({ id, data }) => ({ id, title: data.title })),
    read: (id, library) => toRoadmapMarkdown(findRoadmap(id, library), library.addresses),
  },
  {
    name: 'topic',
    title: 'Topics',
    list: ({ catalog }) => catalog.listedTopics,
    read: (id, library) => writeTopicFile(findTopic(id, library), library),
  },
  ...TEXT_KINDS.map(([name, title]): Kind => {
    const filesOf = (library: Library) =>
      listTextFiles(library.texts, library).find((kind) => kind.title === title)?.files ?? [];
    return {
      name,
      title,
      list: filesOf,
      read: (id, library) => {
        const files = filesOf(library);
        const file = files.find((one) => one.id === id);
        if (file) return file.write();
        const ids = files.map((one) => one.id);
        throw new AnswerError(explainMiss(name, id, ids, `There are: ${ids.join(', ') || 'none yet'}.`));
      },
    };
  }),
];

/** Adds all texts as resources: `waymark://topic/dns`. */
export function addResources(server: McpServer, getLibrary: GetLibrary): void {
  for (const { name, title, list, read } of KINDS) {
    const template = new ResourceTemplate(`waymark://${name}/{id}`, {
      list: async () => ({
        resources: list(await getLibrary()).map((item) => ({
          uri: `waymark://${name}/${item.id}`,
          name: item.id,
          title: item.title,
          mimeType: 'text/markdown',
        })),
      }),
      complete: {
        id: async (value) =>
          list(await getLibrary())
            .map(({ id }) => id)
            .filter((id) => id.startsWith(value))
            .slice(0, MOST_OFFERED),
      },
    });
    server.registerResource(
      name,
      template,
      { title, description: `${title} of Waymark as Markdown.`, mimeType: 'text/markdown' },
      async (uri, { id }): Promise<ReadResourceResult> => {
        const text = quoteAnswer(read(String(id), await getLibrary()));
        return { contents: [{ uri: uri.href, mimeType: 'text/markdown', text }] };
      },
    );
  }
}
