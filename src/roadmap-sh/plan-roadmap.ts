import { idOfTitle } from '../exchange/id-of-title.ts';
import { escapeMarkdown } from '../markup/escape-markdown.ts';
import { buildOutline } from './build-outline.ts';
import { type LaidRoadmap, listSpots } from './lay-roadmaps.ts';
import { type FindTopic, MAX_TITLE, type NamedTopic } from './name-topics.ts';
import type { How, Spot } from './placement.ts';
import { readLegend } from './read-legend.ts';
import { readPage } from './read-page.ts';
import { planDrawing } from './plan-drawing.ts';
import type { PlacedTopic, ReadTopics } from './read-topics.ts';
import type { ReportEntry } from './report.ts';
import { writeDraft, writeMarkdownFile, writeOutline } from './write-files.ts';

/** In characters: what a roadmap calls a topic at its place. */
const MAX_LABEL = 60;

const HOW: Readonly<Record<How, string>> = {
  spine: 'a section, since it stands on the spine',
  edge: 'placed by an edge',
  box: 'placed by the box around it',
  distance: 'placed by distance',
  name: 'placed by its name',
  rest: 'placed behind all others, since nothing is drawn for it',
};

export interface RoadmapOptions {
  readonly topics: FindTopic;
  readonly year: number;
  readonly hasRoadmap: (id: string) => boolean;
  /** Whether a roadmap before this one has written a file. */
  readonly isWritten: (file: string) => boolean;
}

export interface RoadmapPlan {
  readonly files: ReadonlyMap<string, string>;
  /** Ids of topics whose file is among them. */
  readonly topics: readonly string[];
  readonly entries: readonly ReportEntry[];
  readonly counts: {
    readonly sections: number;
    readonly placed: Readonly<Partial<Record<How, number>>>;
    readonly local: number;
    readonly repeated: number;
    readonly reused: number;
  };
}

/** Plans the files of one roadmap, and says what becomes of everything that belongs to it. */
export function planRoadmap(
  laid: LaidRoadmap,
  texts: ReadTopics,
  { topics, year, hasRoadmap, isWritten }: RoadmapOptions,
): RoadmapPlan {
  const { source, sections } = laid;
  const { id } = source;
  const folder = `content/roadmaps/${id}`;
  const page = readPage(source, { year });
  const files = new Map<string, string>();
  const entries: ReportEntry[] = [...page.entries];
  const pick = (spot: Spot): NamedTopic => topics(texts.at(spot));
  const spots = listSpots(sections);
  const byKey = new Map(spots.map((spot) => [spot.key, spot]));
  const graph = source.graph?.path ?? '';
  const built = buildOutline(sections, {
    roadmap: id,
    title: String(page.fields['briefTitle']),
    topicOf: (spot) => ({ ...pick(spot), name: texts.at(spot).title }),
    hasRoadmap,
    file: graph,
  });
  files.set(`${folder}/roadmap.md`, writeMarkdownFile(page.fields, page.body));
  if (spots.length > 0) files.set(`${folder}/outline.yaml`, writeOutline(built.outline));
  const drawn = planDrawing(laid, {
    roadmap: id,
    hasRoadmap,
    topicOf(key) {
      const spot = byKey.get(key);
      return spot && { id: pick(spot).id, shown: pick(spot).title };
    },
  });
  if (drawn.text !== undefined) files.set(`${folder}/graph.json`, drawn.text);
  entries.push(...drawn.entries, ...built.entries);

  const written = new Set<string>();
  for (const spot of spots) {
    const topic = texts.at(spot);
    const target = pick(spot);
    const isFirst = !target.isReused && !isWritten(target.file) && !written.has(target.id);
    if (isFirst) {
      written.add(target.id);
      files.set(target.file, writeTopic(topic, target));
    }
    if (spot.how !== 'rest') entries.push(describeSpot(topic, target, built.repeated.has(spot), graph));
    entries.push(...describeFile(topic, target, isFirst));
  }
  const count = (test: (spot: Spot) => boolean) => spots.filter(test).length;
  const placed: Partial<Record<How, number>> = {};
  for (const { how } of spots) placed[how] = (placed[how] ?? 0) + 1;
  return {
    files,
    topics: [...written],
    entries,
    counts: {
      sections: built.outline.sections.length,
      placed,
      local: count((spot) => pick(spot).isLocal),
      repeated: built.repeated.size,
      reused: count((spot) => pick(spot).isReused),
    },
  };
}

/** A name that fits nowhere else as a whole stands in the text. */
function writeTopic({ title, read }: PlacedTopic, { title: name, level }: NamedTopic): string {
  const words = title.length > MAX_LABEL ? [escapeMarkdown(title)] : [];
  const body = [...words, ...(read.body === '' ? [] : [read.body])].join('\n\n');
  return writeDraft({ title: name, level, resources: read.resources, body });
}

function describeSpot(
  { spot, title, file }: PlacedTopic,
  target: NamedTopic,
  isRepeated: boolean,
  graph: string,
): ReportEntry {
  const name = spot.label === '' ? spot.key : `${spot.key} (${spot.label})`;
  const entry = { subject: spot.subject, file: graph, name, to: `${target.file}, ${HOW[spot.how]}` } as const;
  if (isRepeated) return { ...entry, outcome: 'merged', why: 'another node of the graph has this name and this text' };
  const why = [
    spot.label === '' ? 'it has no label' : '',
    title.length > MAX_TITLE ? `a title has at most ${MAX_TITLE} characters` : '',
    spot.legend !== undefined && readLegend(spot.legend) === undefined
      ? `its legend "${spot.legend}" means nothing here`
      : '',
    file === undefined ? 'it has no text yet' : '',
  ].filter((reason) => reason !== '');
  return why.length === 0 ? { ...entry, outcome: 'written' } : { ...entry, outcome: 'changed', why: why.join('; ') };
}

function describeFile(topic: PlacedTopic, target: NamedTopic, isFirst: boolean): readonly ReportEntry[] {
  const { file, read, spot } = topic;
  if (file === undefined) return [];
  const where = { subject: 'file', file: file.path, name: '', to: target.file } as const;
  const resources = read.listed.map(({ address, title, outcome, why }): ReportEntry => {
    const name = `${address}${title === '' ? '' : ` (${title})`}`;
    return {
      subject: 'resource',
      outcome,
      file: file.path,
      name,
      to: outcome === 'left-out' ? undefined : target.file,
      why,
    };
  });
  if (!isFirst) {
    const why = target.isReused
      ? 'a topic with this text is there already'
      : 'a topic with this text stands there once';
    return [
      { ...where, outcome: 'merged', why },
      ...resources.map((entry) => ({ ...entry, outcome: 'merged' as const, why })),
    ];
  }
  const isRenamed = read.heading !== '' && spot.label !== '' && idOfTitle(read.heading) !== idOfTitle(spot.label);
  const why = [
    ...read.changes,
    ...(isRenamed
      ? [`its heading ${JSON.stringify(read.heading)} was left out: the node is called ${JSON.stringify(spot.label)}`]
      : []),
    ...(target.isLocal
      ? ['the same name stands for another text elsewhere, so that the topic is one of this roadmap alone']
      : []),
  ];
  const file0: ReportEntry =
    why.length === 0 ? { ...where, outcome: 'written' } : { ...where, outcome: 'changed', why: why.join('; ') };
  return [file0, ...resources];
}
