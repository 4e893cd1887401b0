/** Size of every picture, in px: what other sites show of a link. */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const;

/** What a picture of a page shows, for posts that link to it. */
export interface Picture {
  /** The kind of page, in a word or two: `Guide`. */
  readonly kind: string;
  readonly title: string;
  /** A line below the title: where it stands, or how much it is. */
  readonly place?: string | undefined;
  /** What comes before and after it on the way. */
  readonly way?: { readonly before?: string | undefined; readonly after?: string | undefined };
  /** A drawing beside the text: the inner part of an SVG of `DRAWING_SIZE`. */
  readonly drawing?: string;
}

/** The part of a picture that a drawing has for itself, in px. */
export const DRAWING_SIZE = { width: 690, height: 630 } as const;
