import { escapeMarkdown } from '../markup/escape-markdown.ts';
import { listEntries } from '../roadmap/list-entries.ts';
import { fullTextPath, guideFilePath, roadmapFilePath, topicPath } from '../urls/paths.ts';
import { plural } from '../words/plural.ts';
import type { LlmsSources } from './llms-full.ts';
import { SITE } from './site.ts';

/** A link with a note. */
interface Line {
  readonly title: string;
  readonly path: string;
  readonly note: string;
}

/** `/llms.txt`: what there is and where, by the convention of https://llmstxt.org. */
export function writeLlmsIndex(sources: LlmsSources): string {
  const { site } = sources;
  const sections = listSections(sources).filter(({ lines }) => lines.length > 0);
  return [
    `# ${SITE.name}`,
    `> ${SITE.description}`,
    introduce(sources),
    ...sections.flatMap(({ title, lines }) => [`## ${title}`, lines.map((line) => writeLine(line, site)).join('\n')]),
  ]
    .join('\n\n')
    .concat('\n');
}

function introduce({ catalog, site }: LlmsSources): string {
  const address = new URL(topicPath('<topic>'), site).href.replaceAll('%3C', '<').replaceAll('%3E', '>');
  return [
    `${SITE.name} has ${plural(listShown(catalog).length, 'roadmap')} over ${plural(catalog.listedTopics.length, 'topic')}.`,
    'Each topic names the topics that it requires, with the reason, what one can do afterwards, resources to learn',
    'from, and questions with answers. Roadmaps, topics and guides are Markdown too, at their address with `.md` behind',
    `it: ${address}.md is a topic. All texts are CC BY 4.0.`,
  ].join('\n');
}

function listSections({ catalog, guides }: LlmsSources): readonly { title: string; lines: readonly Line[] }[] {
  const roadmaps = listShown(catalog);
  return [
    {
      title: 'Roadmaps',
      lines: roadmaps.map(({ id, data }) => ({
        title: data.title,
        path: roadmapFilePath(id, 'md'),
        note: data.description,
      })),
    },
    {
      title: 'Guides',
      lines: guides.map(({ id, data: { guide } }) => ({
        title: guide.title,
        path: guideFilePath(id),
        note: guide.description,
      })),
    },
    {
      // By the convention, what can be left out where room is short.
      title: 'Optional',
      lines: [
        ...roadmaps.map((roadmap) => ({
          title: `All texts of ${roadmap.data.briefTitle}`,
          path: fullTextPath(roadmap.id),
          note: `the texts of ${plural(listEntries(roadmap).length, 'topic')} in learning order`,
        })),
        {
          title: 'All texts',
          path: fullTextPath(),
          note: 'every topic once, in the order of the roadmaps, and the guides',
        },
      ],
    },
  ];
}

const listShown = ({ roadmaps }: LlmsSources['catalog']) => roadmaps.filter(({ data }) => !data.isHidden);

const writeLine = ({ title, path, note }: Line, site: URL): string =>
  `- [${escapeMarkdown(title)}](${new URL(path, site).href}): ${escapeMarkdown(note)}`;
