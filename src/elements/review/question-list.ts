import { fillForm } from '../../browser/fill-form.ts';
import { loadPart } from '../../browser/load-failure.ts';
import type { Grade } from '../../learner/review/grades.ts';
import { knowledgeOf, type Knowledge } from '../../learner/review/knowledge.ts';
import { review } from '../../stores/review-store.ts';
import { writeQuery } from '../../urls/query.ts';
import { plural } from '../../words/plural.ts';

/** What stands beside a question that was answered before. */
const LABELS: Readonly<Record<Knowledge, string>> = {
  new: '',
  missed: 'not known yet',
  due: 'ask again',
  known: 'known',
};

const loadSchedule = (onFailure?: () => void) =>
  loadPart('The schedule', () => import('./grade-question.ts'), onFailure);

/**
 * `<question-list>`: the questions of a group. Its form filters them and is kept in the address
 * (`?level=beginner&topic=dns&open=1`); each question shows what the schedule of the review says of it, and its buttons
 * put it there.
 */
class QuestionList extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    fillForm(form);
    form.addEventListener('change', () => this.#filter(form));
    form.addEventListener('submit', (event) => event.preventDefault());
    this.addEventListener('click', this.#grade);
    // Loaded while the answer is read, so that a grade is kept also if the page is left right after it.
    this.addEventListener('toggle', () => void loadSchedule(() => undefined), { capture: true, once: true });
    review.addEventListener('change', this.#show);
    document.addEventListener('visibilitychange', this.#show);
    this.#show();
    this.#filter(form);
  }

  disconnectedCallback(): void {
    review.removeEventListener('change', this.#show);
    document.removeEventListener('visibilitychange', this.#show);
  }

  #questions(): readonly HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-card]')];
  }

  /** Only what the form asks for; what is graded later stays where it is until the form changes. */
  #filter(form: HTMLFormElement): void {
    const data = new FormData(form);
    const [level = '', topic = '', isOpen = ''] = ['level', 'topic', 'open'].map((name) => {
      const value = data.get(name);
      return typeof value === 'string' ? value : '';
    });
    let shown = 0;
    for (const question of this.#questions()) {
      const { level: own, tests: topics = '', knowledge } = question.dataset;
      const isShown =
        (!level || level === own) &&
        (!topic || topics.split(' ').includes(topic)) &&
        (!isOpen || knowledge !== 'known');
      question.toggleAttribute('data-left-out', !isShown);
      if (isShown) shown += 1;
    }
    const statusLine = form.querySelector('[role="status"]');
    if (statusLine) statusLine.textContent = plural(shown, 'question');
    this.#leadToCards(shown, { level, tests: topic, open: isOpen });
    const query = writeQuery({ level, topic, open: isOpen });
    history.replaceState(history.state, '', `${location.pathname}${query}${location.hash}`);
  }

  /** The flash cards are those of the questions that show. */
  #leadToCards(shown: number, filter: Readonly<Record<string, string>>): void {
    const link = document.querySelector<HTMLAnchorElement>('a[data-cards]');
    if (!link) return;
    const isAll = shown === 0 || shown === this.#questions().length;
    link.search = writeQuery({ group: link.dataset['cards'] ?? '', ...(isAll ? {} : filter) });
    link.textContent = isAll ? 'Practice as flash cards' : `Practice ${plural(shown, 'question')} as flash cards`;
  }

  /** What the schedule says of each question, and how many of all are known. */
  readonly #show = (): void => {
    const now = Date.now();
    const { cards } = review.document;
    let known = 0;
    let due = 0;
    for (const question of this.#questions()) {
      const knowledge = knowledgeOf(cards[question.dataset['card'] ?? ''], now);
      question.dataset['knowledge'] = knowledge;
      const label = question.querySelector<HTMLElement>('[data-label]');
      if (label) {
        label.textContent = LABELS[knowledge];
        label.hidden = knowledge === 'new';
      }
      if (knowledge === 'known') known += 1;
      if (knowledge === 'due') due += 1;
    }
    const line = this.querySelector<HTMLElement>('[data-known]');
    if (!line) return;
    const asked = due > 0 ? `, ${due} to be asked again` : '';
    line.textContent = `You know ${known} of ${plural(this.#questions().length, 'question')}${asked}.`;
  };

  readonly #grade = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('button[data-grade]') : null;
    const id = button?.closest<HTMLElement>('[data-card]')?.dataset['card'];
    if (!button || id === undefined) return;
    const grade: Grade = button.dataset['grade'] === 'good' ? 'good' : 'again';
    void loadSchedule().then((part) => part?.gradeQuestion(id, grade));
  };
}

customElements.define('question-list', QuestionList);
