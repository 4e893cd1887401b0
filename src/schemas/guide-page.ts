import type { GuideData } from './guide.ts';

/** The path of the page of a guide, without the base path. Apart from its schema, which browsers need not load. */
export const guidePage = (id: string, { roadmap, name }: Pick<GuideData, 'roadmap' | 'name'>): string =>
  roadmap === undefined ? `/guides/${id}` : `/${roadmap}/${name ?? id}`;
