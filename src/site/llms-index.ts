import { escapeMarkdown } from '../markup/escape-markdown.ts';
import { listEntries } from '../roadmap/list-entries.ts';
import { plural } from '../words/plural.ts';
import { listTextFiles, type MarkdownSources } from './markdown-files.ts';
import { SITE } from './site.ts';
import type { SiteTexts } from './site-texts.ts';

/** A link with a note. */
interface Line {
  readonly title: string;
  readonly address: string;
  readonly note: string;
}

/** `/llms.txt`: what there is and where, by the convention of https://llmstxt.org. */
export function writeLlmsIndex(sources: MarkdownSources, texts: SiteTexts): string {
  const sections = listSections(sources, texts).filter(({ lines }) => lines.length > 0);
  return [
    `# ${SITE.name}`,
    `> ${SITE.description}`,
    introduce(sources),
    ...sections.flatMap(({ title, lines }) => [`## ${title}`, lines.map(writeLine).join('\n')]),
  ]
    .join('\n\n')
    .concat('\n');
}

function introduce({ catalog, addresses }: MarkdownSources): string {
  return [
    `${SITE.name} has ${plural(listShown(catalog).length, 'roadmap')} over ${plural(catalog.listedTopics.length, 'topic')}.`,
    'Each topic names the topics that it requires, with the reason, what one can do afterwards, resources to learn',
    'from, and questions with answers. Roadmaps, topics and other texts are Markdown too, at their address with `.md`',
    `behind it: ${addresses.absolute('/topics/<topic>.md')} is a topic. All texts are CC BY 4.0.`,
  ].join('\n');
}

function listSections(
  sources: MarkdownSources,
  texts: SiteTexts,
): readonly { title: string; lines: readonly Line[] }[] {
  const { catalog, addresses } = sources;
  const roadmaps = listShown(catalog);
  return [
    {
      title: 'Roadmaps',
      lines: roadmaps.map(({ id, data }) => ({
        title: data.title,
        address: `${addresses.roadmap(id)}.md`,
        note: data.description,
      })),
    },
    ...listTextFiles(texts, sources).map(({ title, files }) => ({
      title,
      lines: files.map((file) => ({ title: file.title, address: `${file.page}.md`, note: file.description })),
    })),
    {
      title: 'For programs',
      lines: [
        {
          title: 'JSON',
          address: addresses.absolute('/api/v1/index.json'),
          note: 'every roadmap, topic and graph as static JSON, with JSON Schemas',
        },
        {
          title: 'Changes',
          address: addresses.absolute('/feed.xml'),
          note: 'what is new on the site, as an Atom feed',
        },
      ],
    },
    {
      // By the convention, what can be left out where room is short.
      title: 'Optional',
      lines: [
        ...roadmaps.map((roadmap) => ({
          title: `All texts of ${roadmap.data.briefTitle}`,
          address: `${addresses.roadmap(roadmap.id)}/llms-full.txt`,
          note: `the texts of ${plural(listEntries(roadmap).length, 'topic')} in learning order`,
        })),
        {
          title: 'All texts',
          address: addresses.absolute('/llms-full.txt'),
          note: 'every topic once, in the order of the roadmaps, then all other texts',
        },
      ],
    },
  ];
}

const listShown = ({ roadmaps }: MarkdownSources['catalog']) => roadmaps.filter(({ data }) => !data.isHidden);

const writeLine = ({ title, address, note }: Line): string =>
  `- [${escapeMarkdown(title)}](${address}): ${escapeMarkdown(note)}`;
