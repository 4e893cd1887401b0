/** The three views of a roadmap. They show the same data and have addresses that stay. */
export const VIEWS = ['graph', 'outline', 'table'] as const;
export type View = (typeof VIEWS)[number];

export const VIEW_LABELS: Readonly<Record<View, string>> = { graph: 'Graph', outline: 'Outline', table: 'Table' };

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** A path of this site as it stands in a link: with the base path, without a slash at the end. */
export const sitePath = (path: string): string => (path === '/' ? `${base}/` : `${base}${path}`);

export const roadmapPath = (roadmap: string, view: View = 'graph'): string =>
  sitePath(view === 'graph' ? `/${roadmap}` : `/${roadmap}/${view}`);

export const topicPath = (topic: string, roadmap?: string): string =>
  sitePath(roadmap === undefined ? `/topics/${topic}` : `/${roadmap}/${topic}`);

export const sectionPath = (roadmap: string, section: string): string =>
  `${roadmapPath(roadmap, 'outline')}#${section}`;

export const guidePath = (guide: string): string => sitePath(`/guides/${guide}`);

/** The printable page on what is done of a roadmap. */
export const completionPath = (roadmap: string): string => sitePath(`/completion?roadmap=${roadmap}`);

/** Where shared progress is shown; what is shared stands in the fragment. */
export const sharedPath = sitePath('/shared');

/** Download formats of a roadmap that have a fixed address. */
export const roadmapFilePath = (roadmap: string, extension: 'json' | 'md' | 'svg'): string =>
  sitePath(`/${roadmap}.${extension}`);

/** The review page, for the cards of one topic, roadmap or section, or for all. */
export const reviewPath = (
  deck: { readonly topic?: string } | { readonly roadmap: string; readonly section?: string } = {},
): string => {
  const query = new URLSearchParams(Object.entries(deck)).toString();
  return sitePath(query === '' ? '/review' : `/review?${query}`);
};
