import type { OutlineInput } from '../schemas/outline.ts';
import type { PlacedLink, PlacedSection, Spot } from './placement.ts';
import { makeFree, idOfTitle } from '../exchange/id-of-title.ts';
import { readLegend } from './read-legend.ts';
import type { ReportEntry } from './report.ts';
import { shorten, splitLine } from './shorten.ts';
import { makeWhole, readRoadmapAddress } from './whole-address.ts';

type SectionInput = OutlineInput['sections'][number];
type GroupInput = NonNullable<SectionInput['groups']>[number];
type EntryInput = Exclude<GroupInput['topics'][number], string>;
type LinkInput = NonNullable<SectionInput['links']>[number];

/** What an outline needs to know of the topic of a spot. */
interface SpotTopic {
  readonly id: string;
  readonly title: string;
  /** What this roadmap calls the topic. */
  readonly name: string;
}

export interface OutlineOptions {
  readonly roadmap: string;
  /** The title of a section that is neither a topic nor has one. */
  readonly title: string;
  readonly topicOf: (spot: Spot) => SpotTopic;
  /** Whether there is, or will be, a roadmap with an id. */
  readonly hasRoadmap: (id: string) => boolean;
  /** The file of the drawing, for the report. */
  readonly file: string;
}

export interface BuiltOutline {
  readonly outline: OutlineInput;
  /** Spots whose topic stood in the outline already. */
  readonly repeated: ReadonlySet<Spot>;
  /** What became of the links. */
  readonly entries: readonly ReportEntry[];
}

const NO_SUMMARY = 'This summary has yet to be written.';

/** Writes placed topics as an outline in which each topic stands once. */
export function buildOutline(sections: readonly PlacedSection[], options: OutlineOptions): BuiltOutline {
  const builder = new Builder(options);
  for (const section of sections) builder.add(section);
  builder.finish();
  return { outline: { sections: builder.sections }, repeated: builder.repeated, entries: builder.entries };
}

class Builder {
  readonly sections: SectionInput[] = [];
  readonly repeated = new Set<Spot>();
  readonly entries: ReportEntry[] = [];
  readonly #options: OutlineOptions;
  readonly #placed = new Set<string>();
  readonly #ids = new Set<string>();
  #links: PlacedLink[] = [];
  #notes: string[] = [];

  constructor(options: OutlineOptions) {
    this.#options = options;
  }

  add({ spot, title, groups, links, notes }: PlacedSection): void {
    this.#links.push(...links);
    this.#notes.push(...notes);
    const own = spot && this.#place(spot);
    const written = groups.flatMap((group): GroupInput[] => {
      const topics = group.entries.flatMap(({ spot: top, children }) => this.#entry(top, children));
      if (topics.length > 0)
        return [{ ...(group.title !== undefined && { title: group.title }), side: group.side, topics }];
      if (group.title !== undefined) this.#notes.push(group.title);
      return [];
    });
    // What stands beside a section that is not there goes to the next one.
    if (own === undefined && written.length === 0) return;
    const name = spot === undefined ? (title ?? this.#options.title) : this.#options.topicOf(spot).name;
    const id = makeFree(idOfTitle(name) ?? 'section', this.#ids);
    this.#ids.add(id);
    const { label, ...topic } = own ?? {};
    const heading =
      own === undefined ? { title: shorten(name, 40), summary: NO_SUMMARY } : label && { title: shorten(label, 40) };
    const section: SectionInput = { id, ...heading, ...topic, ...(written.length > 0 && { groups: written }) };
    this.sections.push(section);
    this.#attach(section);
  }

  /** What is left over goes to the last section. */
  finish(): void {
    const last = this.sections.at(-1);
    if (last !== undefined) this.#attach(last);
    for (const link of this.#links)
      this.#report(link, 'left-out', undefined, 'the roadmap has no section to stand beside');
  }

  #attach(section: SectionInput): void {
    const links = [...(section.links ?? [])];
    for (const link of this.#links) links.push(...this.#link(link, links));
    if (links.length > 0) section.links = links;
    const notes = this.#notes.flatMap((note) => splitLine(note, 200));
    if (notes.length > 0) section.notes = [...new Set([...(section.notes ?? []), ...notes])];
    this.#links = [];
    this.#notes = [];
  }

  /** The long form of a topic at its place; undefined if it stands elsewhere already. */
  #place(spot: Spot): { topic: string; label?: string; mark?: EntryInput['mark'] } | undefined {
    const { id, title, name } = this.#options.topicOf(spot);
    if (this.#placed.has(id)) {
      this.repeated.add(spot);
      return undefined;
    }
    this.#placed.add(id);
    const meaning = spot.legend === undefined ? undefined : readLegend(spot.legend);
    return {
      topic: id,
      ...(name !== title && { label: shorten(name, 60) }),
      ...(meaning !== undefined && 'mark' in meaning && { mark: meaning.mark }),
    };
  }

  /** An entry; what stands below a repeated one takes its place. */
  #entry(spot: Spot, children: readonly Spot[]): GroupInput['topics'] {
    const placed = this.#place(spot);
    const below = children.flatMap((child) => shortForm(this.#place(child)));
    if (placed === undefined) return below;
    return below.length > 0 ? [{ ...placed, topics: below }] : shortForm(placed);
  }

  #link(link: PlacedLink, there: readonly LinkInput[]): readonly LinkInput[] {
    const { roadmap, hasRoadmap } = this.#options;
    const url = makeWhole(link.href, roadmap);
    if (url === undefined) {
      this.#report(link, 'left-out', undefined, `its address ${JSON.stringify(link.href)} leads nowhere in the web`);
      return [];
    }
    const id = readRoadmapAddress(url);
    const isOwn = id !== undefined && hasRoadmap(id);
    const words = link.label === '' ? (URL.parse(url)?.host ?? url) : link.label;
    const label = shorten(words, 40);
    const input: LinkInput = isOwn ? { roadmap: id, label } : { url, label };
    if (there.some((other) => isSame(other, input))) {
      this.#report(link, 'merged', undefined, 'the section has this link already');
      return [];
    }
    const why = [
      isOwn ? `it leads to the roadmap ${id} of this site` : url === link.href ? '' : 'its address was made whole',
      label === link.label ? '' : 'its words were made to fit',
    ].filter((reason) => reason !== '');
    this.#report(link, why.length === 0 ? 'written' : 'changed', 'outline.yaml, link of a section', why.join('; '));
    return [input];
  }

  #report(
    { subject, key, label }: PlacedLink,
    outcome: ReportEntry['outcome'],
    to: string | undefined,
    why: string,
  ): void {
    const name = label === '' ? key : `${key} (${label})`;
    this.entries.push({ subject, outcome, file: this.#options.file, name, to, why: why === '' ? undefined : why });
  }
}

const isSame = (a: LinkInput, b: LinkInput): boolean =>
  a.roadmap === b.roadmap && a.url === b.url && a.label === b.label;

function shortForm(placed: Exclude<NonNullable<EntryInput['topics']>[number], string> | undefined) {
  if (placed === undefined) return [];
  return [Object.keys(placed).length === 1 ? placed.topic : placed];
}
