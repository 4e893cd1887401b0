import type { RoadmapFile } from '../../lint/content.ts';
import { suggestName } from '../../lint/suggest-name.ts';
import { appendItem } from '../edit/append-item.ts';
import { CommandError } from '../exit-codes.ts';

/** Where in an outline a topic goes. */
export interface Spot {
  readonly section: string;
  /** Title of the group, or its number from 1; the last group if left out. */
  readonly group?: string | undefined;
}

/**
 * The text of an outline with one more topic, as the last of its group. Nothing else changes, so that comments and
 * form stay.
 * @param text The text of outline.yaml from which `roadmap` was read.
 * @throws CommandError if there is no such section or group.
 */
export function placeTopic(text: string, roadmap: RoadmapFile, topic: string, spot: Spot): string {
  const { section, group } = findSpot(roadmap, spot);
  const path = ['sections', section, 'groups', group, 'topics'];
  return appendItem(text, roadmap.outlineSource, path, topic);
}

/** The numbers of a section and of a group in it, from 0. */
function findSpot({ id, outline, outlineSource }: RoadmapFile, spot: Spot): { section: number; group: number } {
  if (outline === undefined) throw new CommandError(`${outlineSource.file} has errors; \`waymark lint\` says which.`);
  const { sections } = outline;
  const section = sections.findIndex((candidate) => candidate.id === spot.section);
  const groups = sections[section]?.groups;
  if (groups === undefined) {
    const ids = sections.map((candidate) => candidate.id);
    throw new CommandError(`The roadmap ${id} has no section ${spot.section}. ${advise(spot.section, ids)}`);
  }
  const group = spot.group === undefined ? groups.length - 1 : findGroup(groups, spot.group);
  if (groups[group] === undefined) {
    const titles = groups.map(({ title }, index) => title ?? String(index + 1));
    const hint =
      titles.length === 0 ? 'Write one into outline.yaml first.' : `--group is one of: ${titles.join(', ')}.`;
    throw new CommandError(
      `The section ${id}/${spot.section} has no group${spot.group === undefined ? '' : ` ${spot.group}`}. ${hint}`,
    );
  }
  return { section, group };
}

function findGroup(groups: readonly { readonly title?: string | undefined }[], name: string): number {
  const byTitle = groups.findIndex(({ title }) => title?.toLowerCase() === name.toLowerCase());
  return byTitle === -1 && /^\d+$/.test(name) ? Number(name) - 1 : byTitle;
}

function advise(name: string, known: readonly string[]): string {
  const meant = suggestName(name, known);
  return meant === undefined ? `It has: ${known.join(', ')}.` : `Did you mean ${meant}?`;
}
