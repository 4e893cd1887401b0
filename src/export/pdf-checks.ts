import { toPlainText } from '../markup/to-plain-text.ts';
import type { ChecklistData, ChecklistItem } from '../schemas/checklist.ts';
import type { PracticeContext } from './practice-markdown.ts';
import { MARK_WORDS } from './mark-words.ts';
import { MARK_COLORS, PALETTE } from './palette.ts';
import { ensureSpace, flowBlocks, heightOf, setBlock, skip } from './pdf-flow.ts';
import { CONTENT_WIDTH, PAGE, type Pdf } from './pdf-page.ts';
import { piece } from './pdf-styles.ts';
import { setRow, writeRow, type Row } from './pdf-topic.ts';

/** What the items lead to. */
export interface CheckLinks {
  /** The absolute address of an item on the page of its list. */
  readonly item: (id: string) => string;
  readonly topic: PracticeContext['addresses']['topic'];
  readonly findTopics: PracticeContext['findTopics'];
}

const SECTION_GAP = 26;
const ROW_GAP = 10;
const TICK = 8;

/** Writes the items of a check list as text, each with a box to tick, its reason and its check. Sections have bookmarks. */
export function writeChecks(pdf: Pdf, { sections }: ChecklistData, links: CheckLinks): void {
  const { outline } = pdf.addPage();
  pdf.y = PAGE.margin;
  const bookmarks = outline.addItem('Items', { expanded: true });
  sections.forEach(({ title, summary, items }, index) => {
    const heading = `${index + 1}. ${title}`;
    const head = [
      setBlock([piece(heading, 'section', PALETTE.accent)], PAGE.margin, CONTENT_WIDTH, 22),
      setBlock([piece(summary, 'body', PALETTE.inkSoft)], PAGE.margin, CONTENT_WIDTH, 13),
    ];
    const rows = items.map((item) => toRow(item, links));
    // The heading stays on one page with the first item.
    ensureSpace(pdf, SECTION_GAP + heightOf(head) + ROW_GAP + (rows[0]?.height ?? 0));
    skip(pdf, SECTION_GAP);
    bookmarks.addItem(heading);
    flowBlocks(pdf, head);
    for (const row of rows) {
      ensureSpace(pdf, ROW_GAP + row.height);
      skip(pdf, ROW_GAP);
      writeTick(pdf);
      writeRow(pdf, row);
    }
  });
}

function toRow({ id, title, priority, why, check, topics }: ChecklistItem, links: CheckLinks): Row {
  const read = links.findTopics(topics);
  return setRow(
    [
      [piece(title, 'topic', PALETTE.ink, links.item(id))],
      [piece(MARK_WORDS[priority], 'strong', MARK_COLORS[priority])],
    ],
    [
      [piece(toPlainText(why), 'small')],
      [piece('Check:', 'strong'), piece(toPlainText(check), 'small', PALETTE.inkSoft)],
      ...(read.length === 0
        ? []
        : [
            [
              piece('To read:', 'strong'),
              ...read.map((topic, index) =>
                piece(
                  index < read.length - 1 ? `${topic.title},` : topic.title,
                  'reference',
                  PALETTE.ink,
                  links.topic(topic.id),
                ),
              ),
            ],
          ]),
    ],
  );
}

const writeTick = (pdf: Pdf): void => {
  const { y } = pdf;
  pdf
    .lineWidth(0.75)
    .rect(PAGE.margin, y + 2, TICK, TICK)
    .stroke(PALETTE.accent);
  pdf.y = y;
};
