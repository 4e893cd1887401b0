import { mergeEntries } from '../storage/document-format.ts';

/** A note in Markdown. An empty text is a note that was deleted. `changed` is in milliseconds since 1970, as below. */
export interface Note {
  readonly text: string;
  readonly changed: number;
}

/** A link that a learner added; its address is its key. A removed one stays, so that a merge does not revive it. */
export interface OwnLink {
  readonly title: string;
  readonly changed: number;
  readonly isRemoved?: true;
}

/** Something that is on or off. Off is kept too: it is how one device tells another. */
export interface Toggle {
  readonly isOn: boolean;
  readonly changed: number;
}

/** What a learner added to one topic. */
export interface TopicMine {
  readonly note?: Note;
  readonly links?: Readonly<Record<string, OwnLink>>;
  readonly bookmark?: Toggle;
  /** Left out of the learner's view of every roadmap. */
  readonly hidden?: Toggle;
}

/** What a learner decided about one section of a roadmap. */
export interface SectionMine {
  readonly hidden: Toggle;
}

/**
 * What is stored in the browser under the key `waymark.mine`, as JSON. Topics are keyed by id, sections by
 * `<roadmap>/<section>`. Each field has its own moment and merges by itself; unknown fields are kept.
 */
export interface MineDocument {
  readonly version: typeof MINE_VERSION;
  readonly topics: Readonly<Record<string, TopicMine>>;
  readonly sections: Readonly<Record<string, SectionMine>>;
}

export const MINE_VERSION = 1;

export const EMPTY_MINE: MineDocument = { version: MINE_VERSION, topics: {}, sections: {} };

/** How many characters a learner can write into one note. */
export const NOTE_LIMIT = 20_000;

/** How many are stored: a bit more than two notes, because two that were written at once are joined, not cut. */
export const STORED_NOTE_LIMIT = 2 * NOTE_LIMIT + 1000;

/** Joins what two documents say about one topic, field by field. */
export function mergeTopic(first: TopicMine, second: TopicMine): TopicMine {
  const note = newestOf(first.note, second.note);
  const bookmark = newestOf(first.bookmark, second.bookmark);
  const hidden = newestOf(first.hidden, second.hidden);
  const hasLinks = (first.links ?? second.links) !== undefined;
  return {
    // Fields of later versions; those of this one come after them.
    ...mergeEntries<unknown>({ ...first }, { ...second }, pickByText),
    ...(note && { note }),
    ...(hasLinks && { links: mergeEntries(first.links ?? {}, second.links ?? {}, pickNewest) }),
    ...(bookmark && { bookmark }),
    ...(hidden && { hidden }),
  };
}

/** Joins two documents: the newest change of each note, link and toggle counts. */
export function mergeMine(first: MineDocument, second: MineDocument): MineDocument {
  return {
    ...second,
    ...first,
    topics: mergeEntries(first.topics, second.topics, mergeTopic),
    sections: mergeEntries(first.sections, second.sections, mergeSection),
  };
}

function mergeSection(a: SectionMine, b: SectionMine): SectionMine {
  if (a.hidden.changed !== b.hidden.changed) return a.hidden.changed > b.hidden.changed ? a : b;
  return pickByText(a, b);
}

const newestOf = <T extends { readonly changed: number }>(a: T | undefined, b: T | undefined): T | undefined =>
  a && b ? pickNewest(a, b) : (a ?? b);

function pickNewest<T extends { readonly changed: number }>(a: T, b: T): T {
  if (a.changed !== b.changed) return a.changed > b.changed ? a : b;
  return pickByText(a, b);
}

/** Of two changes at the same moment, any may count, as long as the order of the arguments does not matter. */
const pickByText = <T>(a: T, b: T): T => (JSON.stringify(b) > JSON.stringify(a) ? b : a);
