import { entryTitle } from '../../roadmap/entry-title.ts';
import { listEntries } from '../../roadmap/list-entries.ts';
import { formatExtent } from '../../roadmap/main-path.ts';
import type { Roadmap, Topic } from '../../roadmap/types.ts';
import type { SiteCatalog } from '../build-catalog.ts';
import { layoutOf } from '../layouts.ts';
import { describeRoadmap } from '../roadmap-page.ts';
import { SITE } from '../site.ts';
import { drawRoadmap } from './draw-roadmap.ts';
import type { Picture } from './picture.ts';

/** What a picture has room for below a title. */
const LONGEST_PLACE = 140;

/** Any page: its title, and what it says of itself. */
export function picturePage(title: string, description: string): Picture {
  const place = description.length <= LONGEST_PLACE ? description : undefined;
  return title === SITE.name
    ? { kind: 'Open roadmaps', title: SITE.tagline, place }
    : { kind: 'Open roadmaps', title, place };
}

/** A guide. */
export const pictureGuide = (title: string): Picture => ({ kind: 'Guide', title });

const pictures = new WeakMap<Roadmap, Picture>();

/** A roadmap with its real graph; drawn once for all of its pages. */
export function pictureRoadmap(roadmap: Roadmap): Picture {
  const known = pictures.get(roadmap);
  if (known) return known;
  const picture = {
    kind: 'Roadmap',
    title: roadmap.data.briefTitle,
    place: formatExtent(describeRoadmap(roadmap)),
    drawing: drawRoadmap(layoutOf(roadmap)),
  };
  pictures.set(roadmap, picture);
  return picture;
}

/**
 * A topic on its way through the first roadmap that lists it, so that all of its pages have the same. A draft, which
 * search engines do not show, has the picture of that roadmap.
 */
export function pictureTopic(topic: Topic, { roadmapsByTopic }: Pick<SiteCatalog, 'roadmapsByTopic'>): Picture {
  const [roadmap] = roadmapsByTopic.get(topic.id) ?? [];
  const places = roadmap ? listEntries(roadmap) : [];
  const position = places.findIndex(({ entry }) => entry.topic.id === topic.id);
  const placed = places[position];
  if (roadmap === undefined || placed === undefined) return { kind: 'Topic', title: topic.title };
  if (topic.status === 'draft') return pictureRoadmap(roadmap);
  const titleAt = (index: number) => {
    const neighbor = places[index];
    return neighbor && entryTitle(neighbor.entry);
  };
  return {
    kind: 'Topic',
    title: topic.title,
    place: `${roadmap.data.briefTitle} roadmap: ${placed.section.title}`,
    way: { before: titleAt(position - 1), after: titleAt(position + 1) },
  };
}
