const DRAWING = /^drawings\/([a-z0-9-]+)\.svg$/;

/** The name of the drawing that an image of a guide shows; undefined if it shows something else. */
export const readDrawingAddress = (url: string): string | undefined => DRAWING.exec(url)?.[1];

/** The path of a drawing of a guide on this site. */
export const drawingFile = (name: string): string => `/guides/drawings/${name}.svg`;

/** Whether an image of a guide is one of its drawings. */
export const isDrawingAddress = (url: string): boolean => readDrawingAddress(url) !== undefined;
