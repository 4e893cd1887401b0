import { type Content, problemAt } from '../content.ts';
import type { Problem } from '../finding.ts';
import { listTexts } from '../list-texts.ts';
import { listNodes } from '../../markup/list-nodes.ts';
import { sourceOf, startOf } from '../../markup/parse-markdown.ts';
import type { Rule } from '../rule.ts';

/** Markdown holds a line that MDX would run as code. It would be shown as text here, and run after a rename. */
export const mdxSyntax: Rule = { id: 'mdx-syntax', severity: 'error', check };

// Narrow on purpose: "import statements make ..." and "export your data" are English.
const MODULE_LINE =
  /^(?:import\s+(?:["']|[\w$*{][^"']*\sfrom\s*["'])|export\s+(?:default\b|const\s|let\s|var\s|function\b|class\s|\{|\*))/;

function* check(content: Content): Generator<Problem> {
  for (const { tree, markdown, source, locate } of listTexts(content)) {
    for (const node of listNodes(tree)) {
      if (node.type !== 'paragraph') continue;
      const paragraph = sourceOf(node, markdown);
      const what = describe(paragraph);
      if (what === undefined) continue;
      const [line = ''] = paragraph.split('\n', 1);
      const hint =
        'Content is Markdown without code of its own. To show code, put it between ``` lines or in backticks.';
      yield problemAt(source, locate(startOf(node), line), `${what} is not allowed: ${line}`, hint);
    }
  }
}

function describe(paragraph: string): string | undefined {
  if (MODULE_LINE.test(paragraph)) return 'an import or export line';
  return /^\{[\s\S]*\}\s*$/.test(paragraph) ? 'an {expression}' : undefined;
}
