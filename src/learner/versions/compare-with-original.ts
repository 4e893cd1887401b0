import type { CatalogRoadmap, CatalogTopic } from '../../catalog/catalog.ts';
import { isFull, toSections, touch } from './change-version.ts';
import { insertLike, withoutTopic } from './place.ts';
import { listTopicIds, type Version, type VersionSection } from './version.ts';

type Topics = ReadonlyMap<string, CatalogTopic>;

/** A change of the original that the visitor has not yet taken in or dismissed. */
export interface News {
  readonly kind: 'added' | 'removed' | 'moved';
  readonly topic: string;
  /** The section of the original that has the topic now; of a removed one, that had it. */
  readonly section: string;
}

/** What is different between a version and its original. Topics are under their present ids. */
export interface Comparison {
  /** In the order of the original; removed topics at the end. */
  readonly news: readonly News[];
  /** Topics of the original that the visitor left out. */
  readonly leftOut: readonly string[];
  /** Topics that the visitor added, own ones too. */
  readonly added: readonly string[];
  /** Topics that the visitor moved to another section. */
  readonly moved: readonly string[];
  /** Topics of the version that have a new id in the catalog. */
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
}

/**
 * The version with every topic under its present id. It is the same version if nothing was renamed, and keeps its
 * `changed`, because looking at a version is no change of it.
 */
export function followAliases(version: Version, topics: Topics): Version {
  const toPresentIds = (sections: readonly VersionSection[]): readonly VersionSection[] => {
    if (!sections.some((section) => section.topics.some((id) => presentId(id, topics) !== id))) return sections;
    // Two ids may have become one topic; the first place counts.
    const seen = new Set<string>();
    return sections.map((section) => ({
      ...section,
      topics: section.topics
        .map((id) => presentId(id, topics))
        .filter((id) => {
          const isNew = !seen.has(id);
          seen.add(id);
          return isNew;
        }),
    }));
  };
  const base = toPresentIds(version.base);
  const sections = toPresentIds(version.sections);
  return base === version.base && sections === version.sections ? version : { ...version, base, sections };
}

/**
 * What changed in the original since the version was made (base against now) and what the visitor changed (version
 * against base). News that the visitor has anyway, such as a new topic that is in the version already, is left out.
 */
export function compareWithOriginal(stored: Version, roadmap: CatalogRoadmap, topics: Topics): Comparison {
  const version = followAliases(stored, topics);
  const base = indexPlaces(version.base);
  const now = indexPlaces(toSections(roadmap));
  const mine = indexPlaces(version.sections);
  const changes = [...now].flatMap(([topic, section]): readonly News[] => {
    const before = base.get(topic);
    if (before === undefined) return mine.has(topic) ? [] : [{ kind: 'added', topic, section }];
    const place = mine.get(topic);
    if (before === section || place === undefined || place === section) return [];
    return [{ kind: 'moved', topic, section }];
  });
  const removed = [...base].flatMap(([topic, section]): readonly News[] =>
    !now.has(topic) && mine.has(topic) ? [{ kind: 'removed', topic, section }] : [],
  );
  return {
    news: [...changes, ...removed],
    leftOut: [...base.keys()].filter((topic) => !mine.has(topic) && now.has(topic)),
    added: [...mine.keys()].filter((topic) => !base.has(topic)),
    moved: [...mine].flatMap(([topic, section]) => (base.has(topic) && base.get(topic) !== section ? [topic] : [])),
    renamed: listTopicIds(stored).flatMap((from) => {
      const to = presentId(from, topics);
      return to === from ? [] : [{ from, to }];
    }),
  };
}

/**
 * Does in the version what the original did; the same version if there is no room for it. `version` has present ids, as
 * `followAliases` gives it.
 */
export function takeIn(version: Version, news: News, roadmap: CatalogRoadmap, now: number): Version {
  if (news.kind === 'added' && isFull(version)) return version;
  const sections = follow(version.sections, news, roadmap);
  if (news.kind !== 'removed' && !listTopicIds({ sections }).includes(news.topic)) return version;
  return touch(version, { sections, base: follow(version.base, news, roadmap) }, now);
}

/** Leaves the version as it is and remembers that the visitor knows this change of the original. */
export function dismiss(version: Version, news: News, roadmap: CatalogRoadmap, now: number): Version {
  return touch(version, { base: follow(version.base, news, roadmap) }, now);
}

function follow(
  sections: readonly VersionSection[],
  { kind, topic }: News,
  roadmap: CatalogRoadmap,
): readonly VersionSection[] {
  const rest = withoutTopic(sections, topic);
  return kind === 'removed' ? rest : insertLike(rest, topic, toSections(roadmap));
}

const presentId = (id: string, topics: Topics): string => topics.get(id)?.id ?? id;

/** The section of each topic. */
const indexPlaces = (sections: readonly VersionSection[]): ReadonlyMap<string, string> =>
  new Map(sections.flatMap(({ id, topics }) => topics.map((topic) => [topic, id] as const)));
