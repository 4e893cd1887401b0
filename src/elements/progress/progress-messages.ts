import { announce, type MessageLink } from '../../browser/announce.ts';
import { findNext } from '../../learner/progress/find-next.ts';
import { STATE_LABELS } from '../../learner/progress/states.ts';
import { PROBLEM_TEXTS } from '../../learner/storage/local-store.ts';
import { progress, type SetDetail } from '../../stores/progress-store.ts';
import { plural } from '../../words/plural.ts';
import { explainNext } from './explain-next.ts';
import { listShownTopics } from './shown-topics.ts';
import { undo } from './state-keys.ts';
import { findTopicLink, titleOfLink } from './topic-title.ts';

/** Says each change of state that a person makes, with a way back, whether it could be kept, and what comes next. */
progress.addEventListener('set', (event) => {
  if (!(event instanceof CustomEvent)) return;
  const { topics, state } = event.detail as SetDetail;
  const [first] = topics;
  if (!first) return;
  const subject = topics.length === 1 ? titleOf(first.id) : plural(topics.length, 'topic');
  const problem = progress.problem === undefined ? '' : ` ${PROBLEM_TEXTS[progress.problem]}`;
  announce(
    `${subject}: ${STATE_LABELS[state].label.toLowerCase()}.${problem}`,
    { label: 'Undo', run: undo },
    state === 'done' || state === 'skipped' ? linkNext(topics.map(({ id }) => id)) : undefined,
  );
});

/** The next topic of the roadmap of the page, which a topic that is out of the way may have made ready. */
function linkNext(settled: readonly string[]): MessageLink | undefined {
  const next = findNext(listShownTopics(), progress.document);
  const link = next && findTopicLink(next.step.id);
  if (!next || !link) return undefined;
  const address = document.querySelector<HTMLElement>('next-topic')?.dataset['reasons'];
  return {
    label: `Next: ${titleOfLink(link)}`,
    href: link.href,
    why: address === undefined ? Promise.resolve(undefined) : explainNext(next.step, settled, address),
  };
}

/** The title as some element of the page shows it. */
function titleOf(topic: string): string {
  const name = CSS.escape(topic);
  const element = document.querySelector<HTMLElement>(
    `topic-state[data-topic="${name}"] select, [data-key="${name}"], a[data-topic="${name}"]`,
  );
  // What is set by a control is no link, and says how it is called.
  if (element?.dataset['title'] !== undefined) return element.dataset['title'];
  return element ? titleOfLink(element) : topic;
}
