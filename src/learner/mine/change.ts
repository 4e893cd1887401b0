import type { CountedTopic } from '../progress/summarize.ts';
import { momentAfter } from '../storage/document-format.ts';
import type { MineDocument, TopicMine } from './document.ts';
import { mineOf } from './lookup.ts';

/*
 * All changes are written under the topic's present id. `now` is in milliseconds since 1970; a change is always later
 * than what it replaces, even if that came from a device whose clock is ahead.
 */

/** A new document in which the topic has this note; an empty text deletes it. */
export function setNote(stored: MineDocument, topic: CountedTopic, text: string, now: number): MineDocument {
  return change(stored, topic, ({ note }) => ({ note: { text, changed: momentAfter(now, note) } }));
}

/** A new document with an own link, under its checked address; an earlier one of that address gets the new title. */
export function setLink(
  stored: MineDocument,
  topic: CountedTopic,
  { address, title }: { readonly address: string; readonly title: string },
  now: number,
): MineDocument {
  return change(stored, topic, ({ links = {} }) => ({
    links: { ...links, [address]: { title, changed: momentAfter(now, links[address]) } },
  }));
}

/** A new document without an own link; a mark that it was removed stays. */
export function removeLink(stored: MineDocument, topic: CountedTopic, address: string, now: number): MineDocument {
  return change(stored, topic, ({ links = {} }) => ({
    links: { ...links, [address]: { title: '', changed: momentAfter(now, links[address]), isRemoved: true } },
  }));
}

/** A new document in which the topic is bookmarked or hidden, or no longer. */
export function setToggle(
  stored: MineDocument,
  topic: CountedTopic,
  field: 'bookmark' | 'hidden',
  isOn: boolean,
  now: number,
): MineDocument {
  return change(stored, topic, (known) => ({ [field]: { isOn, changed: momentAfter(now, known[field]) } }));
}

/** A new document in which a section is hidden or shown; `key` is made by `sectionKey`. */
export function setSectionHidden(stored: MineDocument, key: string, isOn: boolean, now: number): MineDocument {
  const sections = new Map(Object.entries(stored.sections));
  const known = sections.get(key);
  sections.set(key, { ...known, hidden: { isOn, changed: momentAfter(now, known?.hidden) } });
  return { ...stored, sections: Object.fromEntries(sections) };
}

function change(
  stored: MineDocument,
  topic: CountedTopic,
  makeFields: (known: TopicMine) => Partial<TopicMine>,
): MineDocument {
  const topics = new Map(Object.entries(stored.topics));
  topics.set(topic.id, { ...topics.get(topic.id), ...makeFields(mineOf(stored, topic)) });
  return { ...stored, topics: Object.fromEntries(topics) };
}
