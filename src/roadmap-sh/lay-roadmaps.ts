import { matchFiles } from './match-files.ts';
import type { PlacedSection, Spot } from './placement.ts';
import { placeFiles, readDrawing, type ReadDrawing } from './read-roadmap.ts';
import type { RoadmapSource, TopicSource } from './source-file.ts';

/** A roadmap whose topics all have a place. */
export interface LaidRoadmap {
  readonly source: RoadmapSource;
  readonly drawing: ReadDrawing;
  /** Those of the drawing, and those for texts that it has no place for. */
  readonly sections: readonly PlacedSection[];
  readonly files: ReadonlyMap<Spot, TopicSource>;
}

/** Gives all topics of all roadmaps a place. */
export function layRoadmaps(sources: readonly RoadmapSource[]): readonly LaidRoadmap[] {
  const read = sources.map((source) => {
    const drawing = readDrawing(source.graph);
    return { source, drawing, spots: listSpots(drawing.sections) };
  });
  const own = read.map(({ source, spots }) => matchFiles(spots, source.topics));
  const rests = new Map(read.map(({ source }, index) => [source.id, own[index]?.rest ?? []]));
  const lent = read.map(({ source, spots }, index) => {
    // A second graph in the folder of a roadmap has its texts among those of the first.
    const folder = source.graph?.path.split('/').at(-2) ?? source.id;
    const known = own[index]?.bySpot ?? new Map<Spot, TopicSource>();
    if (folder === source.id || !rests.has(folder)) return known;
    const open = spots.filter((spot) => !known.has(spot));
    const { bySpot, rest } = matchFiles(open, rests.get(folder) ?? []);
    rests.set(folder, rest);
    return new Map([...known, ...bySpot]);
  });
  return read.map(({ source, drawing }, index) => {
    const title = drawing.sections.length === 0 ? 'Topics' : 'More topics';
    const rest = placeFiles(rests.get(source.id) ?? [], title);
    const files = new Map([...(lent[index] ?? []), ...rest.bySpot]);
    return { source, drawing, sections: [...drawing.sections, ...rest.sections], files };
  });
}

/** All topics of sections, in their order. */
export const listSpots = (sections: readonly PlacedSection[]): readonly Spot[] =>
  sections.flatMap(({ spot, groups }) => [
    ...(spot === undefined ? [] : [spot]),
    ...groups.flatMap(({ entries }) => entries.flatMap((entry) => [entry.spot, ...entry.children])),
  ]);
