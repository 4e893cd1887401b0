import { checkSchema } from '../lint/check-schema.ts';
import type { Problem } from '../lint/finding.ts';
import { outlineSchema, type OutlineData, type OutlineInput } from '../schemas/outline.ts';
import { idOfTitle, makeFree } from './id-of-title.ts';
import type { ImportedGroup, ImportedSection, ImportedTopic, Name } from './imported-outline.ts';
import { PlaceSource } from './place-source.ts';
import { type NewDraft, TopicIds, type TopicIdOptions } from './topic-ids.ts';

/** What an outline that is imported meets. */
export interface ImportTarget extends TopicIdOptions {
  /** The outline that the new one replaces: sections without an id keep the one of their title. */
  readonly earlier?: OutlineData | undefined;
}

export interface CompletedOutline {
  /** Undefined if there are problems. */
  readonly outline: OutlineData | undefined;
  /** Topics that have to be written besides the outline, in its order. */
  readonly drafts: readonly NewDraft[];
  /** How many sections got a summary that says that it is missing. */
  readonly withoutSummary: number;
  /** Each with its place in the imported file. */
  readonly problems: readonly Problem[];
}

type SectionInput = OutlineInput['sections'][number];
type GroupInput = NonNullable<SectionInput['groups']>[number];
type EntryInput = GroupInput['topics'][number];
type ChildInput = NonNullable<Exclude<EntryInput, string>['topics']>[number];
type EarlierSection = OutlineData['sections'][number];
type CheckpointInput = NonNullable<SectionInput['checkpoint']>;

const NO_SUMMARY = 'This summary has yet to be written.';

/** Turns the names of an imported outline into ids, gives one to what has none, and checks the result like a file. */
export function completeOutline(sections: readonly ImportedSection[], target: ImportTarget): CompletedOutline {
  const completion = new Completion(sections, target);
  const data: OutlineInput = { sections: sections.map((section) => completion.section(section)) };
  const { source, ids, withoutSummary } = completion;
  source.hold(data);
  const checked = checkSchema(outlineSchema, data, source);
  const problems = [...ids.problems, ...checked.problems].sort((a, b) => a.line - b.line || a.column - b.column);
  return { outline: problems.length > 0 ? undefined : checked.data, drafts: ids.drafts, withoutSummary, problems };
}

class Completion {
  readonly source: PlaceSource;
  readonly ids: TopicIds;
  withoutSummary = 0;
  readonly #earlier: OutlineData['sections'];
  readonly #taken: Set<string>;

  constructor(sections: readonly ImportedSection[], target: ImportTarget) {
    this.source = new PlaceSource(target.file);
    this.ids = new TopicIds(target);
    this.#earlier = target.earlier?.sections ?? [];
    const names = sections.flatMap(({ id, checkpoint }) => [id, checkpoint?.id]);
    this.#taken = new Set(names.filter((id) => id !== undefined));
  }

