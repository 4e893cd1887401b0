import { measureText } from '../export/fonts.ts';
import { renderRoadmapSvg } from '../export/roadmap-svg.ts';
import type { Content, RoadmapFile } from '../lint/content.ts';
import { buildRoadmap, indexTopics, toTopic } from '../roadmap/build-roadmap.ts';
import { layoutRoadmap } from '../roadmap/layout/layout-roadmap.ts';
import type { Roadmap } from '../roadmap/types.ts';
import type { RoadmapDiff } from './diff-roadmaps.ts';
import { joinRoadmaps } from './join-roadmaps.ts';

const LEGEND_TEXT =
  'What changes: + added (green), − removed (red, struck through), ~ moved, marked or named otherwise (blue).';

/**
 * A picture of one roadmap that shows a change: what comes and what goes in one graph, drawn like the roadmap itself.
 * The text is drawn as outlines, so that it looks the same everywhere.
 * @throws Error if an outline lists a topic that does not exist.
 */
export function drawDiff(before: Content, after: Content, diff: RoadmapDiff): string {
  const [old, now] = [build(before, diff.id), build(after, diff.id)];
  const there = now ?? old;
  if (there === undefined) throw new Error(`There is no roadmap ${diff.id}, neither before nor after.`);
  const nothing: Roadmap = { ...there, sections: [] };
  const { roadmap, changes } = joinRoadmaps(old ?? nothing, now ?? nothing, diff);
  const titled = { ...roadmap, data: { ...roadmap.data, description: LEGEND_TEXT } };
  return renderRoadmapSvg(titled, layoutRoadmap(roadmap, measureText), {
    text: 'paths',
    address: () => undefined,
    source: `changes of ${diff.id}`,
    legend: [],
    changes,
  });
}

function build(content: Content, id: string): Roadmap | undefined {
  const file = content.roadmaps.find((roadmap) => roadmap.id === id);
  if (!isWhole(file)) return undefined;
  const topics = content.topics.flatMap((topic) => (topic.data === undefined ? [] : [toTopic(topic.id, topic.data)]));
  const publishedRoadmaps = new Set(content.roadmaps.flatMap((roadmap) => (isWhole(roadmap) ? [roadmap.id] : [])));
  return buildRoadmap(file, { topics: indexTopics(topics), publishedRoadmaps });
}

type WholeRoadmap = RoadmapFile & Required<{ [Field in 'data' | 'outline']: NonNullable<RoadmapFile[Field]> }>;

const isWhole = (file: RoadmapFile | undefined): file is WholeRoadmap =>
  file?.data !== undefined && file.outline !== undefined;
