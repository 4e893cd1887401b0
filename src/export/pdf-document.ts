import PDFDocument from 'pdfkit';

import { readFont } from './fonts.ts';
import { PALETTE } from './palette.ts';

/** A4 in points, with its margins. */
export const PAGE = { width: 595.28, height: 841.89, margin: 42 } as const;
export const CONTENT_WIDTH = PAGE.width - 2 * PAGE.margin;

export type Pdf = PDFKit.PDFDocument;

export interface PdfInfo {
  readonly title: string;
  readonly subject: string;
  /** The date in the file; a fixed one makes two runs give the same bytes. */
  readonly date: Date;
}

/** An empty A4 document with the site's fonts under the names `text 400` to `text 700` and `display 700`. */
export function openPdf({ title, subject, date }: PdfInfo): Pdf {
  const pdf = new PDFDocument({
    size: 'A4',
    margin: PAGE.margin,
    bufferPages: true,
    autoFirstPage: false,
    lang: 'en-US',
    displayTitle: true,
    pdfVersion: '1.7',
    info: { Title: title, Subject: subject, Author: 'Waymark contributors', CreationDate: date, ModDate: date },
  });
  for (const weight of [400, 500, 600, 700]) pdf.registerFont(`text ${weight}`, readFont('text', weight));
  pdf.registerFont('display 700', readFont('display', 700));
  return pdf;
}

/** Numbers the pages, ends the document and returns its bytes. */
export async function closePdf(pdf: Pdf, footer: string): Promise<Uint8Array> {
  const { start, count } = pdf.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    pdf.switchToPage(start + index);
    // Text below the bottom margin would open a new page.
    pdf.page.margins.bottom = 0;
    pdf.font('text 400').fontSize(8).fillColor(PALETTE.inkSoft);
    const y = PAGE.height - 28;
    pdf.text(footer, PAGE.margin, y, { lineBreak: false });
    pdf.text(`${index + 1} / ${count}`, PAGE.margin, y, { width: CONTENT_WIDTH, align: 'right', lineBreak: false });
  }
  const chunks: Uint8Array[] = [];
  const done = new Promise<Uint8Array>((resolve, reject) => {
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on('end', () => {
      resolve(Buffer.concat(chunks));
    });
    pdf.on('error', reject);
  });
  pdf.end();
  return done;
}
