import { MARK_SHAPES } from '../roadmap/layout/mark-shapes.ts';
import { entryTitle } from '../roadmap/entry-title.ts';
import { formatFacts } from '../roadmap/topic-facts.ts';
import type { Entry, Mark } from '../roadmap/types.ts';
import { MARK_WORDS } from './mark-words.ts';
import { MARK_COLORS, PALETTE } from './palette.ts';
import { CONTENT_WIDTH, PAGE, type Pdf } from './pdf-page.ts';
import { flowBlocks, heightOf, setBlock, type Block } from './pdf-flow.ts';
import { drawIcon } from './pdf-graph.ts';
import { piece } from './pdf-styles.ts';
import type { Piece } from './pdf-text.ts';
import { toPlainText } from '../markup/to-plain-text.ts';

/** What the outline says about topics beyond the roadmap itself. */
export interface TopicNames {
  readonly link: (topic: string) => string;
  readonly titleOf: (topic: string) => string;
}

/** A topic in two columns: its name and facts, and beside them the reasons. */
export interface Row {
  readonly name: readonly Block[];
  readonly reasons: readonly Block[];
  readonly mark?: Mark | undefined;
  /** Where the shape of the mark begins. */
  readonly x: number;
  readonly height: number;
}

const NAME_WIDTH = 152;
const COLUMN_GAP = 14;
const MARK_WIDTH = 14;
const INDENT = 12;
const LEADING = 12;

/** A topic and its sub-topics as rows, in learning order. */
export function listRows(entry: Entry, names: TopicNames, depth = 0): readonly Row[] {
  return [toRow(entry, names, depth), ...entry.children.flatMap((child) => listRows(child, names, depth + 1))];
}

function toRow(entry: Entry, { link, titleOf }: TopicNames, depth: number): Row {
  const { topic, mark, why } = entry;
  const name = [
    [piece(entryTitle(entry), 'topic', PALETTE.ink, link(topic.id))],
    [piece(formatFacts(topic), 'small', PALETTE.inkSoft)],
  ];
  const opinion =
    mark === undefined
      ? []
      : [
          [
            piece(`${capitalize(MARK_WORDS[mark])}${why === undefined ? '' : ':'}`, 'strong', MARK_COLORS[mark]),
            ...(why === undefined ? [] : [piece(why, 'small')]),
          ],
        ];
  const requirements = topic.requires.map((requirement) => [
    piece('Requires', 'small', PALETTE.inkSoft),
    piece(`${titleOf(requirement.topic)}:`, 'reference', PALETTE.ink, link(requirement.topic)),
    piece(toPlainText(requirement.reason), 'small', PALETTE.inkSoft),
  ]);
  return setRow(name, [...opinion, ...requirements], { mark, depth });
}

type Pieces = readonly Piece[];

/** Sets paragraphs in two columns; `depth` is how far the row is indented. */
export function setRow(
  name: readonly Pieces[],
  reasons: readonly Pieces[],
  { mark, depth = 0 }: { readonly mark?: Mark | undefined; readonly depth?: number } = {},
): Row {
  const x = PAGE.margin + depth * INDENT;
  const nameX = x + MARK_WIDTH;
  const nameWidth = PAGE.margin + NAME_WIDTH - nameX;
  const names = name.map((pieces) => setBlock(pieces, nameX, nameWidth, LEADING));
  const beside = reasons.map((pieces) =>
    setBlock(pieces, PAGE.margin + NAME_WIDTH + COLUMN_GAP, CONTENT_WIDTH - NAME_WIDTH - COLUMN_GAP, LEADING),
  );
  return { name: names, reasons: beside, mark, x, height: Math.max(heightOf(names), heightOf(beside)) };
}

const capitalize = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Draws a row at `pdf.y` and leaves `pdf.y` below it. Only a row that is higher than a page goes on over the next. */
export function writeRow(pdf: Pdf, { name, reasons, mark, x, height }: Row): void {
  const top = pdf.y;
  if (mark) drawIcon(pdf, { d: MARK_SHAPES[mark], x, y: top + 1.6, color: MARK_COLORS[mark] }, 0.55);
  flowBlocks(pdf, name);
  pdf.y = top;
  flowBlocks(pdf, reasons);
  // Where the reasons have gone on over a page, they end the row.
  if (pdf.y >= top) pdf.y = top + height;
}
