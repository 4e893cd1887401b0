import { isMoment, isRecord, readEntries, type DocumentFormat } from '../storage/document-format.ts';
import { isStoredAddress } from '../storage/stored-address.ts';
import { LINK_TITLE_LIMIT } from './check-link.ts';
import { describeMineChanges } from './describe-changes.ts';
import {
  EMPTY_MINE,
  mergeMine,
  MINE_VERSION,
  STORED_NOTE_LIMIT,
  type MineDocument,
  type Note,
  type OwnLink,
  type SectionMine,
  type Toggle,
  type TopicMine,
} from './document.ts';

function readTopics(value: Readonly<Record<string, unknown>>): Record<string, TopicMine> {
  return Object.fromEntries(
    Object.entries(value).flatMap(([id, topic]) => (isRecord(topic) ? [[id, readTopic(topic)] as const] : [])),
  );
}

function readTopic({ note, links, bookmark, hidden, ...unknown }: Readonly<Record<string, unknown>>): TopicMine {
  return {
    ...unknown,
    ...(isNote(note) && { note }),
    ...(isRecord(links) && { links: readLinks(links) }),
    ...(isToggle(bookmark) && { bookmark }),
    ...(isToggle(hidden) && { hidden }),
  };
}

const readLinks = (value: Readonly<Record<string, unknown>>): Record<string, OwnLink> =>
  Object.fromEntries(Object.entries(readEntries(value, isOwnLink)).filter(([address]) => isStoredAddress(address)));

const isNote = (value: unknown): value is Note =>
  isRecord(value) &&
  typeof value['text'] === 'string' &&
  value['text'].length <= STORED_NOTE_LIMIT &&
  isMoment(value['changed']);

const isOwnLink = (value: unknown): value is OwnLink =>
  isRecord(value) &&
  typeof value['title'] === 'string' &&
  value['title'].length <= LINK_TITLE_LIMIT &&
  isMoment(value['changed']) &&
  (value['isRemoved'] === undefined || value['isRemoved'] === true);

const isToggle = (value: unknown): value is Toggle =>
  isRecord(value) && typeof value['isOn'] === 'boolean' && isMoment(value['changed']);

const isSectionMine = (value: unknown): value is SectionMine => isRecord(value) && isToggle(value['hidden']);

export const MINE_FORMAT: DocumentFormat<MineDocument> = {
  name: 'mine',
  version: MINE_VERSION,
  empty: EMPTY_MINE,
  read: (value) =>
    isRecord(value['topics'])
      ? {
          ...value,
          version: MINE_VERSION,
          topics: readTopics(value['topics']),
          sections: readEntries(value['sections'], isSectionMine),
        }
      : undefined,
  merge: mergeMine,
  describeChanges: describeMineChanges,
};
