import { listEntries } from '../roadmap/list-entries.ts';
import { formatHours, sumHours } from '../roadmap/sum-hours.ts';
import type { Entry, Roadmap } from '../roadmap/types.ts';
import { formatDay } from '../words/dates.ts';
import { roadmapFilePath, roadmapPath, sitePath } from '../urls/paths.ts';
import type { RoadmapSummary, SiteCatalog } from './catalog.ts';

export interface Download {
  readonly label: string;
  readonly hint: string;
  readonly href: string;
}

/** The numbers and dates below the title. */
export interface RoadmapFacts {
  readonly topics: number;
  readonly sections: number;
  readonly checkpoints: number;
  /** Hours of all topics but the alternatives. */
  readonly hours: string;
  /** As people read it, and as machines do; absent where the frontmatter has no date. */
  readonly updated?: { readonly text: string; readonly day: string };
}

export function describeRoadmap(roadmap: Roadmap): RoadmapFacts {
  const entries = listEntries(roadmap).map(({ entry }) => entry);
  const day = roadmap.data.schema?.dateModified;
  return {
    topics: entries.length,
    sections: roadmap.sections.length,
    checkpoints: roadmap.sections.filter(({ checkpoint }) => checkpoint !== undefined).length,
    hours: formatHours(sumHours(entries.filter(isOnMainPath).map(({ topic }) => topic))),
    ...(day !== undefined && { updated: { text: formatDay(day), day } }),
  };
}

/** Nobody learns seven languages to become a backend developer, so other choices do not count as time. */
const isOnMainPath = ({ mark }: Entry): boolean => mark !== 'alternative' && mark !== 'not-recommended';

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
    ...(!data.isUpcoming && { href: roadmapPath(id) }),
  };
}
