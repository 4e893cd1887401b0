import type { Content, RoadmapFile } from '../lint/content.ts';
import { indexTopics, toTopic } from '../roadmap/build-roadmap.ts';
import { type Extent, findMainPath, measureTopics } from '../roadmap/main-path.ts';
import type { Mark, Topic } from '../roadmap/types.ts';
import type { OutlineData } from '../schemas/outline.ts';

/** A topic at its first place in an outline. */
export interface PlacedTopic {
  readonly topic: Topic;
  /** Id of the section. */
  readonly section: string;
  /** Title of the group, else its side; empty for the topic that the section itself is. */
  readonly group: string;
  /** Id of the topic below which it stands as a sub-topic. */
  readonly parent?: string | undefined;
  readonly mark?: Mark | undefined;
  /** What the roadmap calls the topic here, if not by its title. */
  readonly label?: string | undefined;
}

export interface RoadmapSnapshot {
  readonly id: string;
  /** By id of the topic, in learning order. */
  readonly places: ReadonlyMap<string, PlacedTopic>;
  /** Titles by id of the section, in learning order. */
  readonly sections: ReadonlyMap<string, string>;
  readonly extent: Extent;
}

/** The graph of all content at one time, as far as it could be read: what names no topic is left out. */
export interface Snapshot {
  /** By id. */
  readonly topics: ReadonlyMap<string, Topic>;
  /** Roadmaps that have an outline, by id. */
  readonly roadmaps: ReadonlyMap<string, RoadmapSnapshot>;
  /** Ids that learners may have in their progress: those that were published. */
  readonly published: ReadonlySet<string>;
}

/** The graph of content that was read. */
export function takeSnapshot({ topics: files, roadmaps, publishedIds }: Content): Snapshot {
  const topics = new Map(
    files.flatMap(({ id, data }) => (data === undefined ? [] : [[id, toTopic(id, data)] as const])),
  );
  const names = indexTopics([...topics.values()]);
  return {
    topics,
    roadmaps: new Map(
      roadmaps.flatMap((roadmap) => {
        if (roadmap.outline === undefined) return [];
        return [[roadmap.id, snapRoadmap(roadmap, roadmap.outline, names)] as const];
      }),
    ),
    published: new Set(publishedIds?.ids.map(({ id }) => id)),
  };
}

function snapRoadmap({ id }: RoadmapFile, outline: OutlineData, names: ReadonlyMap<string, Topic>): RoadmapSnapshot {
  const places = new Map<string, PlacedTopic>();
  const place = (name: string, rest: Omit<PlacedTopic, 'topic'>) => {
    const topic = names.get(name);
    if (topic !== undefined && !places.has(topic.id)) places.set(topic.id, { topic, ...rest });
    return topic?.id;
  };
  for (const { id: section, topic: own, title: ownLabel, mark: ownMark, groups } of outline.sections) {
    if (own !== undefined) place(own, { section, group: '', mark: ownMark, label: ownLabel });
    for (const { title, side, topics } of groups) {
      const group = title ?? side;
      for (const entry of topics.map(toLongForm)) {
        const parent = place(entry.topic, { section, group, mark: entry.mark, label: entry.label });
        for (const { topic, mark, label } of (entry.topics ?? []).map(toLongForm)) {
          place(topic, { section, group, parent, mark, label });
        }
      }
    }
  }
  const listed = [...places.values()];
  const extent = measureTopics(
    listed.map(({ topic }) => topic),
    findMainPath(listed),
  );
  const titles = outline.sections.map(({ id: section, topic, title }) => {
    return [section, title ?? names.get(topic ?? '')?.title ?? section] as const;
  });
  return { id, places, sections: new Map(titles), extent };
}

interface LongForm {
  readonly topic: string;
  readonly label?: string | undefined;
  readonly mark?: Mark | undefined;
  readonly topics?: readonly (string | LongForm)[] | undefined;
}

const toLongForm = (entry: string | LongForm): LongForm => (typeof entry === 'string' ? { topic: entry } : entry);
