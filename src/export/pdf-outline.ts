import { formatHours } from '../roadmap/sum-hours.ts';
import type { Checkpoint, Entry, Roadmap, Section } from '../roadmap/types.ts';
import { MARK_WORDS } from './mark-words.ts';
import { MARK_COLORS, PALETTE } from './palette.ts';
import { CONTENT_WIDTH, PAGE, type Pdf } from './pdf-document.ts';
import { toPlainText } from './plain-text.ts';

/** What the outline says about topics beyond the roadmap itself. */
interface TopicNames {
  readonly link: (topic: string) => string;
  readonly titleOf: (topic: string) => string;
}

const LOWEST = PAGE.height - PAGE.margin - 30;

/** Writes the outline as text: sections with bookmarks, groups, topics with their facts and reasons, checkpoints. */
export function writeOutline(pdf: Pdf, roadmap: Roadmap, names: TopicNames): void {
  const { outline } = pdf.addPage();
  const bookmarks = outline.addItem('Outline', { expanded: true });
  roadmap.sections.forEach((section, index) => {
    keepTogether(pdf, 110);
    const title = `${index + 1}. ${section.title}`;
    bookmarks.addItem(title);
    if (index > 0) pdf.moveDown(1.2);
    paragraph(pdf, title, 'display 700', 15, PALETTE.accent);
    paragraph(pdf, section.summary, 'text 400', 9.5, PALETTE.inkSoft);
    writeSection(pdf, section, names);
    if (section.checkpoint) writeCheckpoint(pdf, section.checkpoint);
  });
}

function writeSection(pdf: Pdf, section: Section, names: TopicNames): void {
  for (const group of section.groups) {
    keepTogether(pdf, 60);
    pdf.moveDown(0.6);
    paragraph(pdf, group.title, 'text 600', 10.5, PALETTE.ink);
    for (const entry of group.entries) writeEntry(pdf, entry, 10, names);
  }
  for (const note of section.notes) {
    pdf.moveDown(0.4);
    paragraph(pdf, note, 'text 400', 9, PALETTE.inkSoft);
  }
}

function writeEntry(pdf: Pdf, entry: Entry, indent: number, names: TopicNames): void {
  const { topic, mark, why, children } = entry;
  keepTogether(pdf, 34);
  pdf.moveDown(0.25);
  pdf.font('text 500').fontSize(10).fillColor(PALETTE.ink);
  pdf.text(topic.title, PAGE.margin + indent, pdf.y, {
    continued: true,
    width: CONTENT_WIDTH - indent,
    link: names.link(topic.id),
  });
  pdf.font('text 400').fontSize(8.5).fillColor(PALETTE.inkSoft);
  pdf.text(`   ${topic.level}, ${formatHours(topic.hours)}`, { link: null });
  if (mark !== undefined && why !== undefined) {
    paragraph(pdf, `${MARK_WORDS[mark]}: ${why}`, 'text 400', 8.5, MARK_COLORS[mark], indent);
  }
  for (const { topic: required, reason } of topic.requires) {
    paragraph(
      pdf,
      `Requires ${names.titleOf(required)}: ${toPlainText(reason)}`,
      'text 400',
      8.5,
      PALETTE.inkSoft,
      indent,
    );
  }
  for (const child of children) writeEntry(pdf, child, indent + 14, names);
}

function writeCheckpoint(pdf: Pdf, { title, build, proves }: Checkpoint): void {
  keepTogether(pdf, 90);
  pdf.moveDown(0.8);
  paragraph(pdf, `Checkpoint: ${title}`, 'display 700', 12, PALETTE.accent);
  paragraph(pdf, toPlainText(build), 'text 400', 9.5, PALETTE.ink);
  for (const proof of proves) paragraph(pdf, `[  ]  ${toPlainText(proof)}`, 'text 400', 9.5, PALETTE.ink, 10);
}

function paragraph(pdf: Pdf, text: string, font: string, size: number, color: string, indent = 0): void {
  pdf.font(font).fontSize(size).fillColor(color);
  pdf.text(text, PAGE.margin + indent, pdf.y, { width: CONTENT_WIDTH - indent });
}

/** Begins a new page if fewer than `space` points are left on this one. */
function keepTogether(pdf: Pdf, space: number): void {
  if (pdf.y + space > LOWEST) pdf.addPage();
}
