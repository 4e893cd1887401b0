import { type Content, problemAt } from '../content.ts';
import { countWords } from '../count-words.ts';
import type { Problem } from '../finding.ts';
import { listTexts, type MarkdownText } from '../list-texts.ts';
import { listNodes } from '../../markup/list-nodes.ts';
import { sourceOf, startOf } from '../../markup/parse-markdown.ts';
import type { Rule } from '../rule.ts';

/** The text of a topic is too short or too long, or has headings. */
export const topicText: Rule = { id: 'topic-text', severity: 'error', isAboutQuality: true, check };

/** Words of a text. */
export const TEXT_WORDS = { min: 90, max: 200 };

function* check(content: Content): Generator<Problem> {
  const unread = new Set(content.topics.filter(({ data }) => data === undefined).map(({ source }) => source));
  const drafts = new Set(content.topics.filter(({ data }) => data?.status === 'draft').map(({ source }) => source));
  for (const text of listTexts(content)) {
    // The body of a file whose frontmatter could not be split off is not known.
    if (text.owner !== 'topic' || text.field !== 'body' || unread.has(text.source)) continue;
    const words = countWords(text);
    // The text of a draft is still to be written.
    if ((words < TEXT_WORDS.min && !drafts.has(text.source)) || words > TEXT_WORDS.max) {
      const message = `the text has ${words} words, but must have ${TEXT_WORDS.min} to ${TEXT_WORDS.max}`;
      const hint =
        words < TEXT_WORDS.min
          ? 'Say what it is, why you need it, what it connects to and what to practice, with one concrete thing.'
          : 'Cut what another topic says; code blocks do not count.';
      yield problemAt(text.source, text.locate(text.markdown.search(/\S|$/), ''), message, hint);
    }
    yield* findHeadings(text);
  }
}

function* findHeadings({ markdown, tree, source, locate }: MarkdownText): Generator<Problem> {
  for (const node of listNodes(tree)) {
    if (node.type !== 'heading') continue;
    const heading = sourceOf(node, markdown).split('\n', 1)[0] ?? '';
    const hint = 'Write paragraphs; the page has its own headings.';
    yield problemAt(source, locate(startOf(node), ''), `a topic has no headings: ${heading}`, hint);
  }
}
