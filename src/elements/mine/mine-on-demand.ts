import { loadPart } from '../../browser/load-failure.ts';

/**
 * On the views of a roadmap, loads what shows and edits the learner's additions: at once if there are any, otherwise
 * when a topic opens in the panel, when a section is to be hidden, or when another tab adds something.
 */
const waiting = new AbortController();

function load(): Promise<unknown> {
  waiting.abort();
  return loadPart('What shows your additions', () => import('./show-mine.ts'));
}

/** Without storage there is nothing yet either. */
function hasAdditions(): boolean {
  try {
    return localStorage.getItem('waymark.mine') !== null;
  } catch {
    return false;
  }
}

if (hasAdditions()) {
  void load();
} else {
  const { signal } = waiting;
  document.addEventListener(
    'click',
    ({ target }) => {
      if (!(target instanceof Element) || !target.closest('a[data-topic], .hide-section')) return;
      const button = target.closest<HTMLElement>('.hide-section');
      // What hides a section was not there to hear this click.
      void load().then((part) => part && button?.click());
    },
    { signal },
  );
  window.addEventListener('popstate', () => void load(), { signal });
  // Kept by the browser while the reader was elsewhere, a page hears nothing of what was added there.
  window.addEventListener('pageshow', ({ persisted }) => persisted && hasAdditions() && void load(), { signal });
  window.addEventListener('storage', ({ key }) => key === 'waymark.mine' && void load(), { signal });
}
