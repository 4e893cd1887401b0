import type { TextStyle } from './types.ts';

// The measures of the drawing, in px at 16 px. src/components/graph/graph.css sets the same type in the same boxes.

/** Columns: side, gutter, spine, gutter, side. */
export const SIDE_WIDTH = 372;
const GUTTER = 56;
export const SPINE_WIDTH = 224;
export const SPINE_X = SIDE_WIDTH + GUTTER;
export const RIGHT_X = SPINE_X + SPINE_WIDTH + GUTTER;
export const WIDTH = RIGHT_X + SIDE_WIDTH;
export const CENTER_X = WIDTH / 2;

/** How far a branch falls from the middle of its section to the first group, so that it has room to curve. */
export const BRANCH_DROP = 32;
/** Between boxes on one side, and between the bands of sections and checkpoints. */
export const BOX_GAP = 24;
export const BAND_GAP = 40;

/** Where a branch enters a group, below its top: beside the first line of its title. */
export const GROUP_ENTRY = 22;
export const GROUP_PADDING = 12;
export const TOPIC_GAP = 8;
export const SUBTOPIC_INDENT = 20;
export const CHECKPOINT_WIDTH = 560;

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
  section: style({ family: 'display', size: 17, weight: 650 }, 22, 16, 15, 52),
  group: style({ family: 'text', size: 13, weight: 600 }, 18, 16, 12, 0),
  topic: style({ family: 'text', size: 15, weight: 500 }, 20, 14, 11, 42),
  subtopic: style({ family: 'text', size: 14, weight: 500 }, 18, 12, 9, 36),
  note: { ...style({ family: 'text', size: 14, weight: 400 }, 20, 16, 6, 32), isProse: true },
  link: style({ family: 'text', size: 14, weight: 550 }, 20, 18, 11, 42),
  checkpoint: style({ family: 'display', size: 17, weight: 650 }, 22, 24, 17, 0),
} as const satisfies Record<string, BoxStyle>;

/** The line "Checkpoint" above the title of one. */
export const OVERLINE_HEIGHT = 18;
/** Space at the end of a link for its arrow, or for the word "upcoming". */
export const LINK_TAIL = 72;

/** Rounds to hundredths, so that a drawing is the same to the last digit on every machine. */
export const round = (length: number): number => Math.round(length * 100) / 100;
