import { formatExtent } from '../roadmap/main-path.ts';
import type { Roadmap } from '../roadmap/types.ts';
import type { RoadmapSummary, SiteCatalog } from './build-catalog.ts';
import { plural } from '../words/plural.ts';
import { describeRoadmap, toCard, type RelatedRoadmap } from './roadmap-page.ts';
import type { SiteTexts } from './site-texts.ts';

/** A roadmap in a list, with what filters need. */
export interface RoadmapCard extends RelatedRoadmap {
  readonly id: string;
  readonly isNew: boolean;
  /** `181 topics, 164 on the main path: 431–1,005 hours`; absent while upcoming. */
  readonly facts?: string;
  /** `6 projects, 62 interview questions`; absent if there is neither, or if nobody asked. */
  readonly practice?: string;
  readonly tags: readonly string[];
  /** Absent while upcoming. */
  readonly roadmap?: Roadmap;
}

export interface CardGroup {
  readonly id: string;
  readonly title: string;
  readonly cards: readonly RoadmapCard[];
}

/** Tags that steer lists and the sitemap instead of describing a subject. */
const STEERING_TAGS = new Set(['roadmap', 'main-sitemap', 'role-roadmap', 'skill-roadmap']);

const GROUPS = [
  { id: 'role', tag: 'role-roadmap', title: 'By role' },
  { id: 'skill', tag: 'skill-roadmap', title: 'By skill' },
] as const;

/**
 * Listed roadmaps by role and by skill, those that exist first; a group without a roadmap is left out. First steps are
 * found from the roadmap that they lead to.
 */
export function groupRoadmaps(
  catalog: SiteCatalog,
  questionGroups?: SiteTexts['questionGroups'],
): readonly CardGroup[] {
  return GROUPS.map(({ id, tag, title }) => ({
    id,
    title,
    cards: catalog.listed
      .filter(({ data }) => data.tags.includes(tag) && !catalog.listedIndex.has(data.firstStepsOf ?? ''))
      .toSorted((a, b) => Number(a.data.isUpcoming) - Number(b.data.isUpcoming))
      .map((summary) => describeCard(summary, catalog, questionGroups)),
  })).filter(({ cards }) => cards.length > 0);
}

/** Listed roadmaps in two lists: those that have pages, roles first, and those that are still to be written. */
export function splitRoadmaps(catalog: SiteCatalog): Record<'ready' | 'upcoming', readonly RoadmapCard[]> {
  const isRole = ({ data }: RoadmapSummary): boolean => data.tags.includes('role-roadmap');
  const cards = catalog.listed
    .toSorted((a, b) => Number(isRole(b)) - Number(isRole(a)))
    .map((summary) => describeCard(summary, catalog));
  return { ready: cards.filter(({ href }) => href), upcoming: cards.filter(({ href }) => !href) };
}

/** All subject tags of listed roadmaps, sorted. */
export function listSubjects(catalog: SiteCatalog): readonly string[] {
  const tags = catalog.listed.flatMap(({ data }) => data.tags).filter((tag) => !STEERING_TAGS.has(tag));
  return [...new Set(tags)].sort((a, b) => a.localeCompare(b, 'en'));
}

function describeCard(
  summary: RoadmapSummary,
  catalog: SiteCatalog,
  questionGroups?: SiteTexts['questionGroups'],
): RoadmapCard {
  const roadmap = catalog.roadmapIndex.get(summary.id);
  const facts = roadmap && describeRoadmap(roadmap);
  const practice = roadmap && questionGroups && describePractice(roadmap, questionGroups);
  return {
    ...toCard(summary),
    id: summary.id,
    isNew: summary.data.isNew,
    ...(facts && { facts: formatExtent(facts) }),
    ...(practice && { practice }),
    ...(roadmap && { roadmap }),
    tags: summary.data.tags.filter((tag) => !STEERING_TAGS.has(tag)),
  };
}

/** What there is to practice with beside the topics of a roadmap. */
function describePractice({ data, sections }: Roadmap, questionGroups: SiteTexts['questionGroups']): string {
  const projects = new Set(sections.flatMap((section) => (section.projects ?? []).map(({ id }) => id))).size;
  const questions = questionGroups
    .filter(({ id, data: { group } }) => data.relatedQuestions.includes(id) && group.status === 'complete')
    .reduce((sum, { data: { group } }) => sum + group.questions.length, 0);
  return [
    ...(projects > 0 ? [plural(projects, 'project')] : []),
    ...(questions > 0 ? [plural(questions, 'interview question')] : []),
  ].join(', ');
}
