import type { CountedTopic } from '../progress/summarize.ts';
import { mergeTopic, type MineDocument, type TopicMine } from './document.ts';

/** The key of a section in the document. */
export const sectionKey = (roadmap: string, section: string): string => `${roadmap}/${section}`;

/** What a learner added to a topic, under its id and its former ids; of each thing, the newest change counts. */
export function mineOf({ topics }: MineDocument, { id, aliases }: CountedTopic): TopicMine {
  return [id, ...aliases]
    .flatMap((key) => (Object.hasOwn(topics, key) ? [topics[key]] : []))
    .reduce<TopicMine>((known, entry) => (entry === undefined ? known : mergeTopic(known, entry)), {});
}

/** An own link with its address. */
export interface ListedLink {
  readonly address: string;
  readonly title: string;
}

/** The own links of a topic, in the order in which they were added. */
export function listLinks({ links = {} }: TopicMine): readonly ListedLink[] {
  return Object.entries(links)
    .filter(([, { isRemoved }]) => !isRemoved)
    .sort(([, a], [, b]) => a.changed - b.changed)
    .map(([address, { title }]) => ({ address, title }));
}

/** Whether a learner hid a section; `key` is made by `sectionKey`. */
export function isSectionHidden({ sections }: MineDocument, key: string): boolean {
  return Object.hasOwn(sections, key) && sections[key]?.hidden.isOn === true;
}

/** Whether a topic is left out of the learner's view: by itself, or with its section if that is given. */
export function isHidden(stored: MineDocument, topic: CountedTopic, section?: string): boolean {
  return mineOf(stored, topic).hidden?.isOn === true || (section !== undefined && isSectionHidden(stored, section));
}

/** The topics of a roadmap by section without those that a learner hid, be it alone or with their section. */
export function leaveOutHidden<T extends CountedTopic>(
  stored: MineDocument,
  roadmap: string,
  sections: ReadonlyMap<string, readonly T[]>,
): ReadonlyMap<string, readonly T[]> {
  return new Map(
    [...sections].map(([section, topics]) => {
      const key = sectionKey(roadmap, section);
      return [section, topics.filter((topic) => !isHidden(stored, topic, key))];
    }),
  );
}
