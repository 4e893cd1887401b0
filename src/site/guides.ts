import { getCollection, type CollectionEntry } from 'astro:content';

import { drawingFile } from '../markup/drawing-address.ts';
import { countReadingMinutes } from '../markup/reading-time.ts';
import type { PlacedDrawing } from '../markup/to-hast.ts';
import type { Roadmap } from '../roadmap/types.ts';
import { sitePath } from '../urls/paths.ts';
import type { SiteCatalog } from './build-catalog.ts';
import { drawingSize } from './drawing-size.ts';
import { sortGuides } from './site-texts.ts';

export type GuideEntry = CollectionEntry<'guides'>;

/** All guides, newest first. */
export async function getGuides(): Promise<readonly GuideEntry[]> {
  return sortGuides(await getCollection('guides'));
}

/** How long it takes to read a guide, in minutes. */
export const minutesOf = (guide: GuideEntry): number => countReadingMinutes(guide.body ?? '');

/** Finds the drawings of guides by their name, with the size that their file names. */
export async function findDrawings(): Promise<(name: string) => PlacedDrawing | undefined> {
  const drawings = new Map(
    (await getCollection('drawings')).map(({ id, data: { svg } }) => [
      id,
      { src: sitePath(drawingFile(id)), ...drawingSize(svg) },
    ]),
  );
  return (name) => drawings.get(name);
}

/** The roadmap under whose address a guide stands, if it has a page. */
export const roadmapOf = (guide: GuideEntry, { roadmaps }: Pick<SiteCatalog, 'roadmaps'>): Roadmap | undefined =>
  roadmaps.find(({ id }) => id === guide.data.guide.roadmap);
