import { type Content, problemAt } from '../content.ts';
import type { Problem } from '../finding.ts';
import { listTexts } from '../list-texts.ts';
import { listNodes } from '../../markup/list-nodes.ts';
import { sourceOf, startOf } from '../../markup/parse-markdown.ts';
import type { Rule } from '../rule.ts';

/** Markdown holds a footnote. */
export const footnote: Rule = { id: 'footnote', severity: 'error', check };

function* check(content: Content): Generator<Problem> {
  for (const { tree, markdown, source, locate } of listTexts(content)) {
    for (const node of listNodes(tree)) {
      if (node.type !== 'footnoteReference' && node.type !== 'footnoteDefinition') continue;
      const [line = ''] = sourceOf(node, markdown).split('\n', 1);
      const words = line.length > 60 ? `${line.slice(0, 57)}...` : line;
      const hint = 'Say it in the sentence or in brackets, or link to it.';
      yield problemAt(source, locate(startOf(node), line), `footnotes are not allowed: ${words}`, hint);
    }
  }
}
