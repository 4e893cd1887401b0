import { type Content, type DrawingFile, problemAt } from '../content.ts';
import { createSource } from '../create-source.ts';
import { readDrawingAddress } from '../../markup/drawing-address.ts';
import { findDrawingFault } from '../find-drawing-fault.ts';
import type { Problem } from '../finding.ts';
import { listTexts, type MarkdownText } from '../list-texts.ts';
import { listNodes } from '../../markup/list-nodes.ts';
import { sourceOf, startOf } from '../../markup/parse-markdown.ts';
import type { Rule } from '../rule.ts';
import { suggestName } from '../suggest-name.ts';

/** A drawing of a guide is not safe, is missing, is shown nowhere, or is not told in words. */
export const guideDrawing: Rule = { id: 'guide-drawing', severity: 'error', check };

/** A description, and not a name. */
const MIN_WORDS = 4;

function* check(content: Content): Generator<Problem> {
  const known = new Set(content.drawings.map(({ id }) => id));
  const shown = new Set<string>();
  for (const text of listTexts(content)) if (text.owner === 'guide') yield* checkImages(text, known, shown);
  for (const drawing of content.drawings) yield* checkDrawing(drawing, shown.has(drawing.id));
}

function* checkImages(text: MarkdownText, known: ReadonlySet<string>, shown: Set<string>): Generator<Problem> {
  for (const node of listNodes(text.tree)) {
    if (node.type !== 'image' && node.type !== 'definition') continue;
    const name = readDrawingAddress(node.url);
    if (name === undefined) continue;
    shown.add(name);
    const report = (message: string, hint: string) =>
      problemAt(text.source, text.locate(startOf(node), sourceOf(node, text.markdown)), message, hint);
    if (!known.has(name)) {
      const meant = suggestName(name, known);
      const hint =
        meant === undefined ? `Put it into content/guides/drawings/${name}.svg.` : `Did you mean \`${meant}\`?`;
      yield report(`there is no drawing \`${name}\``, hint);
    }
    if (node.type === 'image' && (node.alt ?? '').trim().split(/\s+/).length < MIN_WORDS) {
      const hint = 'Say between the brackets what somebody sees who looks at it.';
      yield report(`the drawing \`${name}\` is not told in words`, hint);
    }
  }
}

function* checkDrawing({ id, file, svg }: DrawingFile, isShown: boolean): Generator<Problem> {
  const fault = findDrawingFault(svg);
  if (fault !== undefined) {
    const source = createSource({ file, text: svg });
    yield problemAt(source, source.locateBody(fault.offset), fault.message, fault.hint);
  } else if (!isShown) {
    const hint = `Show it in a guide, ![what it shows](drawings/${id}.svg), or delete the file.`;
    yield { file, line: 1, column: 1, message: 'no guide shows this drawing', hint };
  }
}
