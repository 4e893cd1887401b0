import type { Grade } from './grades.ts';

/** `practice` asks every card and leaves the schedule alone. */
export type SessionMode = 'review' | 'practice';

/** A sitting: which card is asked, and what was answered so far. */
export interface Session {
  readonly mode: SessionMode;
  /** The cards that are left; the first one is asked. */
  readonly queue: readonly string[];
  readonly isRevealed: boolean;
  /** How many answers were given. */
  readonly answered: number;
  readonly grades: Readonly<Record<Grade, number>>;
  /** Cards that were not known; they come again at the end. */
  readonly repeated: ReadonlySet<string>;
}

export const startSession = (mode: SessionMode, queue: readonly string[]): Session => ({
  mode,
  queue,
  isRevealed: false,
  answered: 0,
  grades: { again: 0, hard: 0, good: 0, easy: 0 },
  repeated: new Set(),
});

/** Shows the answer of the card that is asked. */
export const reveal = (session: Session): Session => ({ ...session, isRevealed: session.queue.length > 0 });

/**
 * Goes on to the next card. A card that was not known goes to the end of the queue. `isWanted` says which of the others
 * are still to be asked: credit or another tab may have put them off.
 */
export function advance(session: Session, grade: Grade, isWanted: (id: string) => boolean): Session {
  const [current, ...rest] = session.queue;
  if (current === undefined) return session;
  const repeated = new Set(session.repeated);
  if (grade === 'again') repeated.add(current);
  const left = rest.filter((id) => repeated.has(id) || isWanted(id));
  return {
    ...session,
    queue: grade === 'again' ? [...left, current] : left,
    isRevealed: false,
    answered: session.answered + 1,
    grades: { ...session.grades, [grade]: session.grades[grade] + 1 },
    repeated,
  };
}
