import { plural } from '../../words/plural.ts';
import type { MineDocument, OwnLink, TopicMine } from './document.ts';

/** What is there, by kind: each thing has a key and a text that tells whether it changed. */
type Kinds = Readonly<Record<Kind, ReadonlyMap<string, string>>>;

const KINDS = {
  notes: ['note', 'notes', 'added', 'removed'],
  links: ['link', 'links', 'added', 'removed'],
  bookmarks: ['bookmark', 'bookmarks', 'added', 'removed'],
  topics: ['topic', 'topics', 'hidden', 'shown again'],
  sections: ['section', 'sections', 'hidden', 'shown again'],
} as const;
type Kind = keyof typeof KINDS;

/** `3 notes are added`, `1 bookmark is removed`: what going from one document to the other changes. */
export function describeMineChanges(before: MineDocument, after: MineDocument): readonly string[] {
  const old = collectThings(before);
  const now = collectThings(after);
  return (Object.keys(KINDS) as Kind[]).flatMap((kind) => {
    const [one, many, added, removed] = KINDS[kind];
    const count = (number: number, change: string) =>
      number === 0 ? [] : [`${plural(number, `${one} is`, `${many} are`)} ${change}`];
    const kept = [...now[kind]].filter(([key]) => old[kind].has(key));
    return [
      ...count(now[kind].size - kept.length, added),
      ...count(kept.filter(([key, text]) => old[kind].get(key) !== text).length, 'changed'),
      ...count(old[kind].size - kept.length, removed),
    ];
  });
}

function collectThings({ topics, sections }: MineDocument): Kinds {
  const entries = Object.entries(topics);
  const isLinkThere = ([, link]: readonly [string, OwnLink]) => !link.isRemoved;
  const listLinks = ({ links = {} }: TopicMine) => Object.entries(links).filter(isLinkThere);
  return {
    notes: new Map(entries.flatMap(([id, { note }]) => (note?.text ? [[id, note.text]] : []))),
    links: new Map(
      entries.flatMap(([id, topic]) => listLinks(topic).map(([address, { title }]) => [`${id} ${address}`, title])),
    ),
    bookmarks: new Map(entries.flatMap(([id, { bookmark }]) => (bookmark?.isOn ? [[id, '']] : []))),
    topics: new Map(entries.flatMap(([id, { hidden }]) => (hidden?.isOn ? [[id, '']] : []))),
    sections: new Map(Object.entries(sections).flatMap(([key, { hidden }]) => (hidden.isOn ? [[key, '']] : []))),
  };
}
