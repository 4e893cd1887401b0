import { FINDINGS, OPENED, type PageFinding, pickFindings } from './page-findings.ts';

// Runs in the pages of the dev server only: shows findings of the content lint at the bottom of the page.

const STYLE = `
  :host { position: fixed; inset: auto 0 0; z-index: 2147483647; max-block-size: 50vh; overflow: auto;
    padding: 0.75rem 1rem; color: #fff; background: #3b0d0d; font: 0.875rem/1.5 ui-monospace, monospace; }
  :host([hidden]) { display: none; }
  p { margin: 0; }
  ul { margin: 0.5rem 0 0; padding: 0; list-style: none; }
  li { margin-block-end: 0.75rem; white-space: pre-wrap; overflow-wrap: anywhere; }
  b { color: #ffb4a8; }
  li[data-severity="warning"] b { color: #ffd98a; }
`;

/** Enough to work on; the rest comes up when these are mended. */
const SHOWN = 20;

const strip = document.createElement('waymark-findings');
strip.hidden = true;
strip.setAttribute('role', 'status');
const shadow = strip.attachShadow({ mode: 'open' });
const style = new CSSStyleSheet();
style.replaceSync(STYLE);
shadow.adoptedStyleSheets = [style];
document.body.append(strip);

function show(findings: readonly PageFinding[]): void {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  const picked = pickFindings(findings, decodeURI(location.pathname).slice(base.length));
  strip.hidden = picked.length === 0;
  const heading = document.createElement('p');
  const hasErrors = picked.some(({ severity }) => severity === 'error');
  heading.textContent = hasErrors
    ? 'The content has errors. Pages stay as they were until these are mended:'
    : 'The content lint says about this page:';
  const list = document.createElement('ul');
  list.append(...picked.slice(0, SHOWN).map(describe));
  shadow.replaceChildren(heading, list);
}

function describe({ severity, file, line, column, message, hint }: PageFinding): HTMLElement {
  const item = document.createElement('li');
  item.dataset['severity'] = severity;
  const place = document.createElement('b');
  place.textContent = `${file}:${line}:${column}`;
  item.append(place, ` ${severity}: ${message}\n${hint}`);
  return item;
}

import.meta.hot?.on(FINDINGS, show);
import.meta.hot?.send(OPENED, undefined);
