import { entryTitle } from '../roadmap/entry-title.ts';
import { listEntries, listParts } from '../roadmap/list-entries.ts';
import { formatFacts } from '../roadmap/topic-facts.ts';
import type { Roadmap, Section } from '../roadmap/types.ts';
import { PALETTE } from './palette.ts';
import { writeCheckpoint } from './pdf-checkpoint.ts';
import { CONTENT_WIDTH, PAGE, type Pdf } from './pdf-page.ts';
import { ensureSpace, flowBlocks, heightOf, setBlock, skip } from './pdf-flow.ts';
import { piece } from './pdf-styles.ts';
import { listRows, writeRow, type Row, type TopicNames } from './pdf-topic.ts';
import { linkAddress, type Addresses } from './addresses.ts';

/** Writes the outline as text: sections with bookmarks, groups, topics with their facts and reasons, checkpoints. */
export function writeOutline(
  pdf: Pdf,
  roadmap: Roadmap,
  addresses: Addresses,
  titleOf: (topic: string) => string,
): void {
  const { outline } = pdf.addPage();
  pdf.y = PAGE.margin;
  const bookmarks = outline.addItem('Outline', { expanded: true });
  const labels = new Map(listEntries(roadmap).map(({ entry }) => [entry.topic.id, entryTitle(entry)]));
  const names: TopicNames = { link: addresses.topic, titleOf: (topic) => labels.get(topic) ?? titleOf(topic) };
  roadmap.sections.forEach((section, index) => {
    const title = `${index + 1}. ${section.title}`;
    writeSection(pdf, section, title, names, () => bookmarks.addItem(title));
    writeAsides(pdf, section, addresses);
    if (section.checkpoint) writeCheckpoint(pdf, section.checkpoint);
  });
}

/** Keeps the heading on one page with the first topic; `onStart` runs once that page is known. */
function writeSection(pdf: Pdf, section: Section, title: string, names: TopicNames, onStart: () => void): void {
  const head = [
    setBlock([piece(title, 'section', PALETTE.accent)], PAGE.margin, CONTENT_WIDTH, 22),
    ...(section.summary === undefined
      ? []
      : [setBlock([piece(section.summary, 'body', PALETTE.inkSoft)], PAGE.margin, CONTENT_WIDTH, 13)]),
  ];
  listParts(section).forEach(({ group, entries }, index) => {
    const rows = entries.flatMap((entry) => listRows(entry, names));
    const above = index === 0 ? SECTION_GAP + heightOf(head) : 0;
    ensureSpace(pdf, above + GROUP_GAP + GROUP_LEADING + (rows[0]?.height ?? 0));
    if (index === 0) {
      skip(pdf, SECTION_GAP);
      onStart();
      flowBlocks(pdf, head);
    }
    writeGroup(pdf, group?.title, rows);
  });
}

const SECTION_GAP = 26;
const GROUP_GAP = 12;
const GROUP_LEADING = 20;
const ROW_GAP = 6;

function writeGroup(pdf: Pdf, title: string | undefined, rows: readonly Row[]): void {
  skip(pdf, GROUP_GAP);
  const end = PAGE.width - PAGE.margin;
  pdf.moveTo(PAGE.margin, pdf.y).lineTo(end, pdf.y).lineWidth(0.5).stroke(PALETTE.line);
  pdf.y += 4;
  if (title === undefined) pdf.y += ROW_GAP;
  else flowBlocks(pdf, [setBlock([piece(title, 'group')], PAGE.margin, CONTENT_WIDTH, GROUP_LEADING)]);
  for (const row of rows) {
    ensureSpace(pdf, row.height);
    writeRow(pdf, row);
    pdf.y += ROW_GAP;
  }
}

/** Notes, roadmaps that go deeper, pages elsewhere, and projects. */
function writeAsides(pdf: Pdf, { notes, links, projects = [] }: Section, addresses: Addresses): void {
  const noteBlocks = notes.map((note) => setBlock([piece(note, 'body')], PAGE.margin + 10, CONTENT_WIDTH - 10, 13));
  for (const block of noteBlocks) {
    const height = heightOf([block]);
    ensureSpace(pdf, height + 8);
    skip(pdf, 8);
    pdf.rect(PAGE.margin, pdf.y, 2, height).fill(PALETTE.lineStrong);
    flowBlocks(pdf, [block]);
  }
  for (const link of links) {
    ensureSpace(pdf, 20);
    skip(pdf, 6);
    const address = linkAddress(link, addresses);
    const pieces =
      address === undefined
        ? [piece(link.label, 'topic', PALETTE.inkSoft), piece('(upcoming)', 'small', PALETTE.inkSoft)]
        : [piece(link.label, 'topic', PALETTE.accent, address)];
    flowBlocks(pdf, [setBlock(pieces, PAGE.margin, CONTENT_WIDTH, 13)]);
  }
  for (const project of projects) {
    ensureSpace(pdf, 20);
    skip(pdf, 6);
    const pieces = [
      piece('Project:', 'topic'),
      piece(project.title, 'topic', PALETTE.accent, addresses.project(project.id)),
      piece(formatFacts(project), 'small', PALETTE.inkSoft),
    ];
    flowBlocks(pdf, [setBlock(pieces, PAGE.margin, CONTENT_WIDTH, 13)]);
  }
}
