import { exposeHarmful } from '../markup/clean-text.ts';
import { escapeMarkdown } from '../markup/escape-markdown.ts';
import type { DiffBlock, Sign } from './describe-diff.ts';

const NOTHING = 'The graph and the pages stay as they are.';

/**
 * The change as plain text, one line each, with its sign at the beginning.
 * @param paint Colors a line by its sign, where there are colors.
 */
export function formatDiffText(
  blocks: readonly DiffBlock[],
  paint: (sign: Sign, line: string) => string = (_, line) => line,
): string {
  if (blocks.length === 0) return NOTHING;
  return blocks
    .map(({ title, lines }) =>
      [title, ...lines.map(([sign, text]) => paint(sign, exposeHarmful(`${sign} ${text}`)))].join('\n'),
    )
    .join('\n\n');
}

const SIGN_WORDS: Readonly<Record<Sign, string>> = {
  '+': 'added',
  '-': 'removed',
  '~': 'changed',
  '!': 'look at this',
};

/** The change as Markdown: a heading a block, and a list. Whatever authors wrote is shown as it is. */
export function formatDiffMarkdown(blocks: readonly DiffBlock[]): string {
  if (blocks.length === 0) return NOTHING;
  return blocks
    .map(({ title, lines }) => {
      const items = lines.map(([sign, text]) => `- **${SIGN_WORDS[sign]}:** ${escapeMarkdown(exposeHarmful(text))}`);
      return [`### ${escapeMarkdown(title)}`, '', ...items].join('\n');
    })
    .join('\n\n');
}
