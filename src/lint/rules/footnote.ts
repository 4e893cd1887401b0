import { visit } from 'unist-util-visit';

import { type Content, problemAt } from '../content.ts';
import type { Problem } from '../finding.ts';
import { listTexts } from '../list-texts.ts';
import { sourceOf, startOf } from '../../markup/parse-markdown.ts';
import type { Rule } from '../rule.ts';

/** Markdown holds a footnote. */
export const footnote: Rule = { id: 'footnote', severity: 'error', check };

function* check(content: Content): Generator<Problem> {
  for (const { tree, markdown, source, locate } of listTexts(content)) {
    const problems: Problem[] = [];
    visit(tree, (node) => {
      if (node.type !== 'footnoteReference' && node.type !== 'footnoteDefinition') return;
      const [line = ''] = sourceOf(node, markdown).split('\n', 1);
      const words = line.length > 60 ? `${line.slice(0, 57)}...` : line;
      const hint = 'Say it in the sentence or in brackets, or link to it.';
      problems.push(problemAt(source, locate(startOf(node), line), `footnotes are not allowed: ${words}`, hint));
    });
    yield* problems;
  }
}
