/** How much of the boxes can be read: titles of sections only, all titles, or what is known of topics too. */
export type DetailLevel = 'far' | 'middle' | 'near';

/** The zooms at which the words of topics become too small to read, and at which there is room for more of them. */
const FAR = 0.5;
const NEAR = 1.5;

export const levelOf = (zoom: number): DetailLevel => (zoom < FAR ? 'far' : zoom < NEAR ? 'middle' : 'near');

/** The sizes on screen and in the drawing that titles of sections have from far away, in px. */
const READABLE = 12.5;
const LARGEST = 40;

/** The font size at which titles of sections can be read from far away, in px of the drawing. */
export const farFontSize = (zoom: number): number => Math.min(LARGEST, Math.round(READABLE / zoom));
