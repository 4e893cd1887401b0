import type { OutlineData } from '../schemas/outline.ts';
import type { OutlineWord } from './outline-words.ts';
import type { OutlineTitles } from './write-outline-list.ts';

/** One item of an outline for forms that know nothing but items inside items. */
export interface PlainItem {
  readonly word?: OutlineWord | undefined;
  /** Of `build` and `proves` Markdown; else one line, empty if there is only an id. */
  readonly text: string;
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly items: readonly PlainItem[];
}

type Section = OutlineData['sections'][number];
type Entry = Section['groups'][number]['topics'][number];
type Said = Pick<Exclude<Entry, string>, 'mark' | 'why'>;

/** All that an outline holds, as the items of which `readSections` makes an outline again. */
export const listOutlineItems = ({ sections }: OutlineData, { titleOf }: OutlineTitles): readonly PlainItem[] =>
  sections.map((section) => listSection(section, titleOf));

function listSection(section: Section, titleOf: OutlineTitles['titleOf']): PlainItem {
  const { id, title = '', topic, summary, groups, checkpoint, projects, links, notes } = section;
  return {
    text: title,
    id,
    items: [
      ...(summary === undefined ? [] : [leaf('summary', summary)]),
      ...(topic === undefined
        ? []
        : [{ word: 'topic' as const, text: titleOf(topic) ?? '', id: topic, items: listOpinion(section) }]),
      ...groups.map(({ side, title: heading = '', topics }) => ({
        word: side,
        text: heading,
        items: topics.map((entry) => listEntry(entry, titleOf)),
      })),
      ...(checkpoint ? [listCheckpoint(checkpoint)] : []),
      ...projects.map((project) => ({ word: 'project' as const, text: '', id: project, items: [] })),
      ...links.map(({ label, roadmap, url }) => ({ word: 'link' as const, text: label, id: roadmap, url, items: [] })),
      ...notes.map((note) => leaf('note', note)),
    ],
  };
}

function listEntry(entry: Entry, titleOf: OutlineTitles['titleOf']): PlainItem {
  const placed: Exclude<Entry, string> = typeof entry === 'string' ? { topic: entry } : entry;
  const { topic, label, topics = [] } = placed;
  const children = topics.map((child) => listEntry(child, titleOf));
  return { text: label ?? titleOf(topic) ?? '', id: topic, items: [...listOpinion(placed), ...children] };
}

function listOpinion({ mark, why }: Said): readonly PlainItem[] {
  const word = mark ?? (why === undefined ? undefined : 'why');
  return word === undefined ? [] : [leaf(word, why ?? '')];
}

const listCheckpoint = ({ id, title, build, proves }: NonNullable<Section['checkpoint']>): PlainItem => ({
  word: 'checkpoint',
  text: title,
  id,
  items: [leaf('build', build), ...proves.map((proof) => leaf('proves', proof))],
});

const leaf = (word: OutlineWord, text: string): PlainItem => ({ word, text, items: [] });
