import { findNext, type NextStep } from '../../learner/progress/find-next.ts';
import { hasProgress, summarizeProgress } from '../../learner/progress/summarize.ts';
import { progress, type SetDetail } from '../../stores/progress-store.ts';
import { explainNext } from './explain-next.ts';
import { readPageTopics } from './page-topics.ts';
import { listShownTopics, onCountChange } from './shown-topics.ts';
import { findTopicLink, titleOfLink } from './topic-title.ts';

/**
 * `<next-topic>`: the link to what the learner does next in the roadmap of the page: starts, goes on, or looks at what
 * is done. Below it stands why this one: its section, or what was just marked and leads to it.
 */
class NextTopicElement extends HTMLElement {
  /** Counts changes, so that a reason which arrives late does not stand below another topic. */
  #turn = 0;

  connectedCallback(): void {
    onCountChange(() => this.#show());
    progress.addEventListener('set', (event) => {
      if (event instanceof CustomEvent) void this.#explain(event.detail as SetDetail);
    });
    this.#show();
  }

  #show(): void {
    this.#turn += 1;
    const topics = listShownTopics();
    const next = findNext(topics, progress.document);
    const hasBegun = hasProgress(summarizeProgress(topics, progress.document));
    if (next) this.#offer(next, hasBegun);
    else if (topics.length > 0) this.#finish();
  }

  #offer({ step, kind }: NextStep, hasBegun: boolean): void {
    const source = findTopicLink(step.id);
    const link = this.querySelector('a');
    if (!source || !link) return;
    link.href = source.href;
    link.dataset['topic'] = step.id;
    this.#write('[data-verb]', hasBegun ? 'Continue:' : 'Start with');
    this.#write('.node-text', titleOfLink(source));
    const place = `in “${sectionOf(step.id) ?? ''}”`;
    const reason = kind === 'learning' ? `You are learning it, ${place}` : `${hasBegun ? 'Next' : 'First'} ${place}`;
    this.#write('[data-why]', reason);
  }

  #finish(): void {
    const link = this.querySelector('a');
    const { completion } = this.dataset;
    if (!link) return;
    delete link.dataset['topic'];
    link.href = completion ?? link.href;
    this.#write('[data-verb]', 'All done:');
    this.#write('.node-text', completion === undefined ? 'look back' : 'see your completion page');
    this.#write('[data-why]', 'You finished the main path of this roadmap.');
  }

  /** After a change that the learner made: how what comes next follows from it, if it does. */
  async #explain({ topics }: SetDetail): Promise<void> {
    const next = findNext(listShownTopics(), progress.document);
    const address = this.dataset['reasons'];
    if (!next || address === undefined) return;
    const turn = this.#turn;
    const why = await explainNext(
      next.step,
      topics.map(({ id }) => id),
      address,
    );
    if (why !== undefined && turn === this.#turn) this.#write('[data-why]', why);
  }

  #write(part: string, text: string): void {
    const element = this.querySelector(part);
    if (element && element.textContent !== text) element.textContent = text;
  }
}

/** The title of the section that lists a topic, as the page writes it. */
function sectionOf(topic: string): string | undefined {
  const id = [...readPageTopics().bySection].find(([, topics]) => topics.some((step) => step.id === topic))?.[0];
  return id === undefined
    ? undefined
    : document.querySelector(`.section-rail [data-section="${CSS.escape(id)}"] .section-title`)?.textContent;
}

customElements.define('next-topic', NextTopicElement);
