import type { Roadmap } from '../../roadmap/types.ts';
import { VIEW_LABELS, type View } from '../../urls/paths.ts';
import { plural } from '../../words/plural.ts';
import { describeRoadmap } from '../roadmap-page.ts';
import type { PageHead } from './topic-head.ts';

/** What the other views of a roadmap show, with the number of its topics before it. */
const VIEW_TEXTS: Readonly<Record<View, string>> = {
  graph: 'drawn as a graph, from the first one down to the last, with what is recommended and why',
  outline: 'as a list in learning order, section by section, with hours, marks and checkpoints',
  table: 'as a table to sort and filter by section, level, hours and mark',
  original: 'in the drawing with which this roadmap began, each box a link to its topic',
};

/** What a page says of a roadmap in its head. `isOwn`: it is the page of the roadmap itself. */
export function describeRoadmapHead(roadmap: Roadmap, view: View, isOwn: boolean): PageHead {
  const { title, description, seo } = roadmap.data;
  const name = seo?.title ?? title;
  if (isOwn) return { title: name, description: seo?.description ?? description };
  const topics = plural(describeRoadmap(roadmap).topics, 'topic');
  return {
    title: `${name} (${VIEW_LABELS[view].toLowerCase()})`,
    description: `The ${topics} of the roadmap “${title}” ${VIEW_TEXTS[view]}.`,
  };
}

/** What the page of a roadmap for other sites says of it. */
export const describeEmbedHead = ({ data }: Roadmap): PageHead => ({
  title: `${data.title} (embedded)`,
  description: `${data.description} (the graph, for other sites)`,
});
