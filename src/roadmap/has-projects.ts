import type { Roadmap } from './types.ts';

/** Whether any section of a roadmap makes something possible to build. */
export const hasProjects = ({ sections }: Pick<Roadmap, 'sections'>): boolean =>
  sections.some(({ projects = [] }) => projects.length > 0);
