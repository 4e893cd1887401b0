import { escapeMarkdown, escapeMarkdownAddress } from '../markup/escape-markdown.ts';
import { entryTitle } from '../roadmap/entry-title.ts';
import { listParts, type SectionPart } from '../roadmap/list-entries.ts';
import { formatFacts } from '../roadmap/topic-facts.ts';
import type { Entry, Roadmap, Section, SectionLink } from '../roadmap/types.ts';
import { MARK_WORDS } from './mark-words.ts';
import { linkAddress, type Addresses } from './addresses.ts';

/** A roadmap as one Markdown checklist with links, for notes, issues and text-only readers. */
export function toRoadmapMarkdown(roadmap: Roadmap, addresses: Addresses): string {
  const { id, data, sections } = roadmap;
  return [
    `# ${escapeMarkdown(data.title)}`,
    '',
    escapeMarkdown(data.description),
    '',
    `Source: ${addresses.roadmap(id)} (CC BY 4.0)`,
    ...sections.flatMap((section, index) => ['', ...writeSection(section, index + 1, addresses)]),
    '',
  ].join('\n');
}

function writeSection(section: Section, number: number, addresses: Addresses): string[] {
  const { title, summary, notes, links, projects = [], checkpoint } = section;
  return [
    `## ${number}. ${escapeMarkdown(title)}`,
    ...(summary === undefined ? [] : ['', escapeMarkdown(summary)]),
    ...listParts(section).flatMap((part, index) => [
      ...separate(part, index),
      '',
      ...part.entries.flatMap((entry) => writeEntry(entry, '', addresses)),
    ]),
    ...notes.flatMap((note) => ['', `> ${escapeMarkdown(note)}`]),
    ...links.flatMap((link) => ['', writeLink(link, addresses)]),
    ...(projects.length > 0 ? [''] : []),
    ...projects.map(
      (project) =>
        `- [ ] Project: [${escapeMarkdown(project.title)}](${addresses.project(project.id)}), ${formatFacts(project)}`,
    ),
    ...(checkpoint
      ? [
          '',
          `### Checkpoint: ${escapeMarkdown(checkpoint.title)}`,
          '',
          addresses.text(checkpoint.build).trim(),
          '',
          ...checkpoint.proves.map((proof) => `- [ ] ${addresses.text(proof)}`),
        ]
      : []),
  ];
}

function writeLink(link: SectionLink, addresses: Addresses): string {
  const address = linkAddress(link, addresses);
  const label = escapeMarkdown(link.label);
  return address === undefined ? `${label} (upcoming)` : `[${label}](${escapeMarkdownAddress(address)})`;
}

/** What stands between a list and what comes before it; without a heading a line keeps two lists apart. */
function separate({ group }: SectionPart, index: number): readonly string[] {
  if (group?.title !== undefined) return ['', `### ${escapeMarkdown(group.title)}`];
  return index === 0 ? [] : ['', '---'];
}

function writeEntry(entry: Entry, indent: string, addresses: Addresses): string[] {
  const { topic, mark, why, children } = entry;
  const reason = why === undefined ? '' : `: ${escapeMarkdown(why)}`;
  const opinion = mark === undefined ? '' : ` (${MARK_WORDS[mark]}${reason})`;
  return [
    `${indent}- [ ] [${escapeMarkdown(entryTitle(entry))}](${addresses.topic(topic.id)}), ${formatFacts(topic)}${opinion}`,
    ...children.flatMap((child) => writeEntry(child, `${indent}  `, addresses)),
  ];
}
