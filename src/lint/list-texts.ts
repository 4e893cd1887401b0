import type { Root } from 'mdast';

import type { Content, DataPath, GuideFile, Source } from './content.ts';
import { describeFailure } from './describe-failure.ts';
import type { Position, Range } from './finding.ts';
import { findMarkdownLimit, type MarkdownFault } from '../markup/find-markdown-limit.ts';
import { parseMarkdown } from '../markup/parse-markdown.ts';

/** One piece of Markdown: the body of a file or one of its fields. */
export interface MarkdownText {
  /** What the text is part of. */
  readonly owner: 'topic' | 'roadmap' | 'guide';
  /** Id of the topic, roadmap or guide. */
  readonly id: string;
  /** `body`, or the name of the field at the top: `requires`, `sections`, `faqs` ... */
  readonly field: string;
  readonly markdown: string;
  readonly tree: Root;
  readonly source: Source;
  /** Place of an offset in the Markdown; `words` are what stands there. */
  readonly locate: (offset: number, words: string) => Position;
  /** Characters of the file that hold a part of the Markdown: exactly, or the field around it. */
  readonly rangeOf: (start: number, end: number) => Range;
}

interface ParsedTexts {
  readonly texts: readonly MarkdownText[];
  readonly refused: readonly RefusedText[];
}

const cache = new WeakMap<Content, ParsedTexts>();

/** All Markdown of the content, parsed once however many rules ask. Texts that no parser should see are left out. */
export const listTexts = (content: Content): readonly MarkdownText[] => parseAll(content).texts;

/** The texts that were not parsed, with the reason. */
export const listRefusedTexts = (content: Content): readonly RefusedText[] => parseAll(content).refused;

export interface RefusedText {
  readonly text: UnparsedText;
  readonly fault: MarkdownFault;
}

type UnparsedText = Omit<MarkdownText, 'tree'>;

function parseAll(content: Content): ParsedTexts {
  const known = cache.get(content);
  if (known !== undefined) return known;
  const texts: MarkdownText[] = [];
  const refused: RefusedText[] = [];
  for (const text of [...listTopicTexts(content), ...listRoadmapTexts(content), ...content.guides.map(guideText)]) {
    const result = parseText(text.markdown);
    if ('type' in result) texts.push({ ...text, tree: result });
    else refused.push({ text, fault: result });
  }
  const parsed = { texts, refused };
  cache.set(content, parsed);
  return parsed;
}

/** The tree of a text, or why there is none. */
function parseText(markdown: string): Root | MarkdownFault {
  const fault = findMarkdownLimit(markdown);
  if (fault !== undefined) return fault;
  try {
    return parseMarkdown(markdown);
  } catch (error) {
    const { message, hint } = describeFailure('', error);
    return { offset: 0, message, hint };
  }
}

function* listTopicTexts({ topics }: Content): Generator<UnparsedText> {
  for (const { id, body, data, source } of topics) {
    const owner = { owner: 'topic', id, source } as const;
    yield bodyText(owner, body);
    if (data === undefined) continue;
    for (const [index, { reason }] of data.requires.entries())
      yield fieldText(owner, ['requires', index, 'reason'], reason);
    for (const [index, outcome] of data.outcomes.entries()) yield fieldText(owner, ['outcomes', index], outcome);
    for (const [index, { question, answer }] of data.selfCheck.entries()) {
      yield fieldText(owner, ['selfCheck', index, 'question'], question);
      yield fieldText(owner, ['selfCheck', index, 'answer'], answer);
    }
  }
}

function* listRoadmapTexts({ roadmaps }: Content): Generator<UnparsedText> {
  for (const { id, body, data, source, outline, outlineSource } of roadmaps) {
    const page = { owner: 'roadmap', id, source } as const;
    yield bodyText(page, body);
    if (data?.note !== undefined) yield fieldText(page, ['note'], data.note);
    if (data?.question) yield fieldText(page, ['question', 'description'], data.question.description);
    for (const [index, { answer }] of data?.faqs.entries() ?? [])
      yield fieldText(page, ['faqs', index, 'answer'], answer);
    for (const [index, { checkpoint }] of outline?.sections.entries() ?? []) {
      if (checkpoint === undefined) continue;
      const list = { owner: 'roadmap', id, source: outlineSource } as const;
      yield fieldText(list, ['sections', index, 'checkpoint', 'build'], checkpoint.build);
      for (const [line, proof] of checkpoint.proves.entries()) {
        yield fieldText(list, ['sections', index, 'checkpoint', 'proves', line], proof);
      }
    }
  }
}

const guideText = ({ id, body, source }: GuideFile): UnparsedText => bodyText({ owner: 'guide', id, source }, body);

type Owner = Pick<UnparsedText, 'owner' | 'id' | 'source'>;

function bodyText(owner: Owner, markdown: string): UnparsedText {
  const locate = (offset: number) => owner.source.locateBody(offset);
  const { bodyOffset } = owner.source;
  const rangeOf = (start: number, end: number): Range => [bodyOffset + start, bodyOffset + end];
  return { ...owner, field: 'body', markdown, locate, rangeOf };
}

function fieldText(owner: Owner, path: DataPath, markdown: string): UnparsedText {
  const locate = (offset: number, words: string) => {
    const [first = ''] = words.split('\n', 1);
    const before = first === '' ? 0 : markdown.slice(0, offset).split(first).length - 1;
    return owner.source.locateWords(path, first, before);
  };
  const rangeOf = () => owner.source.range(path);
  return { ...owner, field: String(path[0]), markdown, locate, rangeOf };
}
