import type { CountedTopic } from '../progress/summarize.ts';
import { momentAfter } from '../storage/document-format.ts';
import type { MineDocument, TopicMine } from './document.ts';
import { mineOf } from './lookup.ts';

/*
 * All changes are written under the topic's present id. `now` is in milliseconds since 1970; a change is always later
 * than what it replaces, even if that came from a device whose clock is ahead.
 */

/** A new document in which the topic has this note; an empty text deletes it. */
export function setNote(document: MineDocument, topic: CountedTopic, text: string, now: number): MineDocument {
  return change(document, topic, ({ note }) => ({ note: { text, changed: momentAfter(now, note) } }));
}

/** A new document with an own link, under its checked address; an earlier one of that address gets the new title. */
export function setLink(
  document: MineDocument,
  topic: CountedTopic,
  { address, title }: { readonly address: string; readonly title: string },
  now: number,
): MineDocument {
  return change(document, topic, ({ links = {} }) => ({
    links: { ...links, [address]: { title, changed: momentAfter(now, links[address]) } },
  }));
}

/** A new document without an own link; a mark that it was removed stays. */
export function removeLink(document: MineDocument, topic: CountedTopic, address: string, now: number): MineDocument {
  return change(document, topic, ({ links = {} }) => ({
    links: { ...links, [address]: { title: '', changed: momentAfter(now, links[address]), isRemoved: true } },
  }));
}

/** A new document in which the topic is bookmarked or hidden, or no longer. */
export function setToggle(
  document: MineDocument,
  topic: CountedTopic,
  field: 'bookmark' | 'hidden',
  isOn: boolean,
  now: number,
): MineDocument {
  return change(document, topic, (known) => ({ [field]: { isOn, changed: momentAfter(now, known[field]) } }));
}

/** A new document in which a section is hidden or shown; `key` is made by `sectionKey`. */
export function setSectionHidden(document: MineDocument, key: string, isOn: boolean, now: number): MineDocument {
  const sections = new Map(Object.entries(document.sections));
  const known = sections.get(key);
  sections.set(key, { ...known, hidden: { isOn, changed: momentAfter(now, known?.hidden) } });
  return { ...document, sections: Object.fromEntries(sections) };
}

function change(
  document: MineDocument,
  topic: CountedTopic,
  makeFields: (known: TopicMine) => Partial<TopicMine>,
): MineDocument {
  const topics = new Map(Object.entries(document.topics));
  topics.set(topic.id, { ...topics.get(topic.id), ...makeFields(mineOf(document, topic)) });
  return { ...document, topics: Object.fromEntries(topics) };
}
