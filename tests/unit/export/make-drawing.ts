import { measureText } from '../../../src/export/fonts.ts';
import { layoutRoadmap } from '../../../src/roadmap/layout/layout-roadmap.ts';
import type { LayoutNode } from '../../../src/roadmap/layout/types.ts';
import type { Roadmap } from '../../../src/roadmap/types.ts';
import { makeRoadmap, TOPICS } from '../make-content.ts';

export const ADDRESSES = {
  roadmap: (id: string) => `https://example.com/${id}`,
  topic: (id: string) => `https://example.com/t/${id}`,
  project: (id: string) => `https://example.com/p/${id}`,
  text: (markdown: string) => markdown,
};

export const LEGEND = [
  { mark: 'recommended', label: 'Recommended' },
  { mark: 'alternative', label: 'Alternative' },
] as const;

/** As the site does it: topics, sections, projects and checkpoints have addresses, and so do roadmaps that have pages. */
export const address = ({ kind, id, topic, url, isUpcoming }: LayoutNode): string | undefined => {
  if (url !== undefined) return url;
  if (topic !== undefined) return ADDRESSES.topic(topic);
  if (id === undefined || isUpcoming === true) return undefined;
  if (kind === 'topic' || kind === 'subtopic') return ADDRESSES.topic(id);
  if (kind === 'project') return ADDRESSES.project(id);
  return kind === 'link' ? ADDRESSES.roadmap(id) : `https://example.com/sailing?a=1&b=2#${id}`;
};

/** The roadmap `sailing` with a date, and with letters in it that mean something in XML. */
export function makeDrawing(title = 'Tides & <"currents">'): {
  roadmap: Roadmap;
  layout: ReturnType<typeof layoutRoadmap>;
} {
  const topics = TOPICS.map((topic) => (topic.id === 'tides' ? { ...topic, title } : topic));
  const schema = {
    headline: 'Sailing',
    description: 'Sailing',
    datePublished: '2026-11-01',
    dateModified: '2026-11-20',
    imageUrl: '/roadmaps/sailing.png',
  };
  const roadmap = makeRoadmap({ schema }, topics);
  return { roadmap, layout: layoutRoadmap(roadmap, measureText) };
}
