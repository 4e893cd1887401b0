import type { TextStyle } from './types.ts';

// The measures of the drawing, in px at 16 px. src/components/graph/graph.css sets the same type in the same boxes.

/** Columns: side, gutter, spine, gutter, side. The inner width of a side divides into two, three and four topics. */
export const SIDE_WIDTH = 460;
const GUTTER = 36;
export const SPINE_WIDTH = 208;
export const SPINE_X = SIDE_WIDTH + GUTTER;
export const RIGHT_X = SPINE_X + SPINE_WIDTH + GUTTER;
export const WIDTH = RIGHT_X + SIDE_WIDTH;
export const CENTER_X = WIDTH / 2;

/**
 * How far below the top of a section its branches leave it at most: less than the lowest group is high, so that the
 * branch to a group beside the section is level.
 */
export const EXIT_DEPTH = 44;
/** Between boxes on one side, and between the bands of sections. */
export const BOX_GAP = 16;
export const BAND_GAP = 28;

/** Where a branch that falls enters a group, below its top: beside the first line of its title. */
export const GROUP_ENTRY = 20;
export const GROUP_PADDING = 12;
/** Between the title of a group and its first row. */
export const TITLE_GAP = 7;
export const TOPIC_GAP = 8;
export const SUBTOPIC_INDENT = 24;

/** The badge of a mark with the space behind it. */
export const MARK_SPACE = 24;

/** How the text of one kind of box is set: type, line height, padding, smallest height. */
export interface BoxStyle {
  readonly text: TextStyle;
  readonly lineHeight: number;
  readonly paddingX: number;
  readonly paddingY: number;
  readonly minHeight: number;
  /** Prose fills its lines; names are spread evenly over theirs. */
  readonly isProse?: boolean;
}

const style = (
  text: TextStyle,
  lineHeight: number,
  paddingX: number,
  paddingY: number,
  minHeight: number,
): BoxStyle => ({ text, lineHeight, paddingX, paddingY, minHeight });

export const BOX_STYLES = {
  section: style({ family: 'display', size: 17, weight: 650 }, 22, 14, 13, 48),
  group: style({ family: 'text', size: 13, weight: 600 }, 18, 16, 11, 0),
  topic: style({ family: 'text', size: 15, weight: 500 }, 20, 12, 9, 38),
  subtopic: style({ family: 'text', size: 14, weight: 500 }, 18, 12, 8, 34),
  note: { ...style({ family: 'text', size: 14, weight: 400 }, 20, 16, 4, 28), isProse: true },
  link: style({ family: 'text', size: 14, weight: 550 }, 20, 18, 9, 38),
  project: style({ family: 'text', size: 14, weight: 550 }, 20, 18, 9, 38),
  checkpoint: style({ family: 'display', size: 17, weight: 650 }, 22, 14, 10, 0),
} as const satisfies Record<string, BoxStyle>;

/** The sign at the start of a project with the space behind it, and the word "Project" at its end. */
export const PROJECT_SIGN = 24;
export const PROJECT_TAIL = 72;
/** The line "Checkpoint" above the title of one. */
export const OVERLINE_HEIGHT = 18;
/** Space at the end of a link for its arrow, or for the word "upcoming". */
export const LINK_TAIL = 72;

/** Rounds to hundredths, so that a drawing is the same to the last digit on every machine. */
export const round = (length: number): number => Math.round(length * 100) / 100;
