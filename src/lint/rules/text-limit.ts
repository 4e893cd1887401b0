import { type Content, problemAt } from '../content.ts';
import type { Problem } from '../finding.ts';
import { listRefusedTexts } from '../list-texts.ts';
import type { Rule } from '../rule.ts';

/** A piece of Markdown is so long, so deep or so full of marks that its parser would need minutes or fail. */
export const textLimit: Rule = { id: 'text-limit', severity: 'error', check };

function* check(content: Content): Generator<Problem> {
  for (const { text, fault } of listRefusedTexts(content)) {
    const [line = ''] = text.markdown.slice(fault.offset).split('\n', 1);
    const position = text.locate(fault.offset, line.slice(0, 60));
    yield problemAt(text.source, position, fault.message, fault.hint);
  }
}
