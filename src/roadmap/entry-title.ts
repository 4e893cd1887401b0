import type { Entry } from './types.ts';

/** What a roadmap calls a topic at its place: the label that the outline gives it there, else its title. */
export const entryTitle = ({ label, topic }: Pick<Entry, 'label' | 'topic'>): string => label ?? topic.title;
