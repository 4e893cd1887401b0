import { setFold } from './fold.ts';

/**
 * Folds the sections of the one-column form of the graph and unfolds them: by their buttons, for the search of the
 * browser, and for links to a section or into it. src/elements/graph/early-folds.ts has folded them before.
 */
document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>('.graph-fold') : null;
  const section = button?.closest<HTMLElement>('.graph-section');
  if (section) setFold(section, button?.getAttribute('aria-expanded') === 'false');
});

// The browser shows a match itself; what is left is to say so on the button.
document.addEventListener('beforematch', (event) => {
  const section = event.target instanceof Element ? event.target.closest<HTMLElement>('.graph-section') : null;
  if (section) setFold(section, true);
});

window.addEventListener('hashchange', () => {
  const goal = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const section = goal?.closest<HTMLElement>('.graph-section');
  if (!section) return;
  setFold(section, true);
  goal?.scrollIntoView();
});
