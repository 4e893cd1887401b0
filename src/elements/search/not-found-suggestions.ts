import { distance } from 'fastest-levenshtein';
import { loadJson } from '../../browser/load-file.ts';

interface TopicLine {
  readonly title: string;
  readonly path: string;
  /** The id and the aliases. */
  readonly ids: readonly string[];
}

const isTopicList = (value: unknown): value is readonly TopicLine[] => Array.isArray(value);

/** `<not-found-suggestions>`: the topics whose ids are closest to the last part of the address that was asked for. */
class NotFoundSuggestions extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const wanted = readName(location.pathname).toLowerCase();
    const source = this.dataset['topics'];
    if (!wanted || !source) return;
    // Without the list there are no suggestions, and the page is complete without them.
    const topics = await loadJson(source, isTopicList).catch(() => []);
    const closest = topics
      .map((topic) => ({ topic, score: Math.min(...topic.ids.map((id) => score(id, wanted))) }))
      .filter(({ score: value }) => value <= 0.45)
      .sort((a, b) => a.score - b.score)
      .slice(0, 5);
    if (closest.length > 0) this.render(closest.map(({ topic }) => topic));
  }

  private render(topics: readonly TopicLine[]): void {
    const heading = document.createElement('h2');
    heading.textContent = 'Did you mean?';
    const list = document.createElement('ul');
    list.className = 'prose';
    for (const { title, path } of topics) {
      const link = document.createElement('a');
      link.href = path;
      link.textContent = title;
      const item = document.createElement('li');
      item.append(link);
      list.append(item);
    }
    this.append(heading, list);
  }
}

/** Longer than any id; comparing a longer text with every topic would take long. */
const MAX_LENGTH = 100;

/** The last part of a path; empty if it is no text that somebody meant. */
function readName(path: string): string {
  const part = path.split('/').filter(Boolean).at(-1) ?? '';
  try {
    return decodeURIComponent(part).slice(0, MAX_LENGTH);
  } catch {
    // A percent sign that begins no UTF-8.
    return '';
  }
}

/** 0 for the same text, 1 for nothing in common; containing one another counts as close. */
function score(id: string, wanted: string): number {
  if (wanted.length >= 3 && (id.includes(wanted) || wanted.includes(id))) return 0.2;
  return distance(id, wanted) / Math.max(id.length, wanted.length);
}

customElements.define('not-found-suggestions', NotFoundSuggestions);
