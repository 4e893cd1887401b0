import { splitLocalId } from './id-pattern.ts';

/**
 * The path of the page of a topic, without the base path: inside a roadmap, or its own. A topic that is local to a
 * roadmap has one address only, whoever asks.
 */
export function topicPage(topic: string, roadmap?: string): string {
  const local = splitLocalId(topic);
  if (local !== undefined) return `/${local.roadmap}/${local.name}`;
  return roadmap === undefined ? `/topics/${topic}` : `/${roadmap}/${topic}`;
}
