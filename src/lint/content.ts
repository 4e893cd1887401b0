import type { AuthorData } from '../schemas/author.ts';
import type { BestPracticeData } from '../schemas/best-practice.ts';
import type { ChangeLogData } from '../schemas/change-log.ts';
import type { ChecklistData } from '../schemas/checklist.ts';
import type { GraphData } from '../schemas/graph.ts';
import type { GuideData } from '../schemas/guide.ts';
import type { LinkHealth } from '../schemas/link-health.ts';
import type { OutlineData } from '../schemas/outline.ts';
import type { ProjectData } from '../schemas/project.ts';
import type { QuestionGroupData } from '../schemas/question-group.ts';
import type { RoadmapData } from '../schemas/roadmap.ts';
import type { TopicData } from '../schemas/topic.ts';
import type { VideoData } from '../schemas/video.ts';
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

/** A Markdown file with frontmatter, a problem away from being what it should be if `data` is undefined. */
export interface MarkdownFile<Data> {
  readonly id: string;
  readonly file: string;
  readonly data: Data | undefined;
  /** The Markdown after the frontmatter. */
  readonly body: string;
  readonly source: Source;
}

/** A topic. The id of one that is local to a roadmap is `<roadmap>.<name>`. */
export type TopicFile = MarkdownFile<TopicData>;

/** A roadmap folder. `outline` and `graph` are undefined if they are missing or have errors. */
export interface RoadmapFile extends MarkdownFile<RoadmapData> {
  readonly outline: OutlineData | undefined;
  readonly outlineSource: Source;
  /** The drawing with coordinates of its own; most roadmaps have none. */
  readonly graph: GraphData | undefined;
  readonly graphSource: Source;
}

export type QuestionGroupFile = MarkdownFile<QuestionGroupData>;
export type ProjectFile = MarkdownFile<ProjectData>;
export type GuideFile = MarkdownFile<GuideData>;
type VideoFile = MarkdownFile<VideoData>;
type AuthorFile = MarkdownFile<AuthorData>;
/** Its id is the day. */
type ChangeLogFile = MarkdownFile<ChangeLogData>;

/** The folder of a check list, which is undefined if its file is missing or has errors. */
export interface BestPracticeFile extends MarkdownFile<BestPracticeData> {
  readonly checklist: ChecklistData | undefined;
  readonly checklistSource: Source;
}

/** A picture of a guide; the id is the name of the file without the extension. */
export interface DrawingFile {
  readonly id: string;
  readonly file: string;
  readonly svg: string;
}

/** Every id that was ever published, one a line; keeps learners' progress and links alive. */
export interface PublishedIds {
  readonly file: string;
  readonly ids: readonly PublishedId[];
}

/** `dns` for a topic, `question:<group>:<id>`, `project:<id>` or `item:<list>.<id>` for the others. */
interface PublishedId {
  readonly id: string;
  readonly line: number;
  /** Whether the line says that it was taken away on purpose. */
  readonly isRemoved: boolean;
}

/** All that the rules may look at. */
export interface Content {
  /** Sorted by path, like all lists. */
  readonly topics: readonly TopicFile[];
  readonly roadmaps: readonly RoadmapFile[];
  readonly questionGroups: readonly QuestionGroupFile[];
  readonly projects: readonly ProjectFile[];
  readonly bestPractices: readonly BestPracticeFile[];
  readonly guides: readonly GuideFile[];
  readonly drawings: readonly DrawingFile[];
  readonly videos: readonly VideoFile[];
  readonly authors: readonly AuthorFile[];
  readonly changeLogs: readonly ChangeLogFile[];
  /** Undefined if the project keeps no such list yet. */
  readonly publishedIds: PublishedIds | undefined;
  /** Undefined if no address was checked yet, or the file is broken. */
  readonly linkHealth?: LinkHealth | undefined;
  /** What the reader itself found: names, encodings, syntax, fields. */
  readonly findings: readonly Finding[];
  readonly sources: ReadonlyMap<string, string>;
}

/** A problem at a place of a file. */
export function problemAt(source: Source, position: Position, message: string, hint: string, fix?: Fix): Problem {
  const problem = { file: source.file, line: position.line, column: position.column, message, hint };
  return fix === undefined ? problem : { ...problem, fix };
}
