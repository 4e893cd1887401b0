import { listEntries } from '../roadmap/list-entries.ts';
import { findMainPath, measureTopics, type Extent } from '../roadmap/main-path.ts';
import type { Step } from '../learner/progress/find-next.ts';
import type { Roadmap } from '../roadmap/types.ts';
import { formatDay } from '../words/dates.ts';
import { roadmapFilePath, roadmapPath, sitePath } from '../urls/paths.ts';
import type { RoadmapSummary, SiteCatalog } from './build-catalog.ts';

export interface Download {
  readonly label: string;
  readonly hint: string;
  readonly href: string;
}

/** The numbers and dates below the title. */
export interface RoadmapFacts extends Extent {
  readonly sections: number;
  readonly checkpoints: number;
  /** As people read it, and as machines do; absent where the frontmatter has no date. */
  readonly updated?: { readonly text: string; readonly day: string };
}

export function describeRoadmap(roadmap: Roadmap): RoadmapFacts {
  const topics = listEntries(roadmap).map(({ entry }) => entry.topic);
  const day = roadmap.data.schema?.dateModified;
  return {
    ...measureTopics(topics, mainPathOf(roadmap)),
    sections: roadmap.sections.length,
    checkpoints: roadmap.sections.filter(({ checkpoint }) => checkpoint !== undefined).length,
    ...(day !== undefined && { updated: { text: formatDay(day), day } }),
  };
}

/** Ids of the topics on the main path of a roadmap. */
export const mainPathOf = (roadmap: Roadmap): ReadonlySet<string> =>
  findMainPath(listEntries(roadmap).map(({ entry }) => entry));

/** The topics of a roadmap in learning order, which of them are beside its main path, and what comes before each. */
export function listSteps(roadmap: Roadmap): readonly Step[] {
  const mainPath = mainPathOf(roadmap);
  return listEntries(roadmap).map(({ entry: { topic, mark } }) => ({
    id: topic.id,
    aliases: topic.aliases,
    isOptional: !mainPath.has(topic.id),
    requires: topic.requires.map(({ topic: name }) => name),
    ...(mark === 'any-order' && { isAnyOrder: true }),
  }));
}

/** All files that the build makes from a roadmap, best for people first. */
export function listDownloads(roadmap: Roadmap): readonly Download[] {
  const { id, data } = roadmap;
  const image = data.schema?.imageUrl;
  return [
    ...(data.pdfUrl ? [{ label: 'PDF', hint: 'for printing', href: sitePath(data.pdfUrl) }] : []),
    ...(image ? [{ label: 'PNG', hint: 'a picture', href: sitePath(image) }] : []),
    { label: 'SVG', hint: 'a picture of any size', href: roadmapFilePath(id, 'svg') },
    { label: 'Markdown', hint: 'a checklist', href: roadmapFilePath(id, 'md') },
    { label: 'JSON', hint: 'for programs', href: sitePath(data.jsonUrl ?? `/${id}.json`) },
    ...(data.isForkable ? [{ label: 'Outline', hint: 'to make your own', href: sitePath(`/${id}/outline.yaml`) }] : []),
  ];
}

/** A related roadmap on a card; without `href` while it is upcoming. */
export interface RelatedRoadmap {
  readonly title: string;
  readonly description: string;
  readonly href?: string;
  /** Most of it is still to be written. */
  readonly isDraft?: boolean;
}

/** The related roadmaps that exist or are announced, in the order of the frontmatter. */
export function listRelated(roadmap: Roadmap, catalog: SiteCatalog): readonly RelatedRoadmap[] {
  return roadmap.data.relatedRoadmaps.flatMap((id) => {
    const summary = catalog.listedIndex.get(id);
    return summary ? [toCard(summary)] : [];
  });
}

/** What a card shows of a roadmap. */
export function toCard({ id, data }: RoadmapSummary): RelatedRoadmap {
  return {
    title: data.briefTitle,
    description: data.briefDescription,
    ...(!data.isUpcoming && { href: roadmapPath(id), ...(data.status === 'draft' && { isDraft: true }) }),
  };
}
