import { STATE_LABELS } from '../../learner/progress/states.ts';
import { PROBLEM_TEXTS } from '../../learner/storage/local-store.ts';
import { announce } from '../../browser/announce.ts';
import { progress, type SetDetail } from '../../stores/progress-store.ts';
import { plural } from '../../words/plural.ts';
import { undo } from './state-keys.ts';
import { titleOfLink } from './topic-title.ts';

/** Says each change of state that a person makes, with a way back, and whether it could be kept. */
progress.addEventListener('set', (event) => {
  if (!(event instanceof CustomEvent)) return;
  const { topics, state } = event.detail as SetDetail;
  const [first] = topics;
  if (!first) return;
  const subject = topics.length === 1 ? titleOf(first.id) : plural(topics.length, 'topic');
  const problem = progress.problem === undefined ? '' : ` ${PROBLEM_TEXTS[progress.problem]}`;
  announce(`${subject}: ${STATE_LABELS[state].label.toLowerCase()}.${problem}`, { label: 'Undo', run: undo });
});

/** The title as some element of the page shows it. */
function titleOf(topic: string): string {
  const name = CSS.escape(topic);
  const element = document.querySelector(`topic-state[data-topic="${name}"] select, a[data-topic="${name}"]`);
  if (element instanceof HTMLSelectElement) return element.dataset['title'] ?? topic;
  return element ? titleOfLink(element) : topic;
}
