import type { GraphData } from '../schemas/graph.ts';
import type { GuideData } from '../schemas/guide.ts';
import type { LinkHealth } from '../schemas/link-health.ts';
import type { OutlineData } from '../schemas/outline.ts';
import type { RoadmapData } from '../schemas/roadmap.ts';
import type { TopicData } from '../schemas/topic.ts';
import type { Finding, Fix, Position, Problem, Range } from './finding.ts';

/** Leads to a value in a file: `['requires', 0, 'topic']`. */
export type DataPath = readonly (string | number)[];

/** Finds the place in a file from which a value or a piece of text was read. */
export interface Source {
  readonly file: string;
  /** The value at `path`, or the nearest value around it that exists. */
  locate(path: DataPath): Position;
  /** Where the value at `path` stands in the file; an empty range if there is none. */
  range(path: DataPath): Range;
  /** The value at `path` as it is written in the file; empty if there is none. */
  textOf(path: DataPath): string;
  /** Where the name of the field at `path` stands in the file; an empty range if there is none. */
  keyRange(path: DataPath): Range;
  /** The name of the field at `path`. */
  locateKey(path: DataPath): Position;
  /** The first place of `words` inside the value at `path`; the value itself if they are not found as they are. */
  locateWords(path: DataPath, words: string, skip?: number): Position;
  /** Where the Markdown begins in the file. */
  readonly bodyOffset: number;
  /** A character of the Markdown after the frontmatter. */
  locateBody(offset: number): Position;
}

/** A topic, a problem away from being one if `data` is undefined. */
export interface TopicFile {
  /** Of a topic that is local to a roadmap, `<roadmap>.<name>`. */
  readonly id: string;
  readonly file: string;
  readonly data: TopicData | undefined;
  /** The Markdown after the frontmatter. */
  readonly body: string;
  readonly source: Source;
}

/** A roadmap folder. `outline` and `graph` are undefined if they are missing or have errors. */
export interface RoadmapFile {
  readonly id: string;
  readonly file: string;
  readonly data: RoadmapData | undefined;
  readonly body: string;
  readonly source: Source;
  readonly outline: OutlineData | undefined;
  readonly outlineSource: Source;
  /** The drawing with coordinates of its own; most roadmaps have none. */
  readonly graph: GraphData | undefined;
  readonly graphSource: Source;
}

/** A guide by the maintainers. */
export interface GuideFile {
  readonly id: string;
  readonly file: string;
  readonly data: GuideData | undefined;
  readonly body: string;
  readonly source: Source;
}

/** Every topic id that was ever published, one a line; keeps learners' progress and links alive. */
export interface PublishedIds {
  readonly file: string;
  readonly ids: readonly { readonly id: string; readonly line: number }[];
}

/** All that the rules may look at. */
export interface Content {
  /** Sorted by path, like the roadmaps and guides. */
  readonly topics: readonly TopicFile[];
  readonly roadmaps: readonly RoadmapFile[];
  readonly guides: readonly GuideFile[];
  /** Undefined if the project keeps no such list yet. */
  readonly publishedIds: PublishedIds | undefined;
  /** Undefined if no address was checked yet, or the file is broken. */
  readonly linkHealth?: LinkHealth | undefined;
  readonly questionGroups: ReadonlySet<string>;
  /** What the reader itself found: names, encodings, syntax, fields. */
  readonly findings: readonly Finding[];
  readonly sources: ReadonlyMap<string, string>;
}

/** A problem at a place of a file. */
export function problemAt(source: Source, position: Position, message: string, hint: string, fix?: Fix): Problem {
  const problem = { file: source.file, line: position.line, column: position.column, message, hint };
  return fix === undefined ? problem : { ...problem, fix };
}
