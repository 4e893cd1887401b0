import { type ChosenTopic, type ChosenTopics, keyOf } from './choose-ids.ts';
import type { PlacedTopic, ReadTopics } from './read-topics.ts';
import { shorten } from './shorten.ts';

/** In characters: the title of a topic. */
export const MAX_TITLE = 48;

/** What all places of one topic share. */
export interface NamedTopic extends ChosenTopic {
  /** The name at its first place. */
  readonly title: string;
  /** The first level that the legend of a roadmap gives it. */
  readonly level: PlacedTopic['level'];
}

/** Finds the topic of a place. */
export type FindTopic = (place: Pick<PlacedTopic, 'roadmap' | 'key'>) => NamedTopic;

/** Joins what the places of each topic say of it. */
export function nameTopics({ occurrences }: ReadTopics, chosen: ChosenTopics): FindTopic {
  const named = new Map<string, NamedTopic>();
  const byPlace = new Map<string, string>();
  for (const place of occurrences) {
    const target = chosen.get(keyOf(place));
    if (target === undefined) continue;
    const known = named.get(target.id);
    const title = known?.title ?? shorten(place.title, MAX_TITLE);
    named.set(target.id, { ...target, title, level: known?.level ?? place.level });
    byPlace.set(keyOf(place), target.id);
  }
  return (place) => {
    const topic = named.get(byPlace.get(keyOf(place)) ?? '');
    if (topic === undefined) throw new Error(`No id was chosen for ${place.key} of ${place.roadmap}.`);
    return topic;
  };
}
