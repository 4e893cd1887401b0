import { type Content, problemAt } from '../content.ts';
import type { Problem } from '../finding.ts';
import { listTexts } from '../list-texts.ts';
import { listNodes } from '../../markup/list-nodes.ts';
import { startOf } from '../../markup/parse-markdown.ts';
import type { Rule } from '../rule.ts';

/** Markdown holds HTML, comments included. Nothing that an author writes may become markup of a page. */
export const rawHtml: Rule = { id: 'raw-html', severity: 'error', check };

function* check(content: Content): Generator<Problem> {
  for (const { tree, source, locate } of listTexts(content)) {
    for (const node of listNodes(tree)) {
      if (node.type !== 'html') continue;
      const [line = ''] = node.value.split('\n', 1);
      const tag = line.length > 60 ? `${line.slice(0, 57)}...` : line;
      const hint = `Use Markdown. If the text is about the tag, write it as code: \`${tag.trim()}\`.`;
      yield problemAt(source, locate(startOf(node), node.value), `raw HTML is not allowed: ${tag.trim()}`, hint);
    }
  }
}
