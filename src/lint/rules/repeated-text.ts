import { type Content, problemAt } from '../content.ts';
import type { Position, Problem } from '../finding.ts';
import { listTexts, type MarkdownText } from '../list-texts.ts';
import type { Rule } from '../rule.ts';

/** Two topics share a text, an outcome, a question or a reason: at least one of them was not written for itself. */
export const repeatedText: Rule = { id: 'repeated-text', severity: 'error', isAboutQuality: true, check };

const NAMES: Record<string, string> = {
  body: 'text',
  outcomes: 'outcome',
  requires: 'reason',
};

function* check(content: Content): Generator<Problem> {
  const first = new Map<string, MarkdownText>();
  const drafts = new Set(content.topics.filter(({ data }) => data?.status === 'draft').map(({ id }) => id));
  const texts = listTexts(content).filter(({ owner }) => owner === 'topic');
  // Of a draft and a finished topic, the draft is the one to change.
  for (const text of texts.toSorted((a, b) => Number(drafts.has(a.id)) - Number(drafts.has(b.id)))) {
    const words = normalizeText(text.markdown);
    if (words === '') continue;
    const key = `${text.field}\n${words}`;
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, text);
      continue;
    }
    const place = `${earlier.source.file}:${locateStart(earlier).line}`;
    const message = `this ${NAMES[text.field] ?? 'question or answer'} stands word for word in ${place}`;
    yield problemAt(text.source, locateStart(text), message, 'Write it for this topic: what is different here?');
  }
}

const locateStart = ({ markdown, locate }: MarkdownText): Position => locate(markdown.search(/\S/), '');

/** Case, line breaks and marks do not make a text new. */
const normalizeText = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
