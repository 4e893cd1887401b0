import { completeOutline, type CompletedOutline } from '../../exchange/complete-outline.ts';
import { indexKnownTopics, type KnownTopic } from '../../exchange/find-topic.ts';
import { ImportError, type ImportedSection } from '../../exchange/imported-outline.ts';
import { writeOutlineYaml } from '../../exchange/write-outline-yaml.ts';
import type { Content, RoadmapFile } from '../../lint/content.ts';
import { exposeHarmful } from '../../markup/clean-text.ts';
import { splitLocalId } from '../../schemas/id-pattern.ts';
import { plural } from '../../words/plural.ts';
import type { PlannedFiles } from '../changes/planned-files.ts';
import { explainTaken } from '../create/choose-id.ts';
import { createTopic, withPage } from '../create/create-topic.ts';
import { CommandError } from '../exit-codes.ts';

export interface ImportOptions {
  /** The file that is imported, as it was typed. */
  readonly file: string;
  /** Whether names that no topic has become drafts. */
  readonly drafts: boolean;
  /** Folder of the drafts below content/topics. */
  readonly area: string;
}

/** Sections and topics; ten times the largest outline. */
const MAX_PARTS = 2000;

/** How many faults are told at once. */
const MAX_FAULTS = 20;

/** Reads a text that came from elsewhere. */
export type ReadSections = (text: string) => readonly ImportedSection[];

/**
 * Plans the outline of a roadmap from a text, and the drafts that it needs.
 * @returns What to tell about it.
 * @throws CommandError with every fault of the file and its line.
 */
export function planImport(
  files: PlannedFiles,
  content: Content,
  roadmap: RoadmapFile,
  sections: readonly ImportedSection[],
  options: ImportOptions,
): readonly string[] {
  const { file, drafts, area } = options;
  const earlier = roadmap.outline;
  const completed = completeOutline(sections, {
    file,
    drafts,
    earlier,
    topics: indexKnownTopics(listKnown(content, roadmap.id)),
    refuseId: (id) => {
      const owner = splitLocalId(id)?.roadmap;
      if (owner === undefined || owner === roadmap.id) return explainTaken(content, 'topic', id);
      return `it would be local to the roadmap ${owner}`;
    },
  });
  const { outline, problems } = completed;
  if (outline === undefined) {
    const list = problems
      .slice(0, MAX_FAULTS)
      .map(({ line, column, message, hint }) => `\n  ${file}:${line}:${column} ${message}. ${hint}`);
    throw new CommandError(`${plural(problems.length, 'fault')} in ${file}; nothing was written.${exposeLines(list)}`);
  }
  const path = roadmap.outlineSource.file;
  const text = files.read(path);
  files.write(path, writeOutlineYaml(outline, earlier && text !== undefined ? { outline: earlier, text } : undefined));
  const page = files.read(roadmap.file);
  if (page !== undefined) files.write(roadmap.file, withPage(page));
  for (const { id, title } of completed.drafts) createTopic(files, content, { id, title, area, places: [] });
  return describe(completed);
}

/** The topics that the outline of a roadmap may list: first its local ones, which their names alone mean too. */
function listKnown({ topics }: Content, roadmap: string): readonly KnownTopic[] {
  const known = topics.map(({ id, data }) => ({ id, title: data?.title ?? id, aliases: data?.aliases ?? [] }));
  const local = known.flatMap((topic) => {
    const parts = splitLocalId(topic.id);
    return parts?.roadmap === roadmap ? [{ ...topic, aliases: [parts.name, ...topic.aliases] }] : [];
  });
  return [...local, ...known.filter(({ id }) => splitLocalId(id) === undefined)];
}

/** @throws CommandError if the text cannot be read as an outline, with the line. */
export function readSections(read: ReadSections, text: string, file: string): readonly ImportedSection[] {
  try {
    const sections = read(text);
    if (countParts(sections) <= MAX_PARTS) return sections;
    throw new CommandError(`${file} has more than ${MAX_PARTS} sections and topics. Split it into several roadmaps.`);
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    const { place, message, hint } = error;
    throw new CommandError(`${file}:${place.line}:${place.column} ${exposeHarmful(message)}. ${exposeHarmful(hint)}`);
  }
}

const countParts = (sections: readonly ImportedSection[]): number =>
  sections
    .flatMap(({ groups }) => groups.flatMap(({ topics }) => topics))
    .reduce((sum, { topics }) => sum + 1 + topics.length, sections.length);

const exposeLines = (lines: readonly string[]) => lines.map(exposeHarmful).join('');

function describe({ drafts, withoutSummary }: CompletedOutline): readonly string[] {
  const near = drafts.filter((draft) => draft.near !== undefined);
  return [
    ...(drafts.length === 0
      ? []
      : [`${plural(drafts.length, 'new draft')}: ${drafts.map(({ id }) => id).join(', ')}.`]),
    ...near.map((draft) => `${draft.title} has nearly the name of the topic ${draft.near}. Are they the same?`),
    ...(withoutSummary === 0 ? [] : [`${plural(withoutSummary, 'section')} still without a summary in outline.yaml.`]),
  ];
}