  /** A section with nothing but its name is the topic that it names. */
  section(section: ImportedSection): SectionInput {
    const { text, groups, checkpoint, projects, links, notes, place } = section;
    const isTopic = section.topic === undefined && groups.length === 0 && checkpoint === undefined;
    const named: ImportedTopic | undefined = isTopic ? { ...section, topics: [] } : section.topic;
    const topic = named && this.ids.find(named);
    const title = isTopic || text === '' ? topic?.label : text;
    if (!isTopic && text !== '' && topic?.label !== undefined && topic.label !== text) {
      const message = `the section is called ${JSON.stringify(text)} and its topic ${JSON.stringify(topic.label)}`;
      const hint = 'Leave the words behind _topic_ out, and keep the id.';
      this.ids.problems.push({ file: this.source.file, ...place, message, hint });
    }
    const earlier = this.#findEarlier(section, topic?.id);
    const kept = section.isPartial === true ? earlier : undefined;
    const input: SectionInput = {
      id: section.id ?? this.#makeId(text, earlier?.id ?? topic?.id),
      ...(topic && { topic: topic.id }),
      ...(title !== undefined && { title }),
      ...this.#summarize(kept ?? section, topic !== undefined),
      ...(named?.mark && { mark: named.mark }),
      ...(named?.why !== undefined && { why: named.why }),
      ...(groups.length > 0 && { groups: this.#groups(groups) }),
      ...(checkpoint && { checkpoint: this.#checkpoint(checkpoint) }),
      ...(projects.length > 0 && { projects: projects.map((project) => project.id ?? project.text) }),
      ...(links.length > 0 && { links: links.map((link) => this.#link(link)) }),
      ...(notes.length > 0 && { notes: [...notes] }),
      ...(kept && { projects: kept.projects, links: kept.links, notes: kept.notes }),
      ...(kept?.checkpoint && { checkpoint: kept.checkpoint }),
    };
    return this.source.mark(input, place);
  }

  #summarize({ summary }: Pick<ImportedSection, 'summary'>, isTopic: boolean): Pick<SectionInput, 'summary'> {
    if (summary !== undefined) return { summary };
    if (isTopic) return {};
    this.withoutSummary += 1;
    return { summary: NO_SUMMARY };
  }

  /** The section of the outline that is replaced with the same title or topic. */
  #findEarlier({ text, isPartial }: ImportedSection, topic: string | undefined): EarlierSection | undefined {
    const byTitle = this.#earlier.find(({ title }) => title !== undefined && title === text);
    const isTopic = (section: EarlierSection) => topic !== undefined && section.topic === topic;
    return byTitle ?? (isPartial === true ? this.#earlier.find(isTopic) : undefined);
  }

  #makeId(title: string, wanted: string | undefined): string {
    const id = makeFree(wanted ?? idOfTitle(title) ?? 'section', this.#taken);
    this.#taken.add(id);
    return id;
  }

  /** Sides alternate where the file says nothing of them, from the left. */
  #groups(groups: readonly ImportedGroup[]): GroupInput[] {
    let side: GroupInput['side'] = 'right';
    return groups.map((group) => {
      side = group.side ?? (side === 'left' ? 'right' : 'left');
      const { title, topics, place } = group;
      const entries = topics.map((entry) => this.#entry(entry));
      return this.source.mark({ ...(title !== undefined && { title }), side, topics: entries }, place);
    });
  }

  #entry(entry: ImportedTopic): EntryInput {
    const placed = this.#placed(entry);
    if (entry.topics.length === 0) return this.#shorten(placed);
    return this.source.mark({ ...placed, topics: entry.topics.map((child) => this.#child(child)) }, entry.place);
  }

  #child(entry: ImportedTopic): ChildInput {
    return this.#shorten(this.#placed(entry));
  }

  #placed(entry: ImportedTopic): Exclude<ChildInput, string> {
    const { mark, why, place } = entry;
    const { id, label } = this.ids.find(entry);
    const input = {
      topic: id,
      ...(label !== undefined && { label }),
      ...(mark && { mark }),
      ...(why !== undefined && { why }),
    };
    return this.source.mark(input, place);
  }

  /** A topic of which nothing is said is its id alone. */
  #shorten(placed: Exclude<ChildInput, string>): ChildInput {
    return Object.keys(placed).length === 1 ? placed.topic : placed;
  }

  #checkpoint(checkpoint: NonNullable<ImportedSection['checkpoint']>): CheckpointInput {
    const { text, id, build, proves, place } = checkpoint;
    const input = { id: id ?? this.#makeId(text, undefined), title: text, build: build ?? '', proves: [...proves] };
    return this.source.mark(input, place);
  }

  #link({ text, id, url, place }: Name & { readonly url?: string | undefined }) {
    const input = { ...(id !== undefined && { roadmap: id }), ...(url !== undefined && { url }), label: text };
    return this.source.mark(input, place);
  }
}
