import { hasProjects } from '../roadmap/has-projects.ts';
import { MARK_SHAPES, PROJECT_SHAPE } from '../roadmap/layout/mark-shapes.ts';
import type { BoxMark, TextStyle } from '../roadmap/layout/types.ts';
import { wrapText } from '../roadmap/layout/wrap-text.ts';
import type { Roadmap } from '../roadmap/types.ts';
import { updatedLine } from './credit.ts';
import { measureText } from './fonts.ts';
import type { PlacedIcon, PlacedLine } from './paint-node.ts';
import { MARK_COLORS, PALETTE } from './palette.ts';

/** Marks or priorities with their words, in the order in which they are shown. */
export type Legend = readonly { readonly mark: BoxMark; readonly label: string }[];

/** What stands above a graph: title, description, legend and date, with (0, 0) as its top left corner. */
export interface Head {
  readonly lines: readonly PlacedLine[];
  readonly icons: readonly PlacedIcon[];
  readonly height: number;
}

/** A shape of 16 x 16 and what it says. */
export interface LegendSign {
  readonly d: string;
  readonly color: string;
  readonly label: string;
}

/** All signs of a drawing: those of the legend, and that of projects if it has any. */
export const listSigns = (legend: Legend, hasAnyProjects = false): readonly LegendSign[] => [
  ...legend.map(({ mark, label }) => ({ d: MARK_SHAPES[mark], color: MARK_COLORS[mark], label })),
  ...(hasAnyProjects ? [{ d: PROJECT_SHAPE, color: PALETTE.accent, label: 'Project' }] : []),
];

const TITLE: TextStyle = { family: 'display', size: 40, weight: 700 };
const LEAD: TextStyle = { family: 'text', size: 18, weight: 400 };
export const SMALL: TextStyle = { family: 'text', size: 14, weight: 400 };

/** Lays the head out in `width` px. Long texts wrap; the date stands at the end of the legend. */
export function layoutHead(roadmap: Roadmap, legend: Legend, width: number): Head {
  const { data } = roadmap;
  const lines: PlacedLine[] = [];
  const icons: PlacedIcon[] = [];
  let y = 0;
  const write = (text: string, style: TextStyle, lineHeight: number, color: string): void => {
    for (const line of wrapText(text, width, style, measureText)) {
      y += lineHeight;
      lines.push({ text: line, x: 0, y: y - lineHeight * 0.25, style, color });
    }
  };
  write(data.title, TITLE, 46, PALETTE.ink);
  y += 4;
  write(data.description, LEAD, 26, PALETTE.inkSoft);
  y += 36;
  let x = 0;
  for (const { d, color, label } of listSigns(legend, hasProjects(roadmap))) {
    icons.push({ d, x, y: y - 13, color });
    lines.push({ text: label, x: x + 24, y, style: SMALL, color: PALETTE.inkSoft });
    x += 24 + measureText(label, SMALL) + 32;
  }
  const date = updatedLine(data.schema?.dateModified);
  if (date !== '') {
    lines.push({ text: date, x: width - measureText(date, SMALL), y, style: SMALL, color: PALETTE.inkSoft });
  }
  return { lines, icons, height: y };
}
