import { formatFacts } from '../roadmap/topic-facts.ts';
import { toPlainText } from '../markup/to-plain-text.ts';
import { faqAnchors } from '../schemas/anchors.ts';
import { guidePage } from '../schemas/guide-page.ts';
import type { RoadmapData } from '../schemas/roadmap.ts';
import type { VideoData } from '../schemas/video.ts';
import type { SearchIndex } from '../search/search-index.ts';
import type { SiteCatalog } from './build-catalog.ts';
import type { SiteTexts } from './site-texts.ts';

/** Everything that search finds, as `/search-index.json` has it. */
export function toSearchIndex(
  { listedTopics, roadmaps, roadmapsByTopic, summaries, topicIndex }: SiteCatalog,
  { guides, questionGroups, projects, bestPractices }: SiteTexts,
  videos: readonly SearchableVideo[] = [],
): SearchIndex {
  const listed = roadmaps.filter(({ data }) => !data.isHidden);
  const positions = new Map(listed.map(({ id }, position) => [id, position]));
  return {
    roadmaps: listed.map(({ id, data }) => [
      id,
      data.title,
      data.briefTitle,
      data.description,
      listQuestions(data),
      data.hasTopics ? 1 : 0,
    ]),
    topics: listedTopics.map(({ id, title, aliases, status, level, selfCheck }) => [
      id,
      title,
      aliases,
      formatFacts({ status, level }),
      summaries.get(id) ?? '',
      (roadmapsByTopic.get(id) ?? []).flatMap((roadmap) => positions.get(roadmap.id) ?? []),
      selfCheck.map(({ question }) => toPlainText(question)),
    ]),
    guides: guides.map(({ id, data: { guide } }) => [guidePage(id, guide), guide.title, guide.description]),
    groups: questionGroups.map(({ id, data: { group } }) => [
      id,
      group.title,
      group.description,
      // The questions of a draft may still change.
      (group.status === 'draft' ? [] : group.questions).map(({ id: anchor, question }) => [
        toPlainText(question),
        anchor,
      ]),
    ]),
    projects: projects.map(({ id, data: { project } }) => [
      id,
      project.title,
      project.description,
      formatFacts(project.status === 'draft' ? { status: project.status } : project),
    ]),
    lists: bestPractices.map(({ id, data: { bestPractice, checklist } }) => [
      id,
      bestPractice.title,
      bestPractice.description,
      // So may the items.
      bestPractice.status === 'draft'
        ? []
        : checklist.sections.flatMap(({ items }) => items.map((item) => [item.title, item.id] as const)),
    ]),
    videos: videos.map(({ id, data: { video } }) => [
      id,
      video.title,
      `${video.speaker}, ${video.minutes} min`,
      video.topics.flatMap((topic) => topicIndex.get(topic)?.title ?? []),
    ]),
  };
}

interface SearchableVideo {
  readonly id: string;
  readonly data: { readonly video: VideoData };
}

function listQuestions({ faqs }: RoadmapData): readonly (readonly [question: string, anchor: string])[] {
  const anchors = faqAnchors(faqs.map(({ question }) => question));
  return faqs.map(({ question }, index) => [question, anchors[index] ?? '']);
}
