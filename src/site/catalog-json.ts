import type { Catalog, CatalogEntry } from '../catalog/catalog.ts';
import { listSectionEntries } from '../roadmap/list-entries.ts';
import type { Entry, Section } from '../roadmap/types.ts';
import type { SiteCatalog } from './build-catalog.ts';
import type { SiteTexts } from './site-texts.ts';

/** The part of the content that the browser needs, as `/catalog.json` has it. */
export function toCatalogJson(
  { topics, roadmaps, topicIndex }: SiteCatalog,
  groups: SiteTexts['questionGroups'],
  lists: SiteTexts['bestPractices'] = [],
): Catalog {
  return {
    topics: topics.map(({ id, title, aliases, status, level, hours, requires, selfCheck }) => ({
      id,
      title,
      aliases,
      ...(status === 'draft' && { status }),
      ...(level && { level }),
      ...(hours && { hours }),
      requires: requires.map(({ topic, reason }) => ({ topic: topicIndex.get(topic)?.id ?? topic, reason })),
      questions: status === 'draft' ? 0 : selfCheck.length,
    })),
    roadmaps: roadmaps
      .filter(({ data }) => !data.isHidden)
      .map(({ id, data, sections }) => ({
        id,
        title: data.title,
        briefTitle: data.briefTitle,
        hasTopics: data.hasTopics,
        isForkable: data.isForkable,
        ...(data.renderer === 'outline' && { opensWithOutline: true as const }),
        sections: sections.map((section) => ({
          id: section.id,
          title: section.title,
          entries: listSectionEntries(section).map(({ entry }) => toEntry(entry)),
          ...(section.checkpoint && { checkpoint: section.checkpoint.title }),
        })),
        ...listGroups(data.relatedQuestions, groups),
        ...listPages(id, sections, lists),
      })),
    groups: groups
      .filter(({ data }) => data.group.status === 'complete')
      .map(({ id, data: { group } }) => ({ id, title: group.title, questions: group.questions.length })),
  };
}

const toEntry = ({ topic, mark }: Entry): CatalogEntry => ({ topic: topic.id, ...(mark && { mark }) });

function listPages(
  roadmap: string,
  sections: readonly Section[],
  lists: SiteTexts['bestPractices'],
): { pages?: readonly string[] } {
  const projects = sections.flatMap((section) => (section.projects ?? []).map(({ id }) => `/projects/${id}`));
  const own = lists.filter(({ data }) => data.bestPractice.relatedRoadmaps.includes(roadmap));
  const pages = [...projects, ...own.flatMap(({ id }) => [`/best-practices/${id}`, `/best-practices/${id}/graph`])];
  return pages.length === 0 ? {} : { pages: [...new Set(pages)] };
}

function listGroups(named: readonly string[], groups: SiteTexts['questionGroups']): { groups?: readonly string[] } {
  const ids = named.filter((id) => groups.some((group) => group.id === id));
  return ids.length === 0 ? {} : { groups: ids };
}
