import type { Topic } from './types.ts';

/** A topic at its place, as far as its name there depends on it. */
interface Named {
  readonly label?: string | undefined;
  readonly topic: Pick<Topic, 'title'>;
}

/** What a roadmap calls a topic at its place: the label that the outline gives it there, else its title. */
export const entryTitle = ({ label, topic }: Named): string => label ?? topic.title;
