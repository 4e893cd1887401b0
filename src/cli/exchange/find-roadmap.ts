import type { Content, RoadmapFile } from '../../lint/content.ts';
import { suggestName } from '../../lint/suggest-name.ts';
import type { OutlineData } from '../../schemas/outline.ts';
import type { RoadmapData } from '../../schemas/roadmap.ts';
import { CommandError } from '../exit-codes.ts';

/** @throws CommandError if there is no such roadmap; it says which one was likely meant. */
export function findRoadmap({ roadmaps }: Content, id: string, hint = ''): RoadmapFile {
  const roadmap = roadmaps.find((candidate) => candidate.id === id);
  if (roadmap !== undefined) return roadmap;
  const ids = roadmaps.map((candidate) => candidate.id);
  const meant = suggestName(id, ids);
  const names = meant === undefined ? `There are: ${ids.join(', ')}.` : `Did you mean ${meant}?`;
  throw new CommandError(`There is no roadmap ${id}. ${names}${hint}`);
}

/** A roadmap whose files can be read. */
export interface OutlinedRoadmap {
  readonly id: string;
  readonly data: RoadmapData;
  readonly outline: OutlineData;
}

/** @throws CommandError if there is no such roadmap, or it has no outline that can be read. */
export function readOutline(content: Content, name: string): OutlinedRoadmap {
  const { id, data, outline } = findRoadmap(content, name);
  if (data !== undefined && outline !== undefined) return { id, data, outline };
  throw new CommandError(`The roadmap ${id} has no outline that can be read. waymark lint says more.`);
}
