import type { Outcome } from './report.ts';

/** How it was found out where a topic belongs. */
export type How = 'spine' | 'edge' | 'box' | 'distance' | 'name' | 'rest';

/** A topic at its place in one roadmap. */
export interface Spot {
  /** Whether it is a whole node, or a part of one. */
  readonly subject: 'node' | 'item';
  /** Unique in its roadmap: the id of a node, or that of a checklist and its item. */
  readonly key: string;
  /** One line; may be empty. */
  readonly label: string;
  /** The entry of the legend that it carries. */
  readonly legend: string | undefined;
  readonly how: How;
}

/** A topic with those that belong below it. */
export interface PlacedEntry {
  readonly spot: Spot;
  readonly children: readonly Spot[];
}

export interface PlacedGroup {
  readonly title: string | undefined;
  readonly side: 'left' | 'right';
  readonly entries: readonly PlacedEntry[];
}

/** A link beside a section, as it was written. */
export interface PlacedLink {
  /** Whether a whole node was the link, or a part of one. */
  readonly subject: 'node' | 'item';
  readonly key: string;
  readonly label: string;
  readonly href: string;
}

export interface PlacedSection {
  /** The topic that the section is. */
  readonly spot: Spot | undefined;
  /** For a section that is no topic; undefined for the title of the roadmap. */
  readonly title: string | undefined;
  readonly groups: readonly PlacedGroup[];
  readonly links: readonly PlacedLink[];
  readonly notes: readonly string[];
}

/** What became of a part of a drawing that is no topic and no link. */
export interface Fate {
  readonly subject: 'node' | 'edge' | 'item';
  /** The id of a node or edge. */
  readonly id?: string;
  readonly name: string;
  readonly outcome: Outcome;
  readonly to?: string;
  readonly why?: string;
}

/** A drawing as sections in learning order, with what became of everything else in it. */
export interface Placement {
  readonly sections: readonly PlacedSection[];
  readonly fates: readonly Fate[];
}
