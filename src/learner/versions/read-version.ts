import type { Hours } from '../../roadmap/types.ts';
import { isId, isTopicId } from '../../schemas/id-pattern.ts';
import { isMoment, isRecord, readEntries } from '../storage/document-format.ts';
import { isOwnId } from '../../schemas/own-id.ts';
import { isStoredAddress } from '../storage/stored-address.ts';
import { LIMITS, type OwnLink, type OwnTopic, type Version, type VersionSection } from './version.ts';

/**
 * A version out of JSON; never throws. What is broken in it is left out and what is too long is cut, because the rest
 * is still worth having; undefined means that nothing can be made of it. Fields that we do not know are kept.
 */
export function readVersion(value: unknown): Version | undefined {
  if (!isRecord(value)) return undefined;
  const { id, name, roadmap, created, changed, isRemoved, ...rest } = value;
  if (!isId(id) || typeof name !== 'string' || !isId(roadmap) || !isMoment(created) || !isMoment(changed)) {
    return undefined;
  }
  const owned = readOwnTopics(value['own']);
  const sections = readSections(value['sections'], (topic) => !isOwnId(topic) || owned.has(topic));
  const placed = new Set(sections.flatMap(({ topics }) => topics));
  return {
    ...rest,
    id,
    name: name.slice(0, LIMITS.name),
    roadmap,
    base: readSections(value['base'], (topic) => !isOwnId(topic)),
    sections,
    own: Object.fromEntries([...owned].filter(([topic]) => placed.has(topic))),
    created,
    changed,
    ...(isRemoved === true && { isRemoved }),
  };
}

/** An own topic out of JSON or a form, with its texts trimmed to their limits; undefined if it has no title. */
export function readOwnTopic(value: unknown): OwnTopic | undefined {
  if (!isRecord(value)) return undefined;
  const { title, note, hours, links, ...rest } = value;
  if (typeof title !== 'string' || title.trim() === '') return undefined;
  const range = readHours(hours);
  return {
    ...rest,
    title: title.slice(0, LIMITS.title),
    note: typeof note === 'string' ? note.slice(0, LIMITS.note) : '',
    ...(range && { hours: range }),
    links: readList(links).flatMap(readLink).slice(0, LIMITS.links),
  };
}

function readOwnTopics(value: unknown): ReadonlyMap<string, OwnTopic> {
  return new Map(
    Object.entries(readEntries(value, isRecord)).flatMap(([id, entry]) => {
      const own = isId(id) && isOwnId(id) ? readOwnTopic(entry) : undefined;
      return own ? [[id, own] as const] : [];
    }),
  );
}

/** Sections in which no section and no topic is twice. */
function readSections(value: unknown, isKnown: (topic: string) => boolean): readonly VersionSection[] {
  const sections = new Map<string, VersionSection>();
  const seen = new Set<string>();
  for (const entry of readList(value)) {
    if (!isRecord(entry) || sections.size === LIMITS.sections) continue;
    const { id, title, topics, ...rest } = entry;
    if (!isId(id) || typeof title !== 'string' || sections.has(id)) continue;
    const fresh = readList(topics).filter((topic): topic is string => {
      if (!isTopicId(topic) || seen.has(topic) || !isKnown(topic) || seen.size === LIMITS.topics) return false;
      seen.add(topic);
      return true;
    });
    sections.set(id, { ...rest, id, title: title.slice(0, LIMITS.title), topics: fresh });
  }
  return [...sections.values()];
}

function readLink(value: unknown): readonly OwnLink[] {
  if (!isRecord(value)) return [];
  const { title, url, ...rest } = value;
  if (typeof title !== 'string' || typeof url !== 'string' || !isStoredAddress(url)) return [];
  return [{ ...rest, title: title.slice(0, LIMITS.title), url }];
}

function readHours(value: unknown): Hours | undefined {
  const [low, high]: readonly unknown[] = readList(value);
  if (typeof low !== 'number' || typeof high !== 'number') return undefined;
  return low >= 0 && low <= high && high <= LIMITS.hours ? [low, high] : undefined;
}

const readList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
