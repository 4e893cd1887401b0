import { findNewTopics, recordVisit, type NewTopics } from '../../learner/mine/visits.ts';
import { visits } from '../../stores/visits-store.ts';
import { makeTime } from '../../browser/make-time.ts';
import { plural } from '../../words/plural.ts';
import { readPageTopics } from '../progress/page-topics.ts';
import { setSign } from '../progress/topic-signs.ts';
import { titleOfLink } from '../progress/topic-title.ts';

/** How many new topics are named; all have their sign. */
const NAMED = 6;

/** Shows which topics this roadmap did not have at the visit before, and names them in its header. */
function showNew(views: HTMLElement, { topics }: NewTopics): void {
  const added = new Set(topics);
  for (const link of views.querySelectorAll<HTMLElement>('a[data-topic]')) {
    setSign(link, 'new', added.has(link.dataset['topic'] ?? ''));
  }
}

function nameNew(line: HTMLElement, views: HTMLElement, { topics, since }: NewTopics): void {
  const count = topics.length;
  const parts = topics.slice(0, NAMED).flatMap((id) => {
    const link = views.querySelector<HTMLAnchorElement>(`a[data-topic="${CSS.escape(id)}"]`);
    return link ? [copyLink(link)] : [];
  });
  const rest = count > parts.length ? ` and ${count - parts.length} more, marked in the roadmap` : '';
  line.replaceChildren(
    `${plural(count, 'topic is', 'topics are')} new since your visit on `,
    makeTime(since, { now: Date.now() }),
    ': ',
    ...parts.flatMap((part, index) => {
      if (index === 0) return [part];
      return [index === parts.length - 1 && rest === '' ? ' and ' : ', ', part];
    }),
    `${rest}.`,
  );
  line.hidden = false;
}

/** The new link opens the panel as the one in the roadmap does. */
function copyLink(original: HTMLAnchorElement): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = original.href;
  link.dataset['topic'] = original.dataset['topic'] ?? '';
  link.textContent = titleOfLink(original);
  return link;
}

const views = document.querySelector<HTMLElement>('[data-views]');
const roadmap = views?.dataset['views'];
if (views && roadmap !== undefined) {
  const topics = [...readPageTopics().byId.values()];
  visits.update((stored) => recordVisit(stored, roadmap, topics, Date.now()));
  const found = findNewTopics(visits.document, roadmap, topics);
  const line = document.querySelector<HTMLElement>('[data-new-topics]');
  if (found) {
    showNew(views, found);
    if (line) nameNew(line, views, found);
  }
}
