import { useMemo } from 'react';

import { loadPart } from '../../browser/load-failure.ts';
import { Markup } from './Markup.tsx';
import { useModule } from './use-module.ts';

const loadRenderer = () => loadPart('What formats texts', () => import('../../markup/to-hast.ts'));

/** A field of one line in the site's own Markdown. Until its renderer is there, its text is shown as it is. */
export function InlineMarkdown({ text }: { text: string }) {
  const renderer = useModule(loadRenderer);
  const tree = useMemo(() => renderer?.toHast(text, { isInline: true }), [renderer, text]);
  return tree ? <Markup nodes={tree.children} /> : text;
}
