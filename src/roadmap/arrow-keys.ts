import type { Box, NodeKind } from './layout/types.ts';

/** A box of the drawing, in any unit; `isLink` says whether the focus can be on it. */
export interface MapBox extends Box {
  readonly kind: NodeKind;
  readonly isLink: boolean;
}

/** The keys that move through the drawing; the names are those of keyboard events. */
export const MOVE_KEYS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'] as const;
export type MoveKey = (typeof MOVE_KEYS)[number];

export const isMoveKey = (key: string): key is MoveKey => MOVE_KEYS.some((known) => known === key);

type Side = 'ArrowLeft' | 'ArrowRight';
/** Boxes that stand side by side, from left to right. */
type Row = readonly MapBox[];
/** A group of topics, or a link, project or note that stands on its own. */
type Stop = readonly Row[];

/** One section: its boxes on the spine, and what branches off to each side from top to bottom. */
interface Band {
  readonly section: MapBox;
  readonly checkpoint: MapBox | undefined;
  readonly sides: Readonly<Record<Side, readonly Stop[]>>;
}

/**
 * Where a key leads from one box of the drawing; undefined if nothing lies that way.
 *
 * The movement follows the connectors. Left and right go along a row, over the branch to the section, and on to the
 * other side. Up and down go from row to row, through the groups of one side, and along the spine; below the last row
 * of a side the spine goes on, with the first stop that is not above. Home and End are the ends of the group, or of the spine.
 *
 * @param boxes all boxes of one drawing in reading order, as the layout makes them; a section comes before what
 *   belongs to it, and a group before its topics
 */
export function moveInDrawing(boxes: readonly MapBox[], from: MapBox, key: MoveKey): MapBox | undefined {
  const bands = listBands(boxes);
  const spine = bands.flatMap(({ section, checkpoint }) => [section, checkpoint]).filter((box) => box?.isLink);
  const place = spine.indexOf(from);
  if (place >= 0) {
    switch (key) {
      case 'ArrowUp':
        return spine[place - 1];
      case 'ArrowDown':
        return spine[place + 1];
      case 'Home':
        return spine[0];
      case 'End':
        return spine.at(-1);
      default:
        return enterSide(bands.find(({ section }) => section === from)?.sides[key], key);
    }
  }
  for (const band of bands) {
    for (const side of ['ArrowLeft', 'ArrowRight'] as const) {
      const stops = band.sides[side];
      const stop = stops.find((rows) => rows.flat().includes(from));
      if (!stop) continue;
      const next = spine.slice(spine.indexOf(band.section) + 1).find((box) => box && follows(box, band.section, from));
      return moveOnSide({ stops, stop, from, side, above: band.section, below: next }, key);
    }
  }
  return undefined;
}

/** Where up and down lead if the drawing is one column: through all links in reading order. */
export function moveInColumn(boxes: readonly MapBox[], from: MapBox, key: MoveKey): MapBox | undefined {
  if (key === 'ArrowLeft' || key === 'ArrowRight') return undefined;
  if (key === 'Home' || key === 'End') return moveInDrawing(boxes, from, key);
  const links = boxes.filter(({ isLink }) => isLink);
  const place = links.indexOf(from);
  return place < 0 ? undefined : links[place + (key === 'ArrowDown' ? 1 : -1)];
}

interface SidePlace {
  readonly stops: readonly Stop[];
  readonly stop: Stop;
  readonly from: MapBox;
  readonly side: Side;
  /** The boxes on the spine that the side hangs between. */
  readonly above: MapBox;
  readonly below: MapBox | undefined;
}

function moveOnSide({ stops, stop, from, side, above, below }: SidePlace, key: MoveKey): MapBox | undefined {
  const rows = stops.flat();
  const row = rows.find((boxes) => boxes.includes(from)) ?? [];
  const line = rows.indexOf(row);
  switch (key) {
    case 'ArrowUp':
      return line === 0 ? above : nearest(rows[line - 1], from);
    case 'ArrowDown':
      return nearest(rows[line + 1], from) ?? below;
    case 'Home':
      return stop.at(0)?.at(0);
    case 'End':
      return stop.at(-1)?.at(-1);
    default: {
      const beside = row[row.indexOf(from) + (key === 'ArrowRight' ? 1 : -1)];
      // At the outer edge there is nothing further; at the inner one the branch leads to the section.
      return beside ?? (key === side ? undefined : above);
    }
  }
}

/** The box where the branch enters: of the first row, the one that is next to the spine. */
function enterSide(stops: readonly Stop[] | undefined, side: Side): MapBox | undefined {
  const row = stops?.[0]?.[0];
  return side === 'ArrowLeft' ? row?.at(-1) : row?.at(0);
}

/** Of a row, the box whose middle is least far to the side; of two, the left one. */
function nearest(row: Row | undefined, from: MapBox): MapBox | undefined {
  const distance = (box: MapBox): number => Math.abs(middle(box) - middle(from));
  return row?.reduce((best, box) => (distance(box) < distance(best) ? box : best));
}

/**
 * Whether a later stop on the spine can come after the last box of a side. Sections can share height, so that the next
 * one may stand beside; and in a poster it may stand at the head of the next column.
 */
const follows = (stop: Box, section: Box, last: Box): boolean =>
  bottomOf(stop) >= bottomOf(last) || stop.x > section.x + section.width;

const middle = ({ x, width }: Box): number => x + width / 2;
const bottomOf = ({ y, height }: Box): number => y + height;

/** Splits the drawing into sections, sides, groups and rows. */
function listBands(boxes: readonly MapBox[]): readonly Band[] {
  const starts = boxes.flatMap(({ kind }, index) => (kind === 'section' ? [index] : []));
  return starts.flatMap((start, index) => {
    const [section, ...rest] = boxes.slice(start, starts[index + 1]);
    if (!section) return [];
    const stops = splitStops(rest);
    return {
      section,
      checkpoint: rest.find(({ kind }) => kind === 'checkpoint'),
      sides: {
        ArrowLeft: stops.filter((stop) => isLeftOf(stop, section)),
        ArrowRight: stops.filter((stop) => !isLeftOf(stop, section)),
      },
    };
  });
}

function isLeftOf(stop: Stop, section: MapBox): boolean {
  return stop.flat().every((box) => middle(box) < middle(section));
}

/** The topics of each group, and each link and project on its own; what takes no focus is left out. */
function splitStops(boxes: readonly MapBox[]): readonly Stop[] {
  const stops: MapBox[][] = [];
  for (const box of boxes) {
    if (box.kind === 'group') stops.push([]);
    else if (box.kind === 'link' || box.kind === 'project') stops.push([box]);
    else if (box.kind === 'topic' || box.kind === 'subtopic') stops.at(-1)?.push(box);
  }
  return stops
    .map((links) => links.filter(({ isLink }) => isLink))
    .filter((links) => links.length > 0)
    .map(splitRows);
}

/** Boxes whose middles are at the same height stand in one row; reading order fills rows from left to right. */
function splitRows(boxes: readonly MapBox[]): Stop {
  const rows: MapBox[][] = [];
  for (const box of boxes) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && Math.abs(first.y - box.y) < first.height / 2) row.push(box);
    else rows.push([box]);
  }
  return rows;
}
