import type { Checkpoint } from '../roadmap/types.ts';
import { PALETTE } from './palette.ts';
import { CONTENT_WIDTH, PAGE, type Pdf } from './pdf-page.ts';
import { ensureSpace, flowBlocks, heightOf, setBlock, skip, type Block } from './pdf-flow.ts';
import { piece } from './pdf-styles.ts';
import { toPlainText } from '../markup/to-plain-text.ts';

const PADDING = 12;
const INNER_X = PAGE.margin + PADDING;
const INNER_WIDTH = CONTENT_WIDTH - 2 * PADDING;
const TICK = 7;
const TICK_SPACE = 14;

/** Writes a checkpoint as a card: what to build, and what it proves with a box to tick for each point. */
export function writeCheckpoint(pdf: Pdf, { title, build, proves }: Checkpoint): void {
  const head = [
    setBlock([piece('Checkpoint', 'strong', PALETTE.accent)], INNER_X, INNER_WIDTH, 13),
    setBlock([piece(title, 'checkpoint')], INNER_X, INNER_WIDTH, 18),
    setBlock([piece(toPlainText(build), 'body')], INNER_X, INNER_WIDTH, 13.5),
  ];
  const proofs = proves.map((proof) =>
    setBlock([piece(toPlainText(proof), 'body')], INNER_X + TICK_SPACE, INNER_WIDTH - TICK_SPACE, 13.5),
  );
  const height = heightOf([...head, ...proofs]) + 6 + 2 * PADDING;
  ensureSpace(pdf, height + 12);
  skip(pdf, 12);
  drawCard(pdf, height);
  pdf.y += PADDING;
  flowBlocks(pdf, head);
  pdf.y += 6;
  for (const proof of proofs) writeProof(pdf, proof);
  pdf.y += PADDING;
}

/** A card that is higher than the rest of its page has no frame, since its text goes on over the next one. */
function drawCard(pdf: Pdf, height: number): void {
  if (pdf.y + height > PAGE.height - PAGE.margin) return;
  pdf.roundedRect(PAGE.margin, pdf.y, CONTENT_WIDTH, height, 6).fill(PALETTE.accentWash);
}

function writeProof(pdf: Pdf, proof: Block): void {
  ensureSpace(pdf, proof.leading);
  pdf
    .lineWidth(0.75)
    .rect(INNER_X + 0.5, pdf.y + (proof.leading - TICK) / 2, TICK, TICK)
    .stroke(PALETTE.accent);
  flowBlocks(pdf, [proof]);
}
