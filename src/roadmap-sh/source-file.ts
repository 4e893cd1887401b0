/** One text file of a checkout. */
export interface SourceFile {
  /** Relative to the folder that is imported, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** A file with the text of one topic. */
export interface TopicSource extends SourceFile {
  /** Behind the `@` of its name; undefined for names without one. */
  readonly nodeId: string | undefined;
  /** The names of its folders below `content/` and its own name, without numbers for sorting: `['internet', 'dns']`. */
  readonly names: readonly string[];
}

/** All that belongs to one roadmap. */
export interface RoadmapSource {
  readonly id: string;
  readonly page: SourceFile | undefined;
  readonly graph: SourceFile | undefined;
  readonly faqs: SourceFile | undefined;
  readonly topics: readonly TopicSource[];
}
