import type { Point } from './types.ts';

/** The part of the map that is seen: its middle, and how many px of the screen one unit takes. */
export interface ViewWindow extends Point {
  readonly scale: number;
}

/** Lengths in px of the screen, or in units of the map. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How much of the map can be read: names of countries, more of them, titles of topics too. */
export type ViewLevel = 'far' | 'mid' | 'near';

const MOST_SCALE = 2;
const MID = 0.36;
/** Titles of 14 units are 10 px high then. */
const NEAR = 0.72;

export const levelOf = ({ scale }: ViewWindow): ViewLevel => (scale >= NEAR ? 'near' : scale >= MID ? 'mid' : 'far');

/** The window that shows a piece of the map, from one corner to the other, as large as it fits. */
export function fitWindow(screen: Size, from: Point, to: Point): ViewWindow {
  const scale = Math.min(screen.width / Math.max(to.x - from.x, 1), screen.height / Math.max(to.y - from.y, 1));
  return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2, scale: Math.min(scale, MOST_SCALE) };
}

/** Moves what is under a finger along with it, by px of the screen. */
export const moveWindow = ({ x, y, scale }: ViewWindow, right: number, down: number): ViewWindow => ({
  x: x - right / scale,
  y: y - down / scale,
  scale,
});

/** Zooms by a factor, so that what is at `at`, in px from the middle of the screen, stays there. */
export function zoomWindow(view: ViewWindow, factor: number, at: Point = { x: 0, y: 0 }): ViewWindow {
  const scale = Math.min(view.scale * factor, MOST_SCALE);
  const part = 1 / view.scale - 1 / scale;
  return { x: view.x + at.x * part, y: view.y + at.y * part, scale };
}

/** Keeps the middle on the map, and the map from getting smaller than the screen. */
export function keepOnMap(view: ViewWindow, screen: Size, map: Size): ViewWindow {
  const least = fitWindow(screen, { x: 0, y: 0 }, { x: map.width, y: map.height }).scale;
  const scale = Math.max(view.scale, least);
  const keep = (value: number, seen: number, whole: number): number =>
    seen >= whole ? whole / 2 : Math.min(Math.max(value, seen / 4), whole - seen / 4);
  return {
    scale,
    x: keep(view.x, screen.width / scale, map.width),
    y: keep(view.y, screen.height / scale, map.height),
  };
}

/** A window between two, `part` from 0 to 1 of the way; zooms by equal steps of size. */
export const betweenWindows = (from: ViewWindow, to: ViewWindow, part: number): ViewWindow => ({
  x: from.x + (to.x - from.x) * part,
  y: from.y + (to.y - from.y) * part,
  scale: from.scale * (to.scale / from.scale) ** part,
});

/**
 * How a picture that was drawn for one window has to be moved, from its upper left corner and in px of the screen, and
 * scaled around that corner, to show another one.
 */
export function moveDrawn(drawn: ViewWindow, wanted: ViewWindow, { width, height }: Size): ViewWindow {
  const scale = wanted.scale / drawn.scale;
  return {
    x: (drawn.x - wanted.x) * wanted.scale + (width / 2) * (1 - scale),
    y: (drawn.y - wanted.y) * wanted.scale + (height / 2) * (1 - scale),
    scale,
  };
}

/** The window as the `viewBox` of an SVG element. */
export const toViewBox = ({ x, y, scale }: ViewWindow, { width, height }: Size): string =>
  [x - width / scale / 2, y - height / scale / 2, width / scale, height / scale]
    .map((value) => Math.round(value * 100) / 100)
    .join(' ');
