import type { GraphNode } from '../../schemas/graph.ts';
import type { Group, Mark, Priority, Section, Topic } from '../types.ts';

/** The sign at the start of a box: our opinion on a topic, or the priority of an item. */
export type BoxMark = Mark | Priority;

/** What is drawn as one box: a topic at its place in a roadmap, or an item of a check list. */
export interface DrawableEntry {
  readonly topic: Pick<Topic, 'id' | 'title' | 'status'>;
  readonly label?: string;
  readonly mark?: BoxMark;
  readonly children: readonly DrawableEntry[];
}

/** The same for a group and a section; those of roadmaps are drawable as they are. */
export interface DrawableGroup extends Omit<Group, 'entries'> {
  readonly entries: readonly DrawableEntry[];
}

export interface DrawableSection extends Omit<Section, 'entry' | 'groups'> {
  readonly entry?: DrawableEntry | undefined;
  readonly groups: readonly DrawableGroup[];
}

/** All lengths are CSS pixels at a root font size of 16 px; y grows downwards. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type NodeKind = 'section' | 'group' | 'topic' | 'subtopic' | 'checkpoint' | 'link' | 'project' | 'note';

/** One box of the graph. Nodes come in reading order; a group comes before the nodes inside it. */
export interface LayoutNode extends Box {
  /** Unique: `section:http`, `group:http:0`, `topic:dns`, `note:http:0`, `link:http:0`, `project:http:0`, `checkpoint:ship-it`. */
  readonly key: string;
  readonly kind: NodeKind;
  /** The text as wrapped lines, each of which fits inside the box; none in a group without a title. */
  readonly lines: readonly string[];
  /** Id of the topic, section, checkpoint, project or roadmap that the node stands for; absent for groups, notes and links elsewhere. */
  readonly id?: string;
  /** Only for sections that are a topic themselves: its id. */
  readonly topic?: string;
  readonly mark?: BoxMark;
  /** Only for topics, sections that are one, and projects: not finished yet. */
  readonly isDraft?: boolean;
  /** Only for links to pages elsewhere: the address. */
  readonly url?: string;
  /** Only for links: announced, but without a page yet. */
  readonly isUpcoming?: boolean;
}

/** A connector. `d` is an SVG path in layout coordinates; it touches no box but its two ends. */
export interface LayoutEdge {
  readonly key: string;
  readonly kind: 'spine' | 'branch';
  /** Keys of the nodes at both ends. */
  readonly from: string;
  readonly to: string;
  readonly d: string;
}

/** A finished drawing, plain data. The same roadmap gives the same layout, to the last digit. */
export interface GraphLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly LayoutNode[];
  readonly edges: readonly LayoutEdge[];
}

/** How a text is set. */
export interface TextStyle {
  /** `display` is the typeface of headings, `text` that of everything else. */
  readonly family: 'text' | 'display';
  /** Font size in px. */
  readonly size: number;
  /** 400 to 700. */
  readonly weight: number;
}

/** Width of one line of text in px. Passed in, so that the layout stays pure and tests can use a simple rule. */
export type MeasureText = (text: string, style: TextStyle) => number;

/** A box of a drawing with coordinates of its own. */
export interface OriginalNode extends Box {
  /** Unique: `original:` and the id of the node. */
  readonly key: string;
  readonly kind: GraphNode['kind'];
  /** The text as wrapped lines, each of which fits inside the box at the size. */
  readonly lines: readonly string[];
  /** Font size in px. */
  readonly size: number;
  /** Id of the topic that the node leads to. */
  readonly id?: string;
  /** Id of the section of the outline with which the node is read; absent for what comes before all of them. */
  readonly section?: string;
  readonly mark?: Mark;
  /** The reason for the mark, if the outline gives one. */
  readonly why?: string;
  /** Only for topics: not finished yet. */
  readonly isDraft?: boolean;
  /** Where a node without a topic leads: an address, or a path of this site without its base. */
  readonly link?: string;
  /** The lines of a list or a legend. */
  readonly items?: readonly OriginalItem[];
  readonly isDashed?: boolean;
}

export interface OriginalItem {
  readonly lines: readonly string[];
  readonly mark?: Mark;
  readonly link?: string;
}

/** A connector between two of those boxes; it may cross others. */
export interface OriginalEdge extends Omit<LayoutEdge, 'kind'> {
  readonly kind: 'solid' | 'dashed';
}

/** A drawing with coordinates of its own, ready to be shown: moved to the origin, with nodes in reading order. */
export interface OriginalLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly OriginalNode[];
  readonly edges: readonly OriginalEdge[];
}
