import type { Content } from '../../src/lint/content.ts';
import { listFences, readReason } from '../../src/lint/list-fences.ts';
import type { Example } from './example.ts';

/**
 * All blocks of code in the content that name a language, by file; those of a file in its order.
 * @param only Files or folders, relative to the project; empty for all.
 */
export function collectExamples(content: Content, only: readonly string[]): ReadonlyMap<string, readonly Example[]> {
  const examples: Example[] = [];
  for (const fence of listFences(content)) {
    const { file } = fence.text.source;
    if (fence.language === undefined || !isNamed(file, only)) continue;
    const { language, code } = fence;
    examples.push({ file, line: fence.locate().line, language, code, reason: readReason(fence) });
  }
  const inOrder = examples.toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
  return Map.groupBy(inOrder, ({ file }) => file);
}

const isNamed = (file: string, only: readonly string[]) =>
  only.length === 0 || only.some((path) => file === path || file.startsWith(`${path}/`));
