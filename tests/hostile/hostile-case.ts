import type { Change } from '../unit/lint/sample-project.ts';

/** Something that a pull request could bring, and what the content lint must say to it. */
export interface HostileCase {
  /** Short and unique in the whole corpus, in kebab-case. */
  readonly name: string;
  /** What would happen if nobody noticed. */
  readonly danger: string;
  /** What is hostile, as changes to the sample project, in which nothing else is wrong. */
  readonly changes?: readonly Change[];
  /** Files whose bytes matter, by path; written over the sample project. */
  readonly bytes?: Readonly<Record<string, Uint8Array>>;
  /** Symbolic links, by path; a link may take the place of a file of the sample project. */
  readonly links?: Readonly<Record<string, string>>;
  /** Every finding that lint must report, in the order of the report, and no other one. */
  readonly findings: readonly ExpectedFinding[];
}

export interface ExpectedFinding {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  /** A part of the message, enough to tell why. */
  readonly message: string;
}
