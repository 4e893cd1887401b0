import type { Content } from './content.ts';
import type { Position } from './finding.ts';
import { listTexts, type MarkdownText } from './list-texts.ts';
import { listNodes } from '../markup/list-nodes.ts';
import { sourceOf, startOf } from '../markup/parse-markdown.ts';

/** A block of code in Markdown of the content. */
export interface Fence {
  /** Whether backticks stand around it; other code is indented. */
  readonly isFenced: boolean;
  /** As it is written behind the backticks; undefined if nothing is. */
  readonly language: string | undefined;
  /** The words behind the language. */
  readonly words: string;
  /** Without the lines of the fence and without its indentation. */
  readonly code: string;
  readonly text: MarkdownText;
  /** Where the block begins. */
  readonly locate: () => Position;
}

/** Most texts have no code, and to search one for signs is cheaper than to walk over its tree. */
const MAY_HOLD_CODE = /```|~~~|^(?: {4}|\t)/m;

/** All blocks of code in the content, those of one text in its order. */
export function* listFences(content: Content): Generator<Fence> {
  for (const text of listTexts(content)) {
    if (!MAY_HOLD_CODE.test(text.markdown)) continue;
    for (const node of listNodes(text.tree)) {
      if (node.type !== 'code') continue;
      const source = sourceOf(node, text.markdown);
      yield {
        isFenced: /^(?:```|~~~)/.test(source),
        language: node.lang ?? undefined,
        words: node.meta?.trim() ?? '',
        code: node.value,
        text,
        locate: () => text.locate(startOf(node), source),
      };
    }
  }
}

const NO_RUN = /^no-run(?:\s+(?<reason>.*))?$/s;

/** Why a fence says that it cannot be run: undefined if it does not say so, empty if it has no reason. */
export const readReason = ({ words }: Pick<Fence, 'words'>): string | undefined => {
  const match = NO_RUN.exec(words);
  return match === null ? undefined : (match.groups?.['reason'] ?? '').trim();
};
