import { listCatalogTopics, type IndexedCatalog } from '../../catalog/catalog.ts';
import { loadCatalog } from '../../browser/load-catalog.ts';
import { makeElement } from '../../browser/make-element.ts';
import { makeTime } from '../../browser/make-time.ts';
import { foreseeNewTopics } from '../../learner/mine/visits.ts';
import type { PlanWeek } from '../../learner/plan/schedule-plan.ts';
import { listBegun, type BegunRoadmap } from '../../learner/mine/begun-roadmaps.ts';
import { formatProgress } from '../../learner/progress/summarize.ts';
import { listDue } from '../../learner/review/due.ts';
import { formatRoughHours } from '../../learner/plan/words.ts';
import { mine } from '../../stores/mine-store.ts';
import { plan } from '../../stores/plan-store.ts';
import { progress } from '../../stores/progress-store.ts';
import { review } from '../../stores/review-store.ts';
import { visits } from '../../stores/visits-store.ts';
import { reviewPath, roadmapPath, sitePath, topicPathIn } from '../../urls/paths.ts';
import { plural } from '../../words/plural.ts';
import { findWeek } from './plan-week.ts';
import { showSummary } from '../progress/show-summary.ts';

/** How many lines of a kind are shown; the pages behind the links show all. */
const ROADMAPS = 3;
const TOPICS = 3;

/** Fills in the greeting of somebody who returns: what to go on with, what is due, this week's plan, what is new. */
export async function showReturn(greeting: HTMLElement): Promise<void> {
  const catalog = await loadCatalog().catch(() => undefined);
  const begun = catalog ? listBegun(catalog, progress.document, mine.document) : [];
  const week = plan.document.goals.length > 0 ? await findWeek().catch(() => undefined) : undefined;
  showNext(greeting, begun, week);
  const lines = [
    ...begun.slice(0, ROADMAPS).map(makeProgress),
    ...(week ? [makeWeek(week)] : []),
    ...(plan.document.goals.length === 0 ? [makePlanOffer(begun[0])] : []),
    ...makeDue(),
    ...(catalog ? makeNews(catalog) : []),
  ];
  greeting.querySelector('[data-lines]')?.replaceChildren(...lines);
}

/** The one link to go on with: a roadmap that was begun, or else the plan. */
function showNext(greeting: HTMLElement, begun: readonly BegunRoadmap[], week: PlanWeek | undefined): void {
  const link = greeting.querySelector<HTMLAnchorElement>('[data-next]');
  const why = greeting.querySelector('[data-why]');
  if (!link || !why) return;
  const latest = begun.find(({ next }) => next);
  const planned = week?.parts[0]?.scheduled.step;
  if (latest?.next) {
    link.textContent = `Continue: ${latest.next.topic.title}`;
    link.href = topicPathIn(latest.next.topic.id, latest.roadmap);
    why.textContent = `${latest.next.kind === 'learning' ? 'You are learning it' : 'Next'} in ${latest.roadmap.briefTitle}`;
  } else if (planned) {
    link.textContent = `Start with ${planned.topic.title}`;
    link.href = topicPathIn(planned.topic.id, planned.roadmap);
    why.textContent = 'First in your plan';
  } else if (begun.length > 0) {
    link.textContent = 'Choose what comes next';
    link.href = '#roadmaps';
    why.textContent = 'All that you began is done.';
  }
}

const makeTitle = (title: string, href: string): HTMLElement =>
  makeElement('h3', {}, makeElement('a', { href }, title));

function makeProgress({ roadmap, summary }: BegunRoadmap): HTMLElement {
  const bar = makeElement('span', { class: 'progress-bar', 'aria-hidden': 'true' });
  const line = makeElement('li', {}, makeTitle(roadmap.briefTitle, roadmapPath(roadmap.id)), bar);
  line.append(makeElement('p', { 'data-text': true }));
  showSummary(line, summary, formatProgress(summary));
  return line;
}

function makeWeek({ parts, hours }: PlanWeek): HTMLElement {
  const topics = parts.slice(0, TOPICS).map(({ scheduled: { step } }) => {
    const href = topicPathIn(step.topic.id, step.roadmap);
    return makeElement('li', {}, makeElement('a', { href }, step.topic.title));
  });
  const rest = parts.length - topics.length;
  return makeElement(
    'li',
    {},
    makeTitle('This week', sitePath('/plan')),
    makeElement('p', {}, `${plural(parts.length, 'topic')} of your plan, ${formatRoughHours(hours)}`),
    makeElement('ul', { role: 'list' }, ...topics),
    ...(rest > 0 ? [makeElement('p', {}, `and ${plural(rest, 'more', 'more')}`)] : []),
  );
}

/** For whoever has no plan: what one is for, with the roadmap in work as its goal. */
function makePlanOffer(latest: BegunRoadmap | undefined): HTMLElement {
  const goal = latest ? `?goal=roadmap:${latest.roadmap.id}` : '';
  return makeElement(
    'li',
    {},
    makeTitle('Make a plan', `${sitePath('/plan')}${goal}`),
    makeElement('p', {}, 'Say how much time you have, and see what each week holds.'),
  );
}

function makeDue(): readonly HTMLElement[] {
  const { length: count } = listDue(review.document.cards, Date.now());
  if (count === 0) return [];
  const text = `${plural(count, 'card waits', 'cards wait')} for your answer.`;
  return [makeElement('li', {}, makeTitle(`${plural(count, 'card')} due`, reviewPath()), makeElement('p', {}, text))];
}

function makeNews(catalog: IndexedCatalog): readonly HTMLElement[] {
  const now = Date.now();
  return catalog.roadmaps.flatMap((roadmap) => {
    const topics = listCatalogTopics(roadmap, catalog.topicIndex);
    const found = foreseeNewTopics(visits.document, roadmap.id, topics, now);
    if (!found) return [];
    const named = found.topics.slice(0, TOPICS).map((id) => catalog.topicIndex.get(id)?.title ?? id);
    const rest = found.topics.length - named.length;
    const text = `${[...named, ...(rest > 0 ? [`${String(rest)} more`] : [])].join(', ')}; since `;
    return [
      makeElement(
        'li',
        {},
        makeTitle(`${plural(found.topics.length, 'new topic')} in ${roadmap.briefTitle}`, roadmapPath(roadmap.id)),
        makeElement('p', {}, text, makeTime(found.since, { now })),
      ),
    ];
  });
}
