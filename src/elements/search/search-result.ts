import type { SearchDocument } from '../../search/document.ts';
import type { SearchResult } from '../../search/engine.ts';
import { KIND_LABELS } from '../../search/kind-labels.ts';
import { highlightText } from '../../search/highlight-text.ts';
import { addressOfDocument } from '../../urls/search-address.ts';
import { plural } from '../../words/plural.ts';

/** A link to what was found: the title with the words that matched, the kind, where it belongs and what it is. */
export function makeResultLink({ document: found, terms }: SearchResult): HTMLAnchorElement {
  const link = document.createElement('a');
  link.className = 'search-result';
  link.dataset['kind'] = found.kind;
  link.href = addressOfDocument(found, location.pathname);
  const title = makePart('search-title');
  title.append(...highlight(found.title, terms));
  const kind = makePart('tag');
  kind.textContent = KIND_LABELS[found.kind].one;
  const context = makePart('search-context');
  const place = placeOf(found);
  context.append(place, place !== '' && found.summary !== '' ? ' · ' : '', ...highlight(found.summary, terms));
  // Spaces keep the words apart for those who hear them.
  link.append(title, ' ', kind, ' ', context);
  return link;
}

/** `12 results`, for people who do not see the list. */
export const countResults = (count: number): string => (count === 0 ? 'No results' : plural(count, 'result'));

function placeOf({ kind, place }: SearchDocument): string {
  return kind === 'question' || kind === 'item' ? `In ${place}` : place;
}

function makePart(className: string): HTMLSpanElement {
  const part = document.createElement('span');
  part.className = className;
  return part;
}

function highlight(text: string, terms: readonly string[]): readonly (Node | string)[] {
  return highlightText(text, terms).map((segment) => {
    if (!segment.isMatch) return segment.text;
    const mark = document.createElement('mark');
    mark.textContent = segment.text;
    return mark;
  });
}
