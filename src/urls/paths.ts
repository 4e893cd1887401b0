import { checkpointAnchor, itemAnchor, sectionAnchor } from '../schemas/anchors.ts';
import type { GuideData } from '../schemas/guide.ts';
import { guidePage } from '../schemas/guide-page.ts';
import { topicPage } from '../schemas/topic-page.ts';
import { isSitePath } from '../schemas/web-address.ts';
import type { RoadmapData } from '../schemas/roadmap.ts';
import type { Roadmap } from '../roadmap/types.ts';

/** The views of a roadmap. They show the same data and have addresses that stay. Few roadmaps have the last one. */
export const VIEWS = ['graph', 'outline', 'table', 'original'] as const;
export type View = (typeof VIEWS)[number];

export const VIEW_LABELS: Readonly<Record<View, string>> = {
  graph: 'Graph',
  outline: 'Outline',
  table: 'Table',
  original: 'Original',
};

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** A path of this site as it stands in a link: with the base path, without a slash at the end. */
export const sitePath = (path: string): string => (path === '/' ? `${base}/` : `${base}${path}`);

export const roadmapPath = (roadmap: string, view: View = 'graph'): string =>
  sitePath(view === 'graph' ? `/${roadmap}` : `/${roadmap}/${view}`);

/** The views of a roadmap with their addresses. The first one is what the roadmap opens with. */
export function listViews({
  id,
  data,
  original,
}: Pick<Roadmap, 'id' | 'data' | 'original'>): readonly { view: View; path: string }[] {
  const first: readonly View[] = data.renderer === 'outline' ? ['outline', 'graph'] : ['graph', 'outline'];
  const views = VIEWS.filter((view) => !first.includes(view) && (view !== 'original' || original !== undefined));
  return [...first, ...views].map((view, index) => ({
    view,
    path: sitePath(index === 0 ? `/${id}` : `/${id}/${view}`),
  }));
}

/** The graph of a roadmap of the catalog: what the roadmap opens with, unless that is its outline. */
export const graphPath = ({ id, opensWithOutline = false }: { id: string; opensWithOutline?: boolean }): string =>
  sitePath(opensWithOutline ? `/${id}/graph` : `/${id}`);

/** The address of a topic: inside a roadmap, or its own. A local topic has the one in its roadmap, whoever asks. */
export const topicPath = (topic: string, roadmap?: string): string => sitePath(topicPage(topic, roadmap));

/** The address of a topic from a roadmap: inside it, unless its topics have no pages there. */
export const topicPathIn = (topic: string, roadmap: WithTopics | undefined): string =>
  topicPath(topic, roadmap && folderOf(roadmap));

/** An address as content writes it, ready for a link: a path of this site gets the base path. */
export const withBase = (address: string): string => (isSitePath(address) ? sitePath(address) : address);

/** What a roadmap of the build and one of the catalog say about pages of topics. */
type WithTopics = { readonly id: string } & (
  { readonly hasTopics: boolean } | { readonly data: Pick<RoadmapData, 'hasTopics'> }
);

const folderOf = (roadmap: WithTopics): string | undefined =>
  ('data' in roadmap ? roadmap.data.hasTopics : roadmap.hasTopics) ? roadmap.id : undefined;

export const sectionPath = (roadmap: string, section: string): string =>
  `${roadmapPath(roadmap, 'outline')}#${sectionAnchor(section)}`;

export const checkpointPath = (roadmap: string, checkpoint: string): string =>
  `${roadmapPath(roadmap, 'outline')}#${checkpointAnchor(checkpoint)}`;

/** The Markdown of a topic, beside its own page. */
export const topicFilePath = (topic: string): string => `${topicPath(topic)}.md`;

/** The page of a guide: below that of a roadmap, if its frontmatter says so. */
export const guidePath = (id: string, guide: Pick<GuideData, 'roadmap' | 'name'>): string =>
  sitePath(guidePage(id, guide));

export const projectPath = (project: string): string => sitePath(`/projects/${project}`);

/** A check list; `item` is the id of one of its items. */
export const bestPracticePath = (list: string, item?: string): string =>
  sitePath(`/best-practices/${list}${item === undefined ? '' : `#${itemAnchor(item)}`}`);

/** A section of a check list. */
export const checklistSectionPath = (list: string, section: string): string =>
  `${bestPracticePath(list)}#${sectionAnchor(section)}`;

/** The drawing of a check list. */
export const checklistGraphPath = (list: string): string => `${bestPracticePath(list)}/graph`;

/** Download formats of a check list. */
export const checklistFilePath = (list: string, extension: 'json' | 'md' | 'pdf'): string =>
  `${bestPracticePath(list)}.${extension}`;

export const authorPath = (author: string): string => sitePath(`/authors/${author}`);

/** What changed in a roadmap, release by release. */
export const changelogPath = (roadmap: string): string => sitePath(`/${roadmap}/changelog`);

/** The courses of a roadmap. */
export const coursesPath = (roadmap: string): string => sitePath(`/${roadmap}/courses`);

/** The Markdown of a guide, beside its page. */
export const guideFilePath = (id: string, guide: Pick<GuideData, 'roadmap' | 'name'>): string =>
  `${guidePath(id, guide)}.md`;

/** The printable page on what is done of a roadmap. */
export const completionPath = (roadmap: string): string => sitePath(`/completion?roadmap=${roadmap}`);

/** Where shared progress is shown; what is shared stands in the fragment. */
export const sharedPath = sitePath('/shared');

/** What requires what inside a roadmap, and why. */
export const requiresPath = (roadmap: string): string => sitePath(`/${roadmap}/requires.json`);

/** Download formats of a roadmap that have a fixed address. */
export const roadmapFilePath = (roadmap: string, extension: 'json' | 'md' | 'svg'): string =>
  sitePath(`/${roadmap}.${extension}`);

/** The list of question groups, a group, or one of its questions. */
export const questionsPath = (group?: string, question?: string): string =>
  sitePath(group === undefined ? '/questions' : `/questions/${group}`) + (question === undefined ? '' : `#${question}`);

/** The review page, for the cards of one topic, question group, roadmap or section, or for all. */
export const reviewPath = (
  deck:
    | { readonly topic?: string }
    | { readonly group: string }
    | { readonly roadmap: string; readonly section?: string } = {},
): string => {
  const query = new URLSearchParams(Object.entries(deck)).toString();
  return sitePath(query === '' ? '/review' : `/review?${query}`);
};
