import type { Root } from 'mdast';

import type { Content, DataPath, Source } from './content.ts';
import { describeFailure } from './describe-failure.ts';
import type { Position, Range } from './finding.ts';
import { listMarkdown, type TextOwner } from './list-markdown.ts';
import { findMarkdownLimit, type MarkdownFault } from '../markup/find-markdown-limit.ts';
import { parseMarkdown } from '../markup/parse-markdown.ts';

/** One piece of Markdown: the body of a file or one of its fields. */
export interface MarkdownText {
  /** What the text is part of. */
  readonly owner: TextOwner;
  /** Id of the owner. */
  readonly id: string;
  /** `body`, or the name of the field at the top: `requires`, `sections`, `faqs` ... */
  readonly field: string;
  /** The name of the innermost field: `answer` of a question. */
  readonly part: string;
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
  for (const { path, markdown, ...owner } of listMarkdown(content)) {
    const text = path === undefined ? bodyText(owner, markdown) : fieldText(owner, path, markdown);
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

type Owner = Pick<UnparsedText, 'owner' | 'id' | 'source'>;

function bodyText(owner: Owner, markdown: string): UnparsedText {
  const locate = (offset: number) => owner.source.locateBody(offset);
  const { bodyOffset } = owner.source;
  const rangeOf = (start: number, end: number): Range => [bodyOffset + start, bodyOffset + end];
  return { ...owner, field: 'body', part: 'body', markdown, locate, rangeOf };
}

function fieldText(owner: Owner, path: DataPath, markdown: string): UnparsedText {
  const locate = (offset: number, words: string) => {
    const [first = ''] = words.split('\n', 1);
    const before = first === '' ? 0 : markdown.slice(0, offset).split(first).length - 1;
    return owner.source.locateWords(path, first, before);
  };
  const rangeOf = () => owner.source.range(path);
  const part = String(path.findLast((step) => typeof step === 'string'));
  return { ...owner, field: String(path[0]), part, markdown, locate, rangeOf };
}
