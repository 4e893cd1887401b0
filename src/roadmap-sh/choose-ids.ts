import { idOfTitle, makeFree } from '../exchange/id-of-title.ts';
import { explainReservedTopic } from '../lint/reserved-ids.ts';
import { MAX_ID_LENGTH, toLocalId, topicName } from '../schemas/id-pattern.ts';
import { isOwnId } from '../schemas/own-id.ts';

/** A topic at one place, with what tells whether another one is the same. */
export interface Occurrence {
  readonly roadmap: string;
  /** Unique in its roadmap. */
  readonly key: string;
  readonly title: string;
  /** What two topics with the same text have in common; empty for one without a text. */
  readonly textKey: string;
}

/** What is there before the import. */
export interface ExistingTopics {
  /** The topic with an id or alias. */
  readonly find: (id: string) => { readonly id: string; readonly file: string; readonly textKey: string } | undefined;
  /** Why no topic can have an id; undefined if one can. */
  readonly refuse: (id: string) => string | undefined;
}

/** Where the topic of an occurrence is. */
export interface ChosenTopic {
  readonly id: string;
  /** Below `content/`. */
  readonly file: string;
  readonly isLocal: boolean;
  /** Whether it was there before the import. */
  readonly isReused: boolean;
}

/** The topics of a checkout, by roadmap and key as `keyOf` joins them. */
export type ChosenTopics = ReadonlyMap<string, ChosenTopic>;

export const keyOf = ({ roadmap, key }: Pick<Occurrence, 'roadmap' | 'key'>): string => JSON.stringify([roadmap, key]);

/**
 * Gives each topic an id. Topics of one name and one text are one topic, which all roadmaps share. Where one name has
 * several texts, the text of most roadmaps keeps the name, if more than one has it, and the others are topics of their
 * roadmap alone. A topic that is there already is used where its text is the same.
 */
export function chooseIds(occurrences: readonly Occurrence[], existing: ExistingTopics): ChosenTopics {
  const chosen = new Map<string, ChosenTopic>();
  const taken = new Set<string>();
  /** Names that a roadmap lists: beside a shared topic, no local one may have its name. */
  const listed = new Map<string, Set<string>>();
  const local: { readonly name: string; readonly places: readonly Occurrence[] }[] = [];
  const choose = (places: readonly Occurrence[], topic: ChosenTopic) => {
    for (const place of places) {
      chosen.set(keyOf(place), topic);
      listed.set(place.roadmap, (listed.get(place.roadmap) ?? new Set()).add(topicName(topic.id)));
    }
  };
  for (const [name, named] of groupBy(occurrences, nameOf)) {
    const variants = groupBy(named, variantNamer());
    const known = existing.find(name);
    const shared = known === undefined ? findShared(variants) : undefined;
    for (const [variant, places] of variants) {
      if (known !== undefined && variant === nameVariant(known.textKey, 0)) {
        choose(places, { id: known.id, file: known.file, isLocal: false, isReused: true });
      } else if (variant === shared) choose(places, makeShared(name, places[0]?.roadmap ?? '', existing, taken));
      else local.push({ name, places });
    }
  }
  for (const { name, places } of local) {
    for (const [roadmap, own] of groupBy(places, (place) => place.roadmap)) {
      choose(own, makeLocal(name, roadmap, existing, listed.get(roadmap) ?? new Set()));
    }
  }
  return chosen;
}

const nameOf = ({ title, key }: Occurrence): string => idOfTitle(title) ?? idOfTitle(`topic ${key}`) ?? 'topic';

const nameVariant = (textKey: string, number: number): string => (textKey === '' ? `empty ${number}` : textKey);

/** Topics without a text say nothing of being the same: of one roadmap, each is a topic of its own. */
function variantNamer(): (place: Occurrence) => string {
  const empty = new Map<string, number>();
  return ({ roadmap, textKey }) => {
    if (textKey !== '') return textKey;
    const number = empty.get(roadmap) ?? 0;
    empty.set(roadmap, number + 1);
    return nameVariant(textKey, number);
  };
}

/** The variant that keeps the name. */
function findShared(variants: ReadonlyMap<string, readonly Occurrence[]>): string | undefined {
  if (variants.size === 1) return [...variants.keys()][0];
  const sizes = [...variants].map(([variant, places]) => ({
    variant,
    roadmaps: new Set(places.map(({ roadmap }) => roadmap)).size,
  }));
  const [most] = sizes.sort((a, b) => b.roadmaps - a.roadmaps);
  return most !== undefined && most.roadmaps > 1 ? most.variant : undefined;
}

function makeShared(name: string, roadmap: string, existing: ExistingTopics, taken: Set<string>): ChosenTopic {
  const id = makeOpen(name, taken, (wanted) => existing.refuse(wanted) ?? explainReservedTopic(wanted));
  taken.add(id);
  return { id, file: `content/topics/${roadmap}/${id}.md`, isLocal: false, isReused: false };
}

/** A topic of one roadmap alone. */
function makeLocal(name: string, roadmap: string, existing: ExistingTopics, listed: ReadonlySet<string>): ChosenTopic {
  const own = makeOpen(name, listed, (wanted) => {
    const id = toLocalId(roadmap, wanted);
    return existing.refuse(id) ?? explainReservedTopic(id);
  });
  const file = `content/roadmaps/${roadmap}/topics/${own}.md`;
  return { id: toLocalId(roadmap, own), file, isLocal: true, isReused: false };
}

/** The name, or with the first number behind it that makes it free. */
function makeOpen(name: string, taken: ReadonlySet<string>, refuse: (name: string) => string | undefined): string {
  // Numbers do not help against the prefix of learners' own topics.
  const start = isOwnId(name) ? `topic-${name}`.slice(0, MAX_ID_LENGTH).replace(/-$/, '') : name;
  let open = makeFree(start, taken);
  // Hardly any name is refused, and a copy for each would take longer than all else.
  for (let refused: Set<string> | undefined; refuse(open) !== undefined; open = makeFree(start, refused)) {
    refused = (refused ?? new Set(taken)).add(open);
  }
  return open;
}

function groupBy<Item>(items: readonly Item[], name: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = name(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}
