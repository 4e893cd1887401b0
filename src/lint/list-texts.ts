import type { Root } from 'mdast';

import type { Content, DataPath, Source } from './content.ts';
import type { Position } from './finding.ts';
import { parseMarkdown } from '../markup/parse-markdown.ts';

/** One piece of Markdown: the body of a file or one of its fields. */
export interface MarkdownText {
  /** What the text is part of. */
  readonly owner: 'topic' | 'roadmap';
  /** Id of the topic or roadmap. */
  readonly id: string;
  /** `body`, or the name of the field at the top: `requires`, `sections`, `faqs` ... */
  readonly field: string;
  readonly markdown: string;
  readonly tree: Root;
  readonly source: Source;
  /** Place of an offset in the Markdown; `words` are what stands there. */
  readonly locate: (offset: number, words: string) => Position;
}

const cache = new WeakMap<Content, readonly MarkdownText[]>();

/** All Markdown of the content, parsed once however many rules ask. */
export function listTexts(content: Content): readonly MarkdownText[] {
  let texts = cache.get(content);
  if (texts === undefined) {
    texts = [...listTopicTexts(content), ...listRoadmapTexts(content)];
    cache.set(content, texts);
  }
  return texts;
}

function* listTopicTexts({ topics }: Content): Generator<MarkdownText> {
  for (const { id, body, data, source } of topics) {
    const owner = { owner: 'topic', id, source } as const;
    yield bodyText(owner, body);
    if (data === undefined) continue;
    for (const [index, { reason }] of data.requires.entries()) yield text(owner, ['requires', index, 'reason'], reason);
    for (const [index, outcome] of data.outcomes.entries()) yield text(owner, ['outcomes', index], outcome);
    for (const [index, { question, answer }] of data.selfCheck.entries()) {
      yield text(owner, ['selfCheck', index, 'question'], question);
      yield text(owner, ['selfCheck', index, 'answer'], answer);
    }
  }
}

function* listRoadmapTexts({ roadmaps }: Content): Generator<MarkdownText> {
  for (const { id, body, data, source, outline, outlineSource } of roadmaps) {
    const page = { owner: 'roadmap', id, source } as const;
    yield bodyText(page, body);
    if (data?.note !== undefined) yield text(page, ['note'], data.note);
    if (data?.question) yield text(page, ['question', 'description'], data.question.description);
    for (const [index, { answer }] of data?.faqs.entries() ?? []) yield text(page, ['faqs', index, 'answer'], answer);
    for (const [index, { checkpoint }] of outline?.sections.entries() ?? []) {
      if (checkpoint === undefined) continue;
      const list = { owner: 'roadmap', id, source: outlineSource } as const;
      yield text(list, ['sections', index, 'checkpoint', 'build'], checkpoint.build);
      for (const [line, proof] of checkpoint.proves.entries()) {
        yield text(list, ['sections', index, 'checkpoint', 'proves', line], proof);
      }
    }
  }
}

type Owner = Pick<MarkdownText, 'owner' | 'id' | 'source'>;

function bodyText(owner: Owner, markdown: string): MarkdownText {
  const locate = (offset: number) => owner.source.locateBody(offset);
  return { ...owner, field: 'body', markdown, tree: parseMarkdown(markdown), locate };
}

function text(owner: Owner, path: DataPath, markdown: string): MarkdownText {
  const locate = (offset: number, words: string) => {
    const [first = ''] = words.split('\n', 1);
    const before = first === '' ? 0 : markdown.slice(0, offset).split(first).length - 1;
    return owner.source.locateWords(path, first, before);
  };
  return { ...owner, field: String(path[0]), markdown, tree: parseMarkdown(markdown), locate };
}
