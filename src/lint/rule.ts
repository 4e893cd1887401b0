import type { Content } from './content.ts';
import type { Problem, Severity } from './finding.ts';

/** One pure check of the files against each other. The id is also the name of its page in docs/lint. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** Whether it asks for good work rather than for sound files; in a draft its findings are warnings. */
  readonly isAboutQuality?: boolean;
  readonly check: (content: Content) => Iterable<Problem>;
}
