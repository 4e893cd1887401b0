import { escapeMarkdown } from '../markup/escape-markdown.ts';
import { formatHours } from '../roadmap/sum-hours.ts';
import type { Entry, Group, Roadmap, Section } from '../roadmap/types.ts';
import { MARK_WORDS } from './mark-words.ts';
import type { Addresses } from './roadmap-json.ts';

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
  const { title, summary, groups, notes, checkpoint } = section;
  return [
    `## ${number}. ${escapeMarkdown(title)}`,
    '',
    escapeMarkdown(summary),
    ...groups.flatMap((group, index) => [
      ...separate(group, index),
      '',
      ...group.entries.flatMap((entry) => writeEntry(entry, '', addresses)),
    ]),
    ...notes.flatMap((note) => ['', `> ${escapeMarkdown(note)}`]),
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

/** What stands between a group and what comes before it; without a heading a line keeps two lists apart. */
function separate({ title }: Group, index: number): readonly string[] {
  if (title !== undefined) return ['', `### ${escapeMarkdown(title)}`];
  return index === 0 ? [] : ['', '---'];
}

function writeEntry(entry: Entry, indent: string, addresses: Addresses): string[] {
  const { topic, mark, why, children } = entry;
  const opinion = mark === undefined ? '' : ` (${MARK_WORDS[mark]}: ${escapeMarkdown(why ?? '')})`;
  return [
    `${indent}- [ ] [${escapeMarkdown(topic.title)}](${addresses.topic(topic.id)}), ${topic.level}, ${formatHours(topic.hours)}${opinion}`,
    ...children.flatMap((child) => writeEntry(child, `${indent}  `, addresses)),
  ];
}
