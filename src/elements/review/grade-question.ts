import { announce } from '../../browser/announce.ts';
import { answerCard, takeBack, type Answer } from '../../learner/review/answer.ts';
import { describeMoment } from '../../learner/review/describe-time.ts';
import type { Grade } from '../../learner/review/grades.ts';
import { review } from '../../stores/review-store.ts';

/** Keeps how well a question of a group was known, and says when it comes back. It gives no credit: it requires nothing. */
export function gradeQuestion(id: string, grade: Grade): void {
  const now = Date.now();
  const answers: Answer[] = [];
  review.update((stored) => {
    const answer = answerCard(stored, id, grade, now, () => []);
    answers.push(answer);
    return answer.document;
  });
  const [answer] = answers;
  const card = answer?.document.cards[id];
  if (answer === undefined || card === undefined) return;
  const undo = { label: 'Undo', run: () => review.update((stored) => takeBack(stored, answer, Date.now())) };
  announce(`This question comes back ${describeMoment(card.due, now)}.`, undo);
}
