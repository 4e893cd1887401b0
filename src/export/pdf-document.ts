import PDFDocument from 'pdfkit';

import { SITE_NAME } from './credit.ts';
import { readFont, SUBSETS, WEIGHTS, type FontFamily } from './fonts.ts';
import { PALETTE } from './palette.ts';
import { PAGE, type Pdf } from './pdf-page.ts';
import { drawLine, nameFont } from './pdf-text.ts';

export interface PdfInfo {
  readonly title: string;
  readonly subject: string;
  /** The date in the file; a fixed one makes two runs give the same bytes. */
  readonly date: Date;
}

/** An empty A4 document that knows the site's fonts by `nameFont`. */
export function openPdf({ title, subject, date }: PdfInfo): Pdf {
  const pdf = new PDFDocument({
    size: 'A4',
    margin: 0,
    bufferPages: true,
    autoFirstPage: false,
    lang: 'en-US',
    displayTitle: true,
    pdfVersion: '1.7',
    info: { Title: title, Subject: subject, Author: `${SITE_NAME} contributors`, CreationDate: date, ModDate: date },
  });
  const registerFonts = (family: FontFamily, weights: readonly number[]): void => {
    for (const weight of weights) {
      for (const subset of SUBSETS) {
        pdf.registerFont(nameFont({ family, weight }, subset), readFont(family, weight, subset));
      }
    }
  };
  registerFonts('text', WEIGHTS);
  registerFonts('display', [700]);
  return pdf;
}

const FOOTER = { style: { family: 'text', size: 8, weight: 400 }, color: PALETTE.inkSoft } as const;

/** Numbers the pages, ends the document and returns its bytes. */
export async function closePdf(pdf: Pdf, footer: string): Promise<Uint8Array> {
  const { start, count } = pdf.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    pdf.switchToPage(start + index);
    // Not all pages are as large.
    const { width, height } = pdf.page;
    const y = height - 30;
    drawLine(pdf, [{ ...FOOTER, text: footer }], PAGE.margin, y);
    drawLine(pdf, [{ ...FOOTER, text: `${index + 1} / ${count}` }], width - PAGE.margin, y, 'end');
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
