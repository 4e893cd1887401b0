import { loadPart } from '../../browser/load-failure.ts';
import { readShownTopics } from './shown-topics.ts';
import { findTopicLink, titleOfLink } from './topic-title.ts';

/** `<known-question>`: its button asks what the learner knows of the roadmap already; see `KnownQuestion`. */
class KnownQuestionElement extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => void this.#ask());
  }

  async #ask(): Promise<void> {
    const part = await loadPart('The question', () => import('../../islands/known/ask-known.tsx'));
    part?.askKnown(listGroups());
  }
}

/** The topics of the page by section, as the page names both; without what the learner hid. */
const listGroups = () =>
  [...readShownTopics()]
    .map(([section, topics]) => ({
      title: document.querySelector(`[data-section="${CSS.escape(section)}"] .section-title`)?.textContent ?? section,
      topics: topics.flatMap(({ id, aliases }) => {
        const link = findTopicLink(id);
        return link ? [{ id, aliases, title: titleOfLink(link) }] : [];
      }),
    }))
    .filter(({ topics }) => topics.length > 0);

customElements.define('known-question', KnownQuestionElement);
