import { review } from '../../stores/review-store.ts';
import { describeSpan } from '../../learner/review/describe-time.ts';
import { GRADE_LABELS, type Grade } from '../../learner/review/grades.ts';
import { previewGrades } from '../../learner/review/schedule.ts';
import type { SessionMode } from '../../learner/review/session.ts';
import { useNow } from '../shared/use-now.ts';

interface Props {
  /** The card that is asked. */
  id: string;
  mode: SessionMode;
  grades: readonly Grade[];
  onGrade: (grade: Grade) => void;
}

const PRACTICE_LABELS: Readonly<Partial<Record<Grade, string>>> = { again: 'Ask again', good: 'Next' };

/** How well was it known? In a review each button says when the card would come back. */
export function GradeButtons({ id, mode, grades, onGrade }: Props) {
  const now = useNow();
  const delays = mode === 'review' ? previewGrades(review.document.cards[id], now) : undefined;
  return (
    <div className="review-grades" role="group" aria-label="How well did you know it?">
      {grades.map((grade, index) => {
        const label = delays ? GRADE_LABELS[grade].label : PRACTICE_LABELS[grade];
        const span = delays && describeSpan(delays[grade]);
        return (
          <button
            key={grade}
            type="button"
            className="button"
            aria-keyshortcuts={String(index + 1)}
            aria-label={span && `${label}, in ${span}`}
            title={delays && GRADE_LABELS[grade].meaning}
            onClick={() => onGrade(grade)}
          >
            <span>{label}</span>
            {span && <span className="soft">{span}</span>}
            <kbd aria-hidden="true">{index + 1}</kbd>
          </button>
        );
      })}
    </div>
  );
}
