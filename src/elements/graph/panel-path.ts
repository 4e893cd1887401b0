import { makeElement } from '../../browser/make-element.ts';
import { requiresPath } from '../../urls/paths.ts';
import { plural } from '../../words/plural.ts';
import { loadRequires } from '../progress/load-requires.ts';
import { readPageTopics } from '../progress/page-topics.ts';
import { findTopicLink } from '../progress/topic-title.ts';
import { answerWhy } from './path-answer.ts';
import { listReasons, titleOfTopic, type DescribedTopic } from './path-words.ts';

/**
 * Puts above the topic in the panel what leads to it: every topic that it requires, in the order of the outline, with
 * the reason; where there is a graph, a link shows the same there. Takes the list away if it is there.
 * @returns whether the list is there now
 * @throws LoadError if the reasons of the roadmap cannot be loaded
 */
export async function togglePath(panel: HTMLElement): Promise<boolean> {
  const old = panel.querySelector('.panel-path');
  const article = panel.querySelector<HTMLElement>('[data-topic-article]');
  if (old || !article) {
    old?.remove();
    return false;
  }
  const { roadmap, byId } = readPageTopics();
  const topic = article.dataset['topicArticle'] ?? '';
  const { edges } = await loadRequires(requiresPath(roadmap));
  if (!article.isConnected) return false;
  const path = makePath(topic, listReasons(answerWhy(topic, edges, [...byId.keys()])));
  const link = article.querySelector<HTMLAnchorElement>('a[data-why]');
  if (link) {
    const way = makeElement(
      'a',
      { href: link.href.replace(/\?.*/, `?goal=topic:${topic}`), 'data-way': topic },
      'How far to it?',
    );
    path.append(makeElement('p', {}, link.cloneNode(true), ' · ', way));
  }
  article.before(path);
  path.focus();
  path.scrollIntoView({ block: 'nearest' });
  return true;
}

function makePath(topic: string, reasons: readonly DescribedTopic[]): HTMLElement {
  const { length: count } = reasons;
  const title = titleOfTopic(topic);
  const words =
    count === 0 ? `${title} requires nothing first.` : `Before ${title}: ${plural(count, 'topic')}, in order`;
  return makeElement(
    'section',
    { class: 'panel-path', 'aria-label': 'Why this?', tabindex: '-1' },
    makeElement('h3', {}, words),
    ...(count === 0 ? [] : [makeElement('ol', {}, ...reasons.map(makeItem))]),
  );
}

function makeItem({ topic, title, reason, whose }: DescribedTopic): HTMLElement {
  const href = findTopicLink(topic)?.href;
  const name = href === undefined ? title : makeElement('a', { href, 'data-topic': topic }, title);
  const words = [whose === undefined ? '' : `${whose}: `, reason ?? ''].join('');
  return makeElement('li', {}, name, ...(words === '' ? [] : [makeElement('p', {}, words)]));
}
