/** A document while it is being written. */
export type Pdf = PDFKit.PDFDocument;

/** A4 in points, with its margins. */
export const PAGE = { width: 595.28, height: 841.89, margin: 36 } as const;
export const CONTENT_WIDTH = PAGE.width - 2 * PAGE.margin;

/** Nothing but the footer stands below this. */
export const PAGE_BOTTOM = PAGE.height - PAGE.margin - 20;
