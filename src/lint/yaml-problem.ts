import type { Fix } from './finding.ts';

/** A problem of the YAML itself; `offset` counts from the start of the parsed text. */
export interface YamlProblem {
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
  /** Its range counts from the start of the parsed text too. */
  readonly fix?: Fix | undefined;
}
