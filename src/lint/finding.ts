export type Severity = 'error' | 'warning';

/** A place in a file. Both numbers count from 1; columns are UTF-16 code units, as editors count them. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Characters of a file, in UTF-16 code units from its start; the end is the first one behind them. */
export type Range = readonly [start: number, end: number];

/** How a program mends a problem: another text in place of some characters of the same file. */
export interface Fix {
  readonly range: Range;
  readonly text: string;
}

/** What is wrong, where, and how to mend it. Rules return these; they never print and never throw. */
export interface Problem extends Position {
  /** Relative to the project root, with forward slashes. */
  readonly file: string;
  /** What is wrong, in the words of the author. */
  readonly message: string;
  /** How to mend it; holds the corrected YAML where that is possible. */
  readonly hint: string;
  /** Only where there is one right way to mend it, and it cannot lose a word of the author. */
  readonly fix?: Fix | undefined;
}

/** A problem with the name of the rule that found it, which is also the name of its page in docs/lint. */
export interface Finding extends Problem {
  readonly rule: string;
  readonly severity: Severity;
}

/** The outcome of one run. The build, the command line and CI show the same one. */
export interface Report {
  /** Sorted by file, line, column and rule. */
  readonly findings: readonly Finding[];
  readonly errors: number;
  readonly warnings: number;
  /** Number of files that were read. */
  readonly files: number;
  /** Texts of the files that were read, by path; reporters quote lines from them. */
  readonly sources: ReadonlyMap<string, string>;
}
