/** What an entry of the report is about. */
const SUBJECTS = ['file', 'node', 'item', 'edge', 'field', 'question', 'resource'] as const;
export type Subject = (typeof SUBJECTS)[number];

/**
 * What became of it: `written` as it is, `changed` on the way, `merged` into something that is there once, or `left-out`.
 */
export const OUTCOMES = ['written', 'changed', 'merged', 'left-out'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** One thing that was found, and what became of it. Each is named once. */
export interface ReportEntry {
  readonly subject: Subject;
  readonly outcome: Outcome;
  /** The file in which it stands, relative to the folder that is imported. */
  readonly file: string;
  /** The id of a node or edge with its label, the name of a field, the address of a resource; empty for a file. */
  readonly name: string;
  /** Where it went: a file below `content/` and what it is there. */
  readonly to?: string | undefined;
  /** Why it was changed, merged or left out. */
  readonly why?: string | undefined;
}

type Counts = Readonly<Record<Outcome | 'all', number>>;

/** Collects what became of everything. */
export class ImportReport {
  readonly entries: ReportEntry[] = [];

  add(entry: ReportEntry): void {
    this.entries.push(entry);
  }

  /** How many of each kind there were, and what became of them. The outcomes add up to `all`. */
  totals(): Readonly<Record<Subject, Counts>> {
    const counts = Object.fromEntries(
      SUBJECTS.map((subject) => [subject, { all: 0, written: 0, changed: 0, merged: 0, 'left-out': 0 }]),
    ) as Record<Subject, Record<Outcome | 'all', number>>;
    for (const { subject, outcome } of this.entries) {
      counts[subject].all += 1;
      counts[subject][outcome] += 1;
    }
    return counts;
  }
}
