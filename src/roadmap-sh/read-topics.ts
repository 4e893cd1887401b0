import type { Occurrence } from './choose-ids.ts';
import { type LaidRoadmap, listSpots } from './lay-roadmaps.ts';
import type { Spot } from './placement.ts';
import { readLegend } from './read-legend.ts';
import { readTopic, type ReadTopic } from './read-topic.ts';
import { toTitle } from './read-wireframe.ts';
import type { TopicSource } from './source-file.ts';
import { makeTextKey } from './text-key.ts';

/** A topic at one place, with its text. */
export interface PlacedTopic extends Occurrence {
  readonly spot: Spot;
  readonly file: TopicSource | undefined;
  readonly read: ReadTopic;
  readonly level: 'beginner' | 'intermediate' | 'advanced' | undefined;
}

const NO_TEXT: ReadTopic = { heading: '', body: '', resources: [], listed: [], changes: [] };

/** The texts of all topics, read once. */
export class ReadTopics {
  readonly #topics = new Map<Spot, PlacedTopic>();

  constructor(roadmaps: readonly LaidRoadmap[]) {
    for (const { source, sections, files } of roadmaps) {
      for (const spot of listSpots(sections)) this.#topics.set(spot, readPlaced(source.id, spot, files.get(spot)));
    }
  }

  get occurrences(): readonly PlacedTopic[] {
    return [...this.#topics.values()];
  }

  /** @throws Error for a spot of no roadmap. */
  at(spot: Spot): PlacedTopic {
    const topic = this.#topics.get(spot);
    if (topic === undefined) throw new Error(`There is no topic ${spot.key}.`);
    return topic;
  }
}

function readPlaced(roadmap: string, spot: Spot, file: TopicSource | undefined): PlacedTopic {
  const read = file === undefined ? NO_TEXT : readTopic(file, roadmap);
  const name = toTitle(file?.names.at(-1) ?? '');
  const title = [spot.label, read.heading, name].find((text) => text !== '') ?? 'Untitled';
  const textKey = makeTextKey(
    read.body,
    read.resources.map(({ url }) => url),
  );
  const meaning = spot.legend === undefined ? undefined : readLegend(spot.legend);
  const level = meaning !== undefined && 'level' in meaning ? meaning.level : undefined;
  return { roadmap, key: spot.key, title, textKey, spot, file, read, level };
}
