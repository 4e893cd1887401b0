/** A block of code in the content, ready to be checked. */
export interface Example {
  /** Relative to the project, with forward slashes. */
  readonly file: string;
  /** Of its first fence line in the file, from 1. */
  readonly line: number;
  readonly language: string;
  readonly code: string;
  /** Why it cannot be run; undefined if it can. */
  readonly reason: string | undefined;
}

/** What is wrong with an example, and how to mend it. */
export interface Fault {
  readonly example: Example;
  /** Of the code, from 1; 0 for the fence line. */
  readonly line: number;
  readonly message: string;
  readonly hint: string;
}

/** The place in a piece of code at which a reader gave up. */
export interface SyntaxFault {
  /** From 1. */
  readonly line: number;
  readonly message: string;
}
