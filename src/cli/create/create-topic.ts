import { PUBLISHED_IDS } from '../../lint/check-name.ts';
import { appendIds } from '../../lint/append-ids.ts';
import type { Content, RoadmapFile } from '../../lint/content.ts';
import { suggestName } from '../../lint/suggest-name.ts';
import { isId, splitLocalId } from '../../schemas/id-pattern.ts';
import type { PlannedFiles } from '../changes/planned-files.ts';
import { CommandError } from '../exit-codes.ts';
import { placeTopic } from './place-topic.ts';
import { outlineTemplate, topicTemplate } from './templates.ts';

export interface NewTopic {
  readonly id: string;
  readonly title: string;
  /** Folder below content/topics; a topic that is local to a roadmap has none. */
  readonly area?: string | undefined;
  /** Places as `roadmap/section`; in a roadmap that has no outline yet, the section is made. */
  readonly places: readonly string[];
  readonly group?: string | undefined;
}

/**
 * Plans the file of a topic, its lines in outlines and in the list of published ids.
 * @returns The path of the topic.
 * @throws CommandError if a place does not exist.
 */
export function createTopic(files: PlannedFiles, content: Content, topic: NewTopic): string {
  const { id, title, area = '', places } = topic;
  const owner = splitLocalId(id)?.roadmap;
  if (owner === undefined && !area.split('/').every(isId)) {
    throw new CommandError(`--area: ${area} is no folder of names in kebab-case.`);
  }
  const path = topicFile(id, area);
  files.write(path, topicTemplate(title));
  if (content.publishedIds !== undefined) {
    files.write(PUBLISHED_IDS, appendIds(files.read(PUBLISHED_IDS) ?? '', [id]).text);
  }
  const roadmaps = new Set<string>();
  for (const place of places) {
    const { roadmap, section } = readPlace(content, place);
    if (owner !== undefined && roadmap.id !== owner) {
      throw new CommandError(`--in: ${place} is not in ${owner}, and no other roadmap can list ${id}.`);
    }
    if (roadmaps.has(roadmap.id)) throw new CommandError(`A topic stands in ${roadmap.id} once; --in names it twice.`);
    roadmaps.add(roadmap.id);
    const { file } = roadmap.outlineSource;
    const text = files.read(file);
    if (text === undefined) beginOutline(files, roadmap, section, id);
    else files.write(file, placeTopic(text, roadmap, id, { section, group: topic.group }));
  }
  return path;
}

/** The file of a topic. @param area Folder below content/topics, for a shared topic. */
export function topicFile(id: string, area = ''): string {
  const local = splitLocalId(id);
  if (local !== undefined) return `content/roadmaps/${local.roadmap}/topics/${local.name}.md`;
  return `content/topics/${area}/${id}.md`;
}

function readPlace(content: Content, place: string): { roadmap: RoadmapFile; section: string } {
  const [id = '', section = '', ...rest] = place.split('/');
  if (section === '' || rest.length > 0) {
    throw new CommandError(`--in: ${place} does not have the form <roadmap>/<section>, such as backend/http.`);
  }
  const roadmap = content.roadmaps.find((candidate) => candidate.id === id);
  const ids = content.roadmaps.map((candidate) => candidate.id);
  if (roadmap === undefined) {
    const meant = suggestName(id, ids);
    const hint = meant === undefined ? `There are: ${ids.join(', ')}.` : `Did you mean ${meant}?`;
    throw new CommandError(`There is no roadmap ${id}. ${hint}`);
  }
  return { roadmap, section };
}

/** With its first topic, an upcoming roadmap gets a page. */
function beginOutline(files: PlannedFiles, roadmap: RoadmapFile, section: string, topic: string): void {
  const isName: boolean = isId(section);
  if (!isName) throw new CommandError(`--in: ${section} is no id of a section, such as first-steps.`);
  const words = section.replaceAll('-', ' ');
  const title = words.slice(0, 1).toUpperCase() + words.slice(1);
  files.write(roadmap.outlineSource.file, outlineTemplate({ id: section, title, topic }));
  const page = files.read(roadmap.file);
  if (page !== undefined) files.write(roadmap.file, withPage(page));
}

/** The text of a `roadmap.md` that is upcoming no longer. */
export const withPage = (text: string): string => text.replace(/^isUpcoming: true\r?\n/m, '');

/** The areas of topics, most used first. */
export function listAreas(content: Content): readonly string[] {
  const counts = new Map<string, number>();
  for (const { file } of content.topics) {
    const area = /^content\/topics\/(.+)\/[^/]+$/.exec(file)?.[1];
    if (area !== undefined) counts.set(area, (counts.get(area) ?? 0) + 1);
  }
  return [...counts].sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1)).map(([area]) => area);
}
