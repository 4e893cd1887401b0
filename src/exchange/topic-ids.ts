import type { Problem } from '../lint/finding.ts';
import { topicName } from '../schemas/id-pattern.ts';
import type { KnownTopic, TopicFinder } from './find-topic.ts';
import { idOfTitle } from './id-of-title.ts';
import type { Name } from './imported-outline.ts';

/** A topic that an outline names and that there is not yet. */
export interface NewDraft {
  readonly id: string;
  readonly title: string;
  /** Title of a topic that has nearly this name, for a remark: it may be the same one. */
  readonly near?: string | undefined;
}

export interface TopicIdOptions {
  /** The file that is imported, for messages. */
  readonly file: string;
  readonly topics: TopicFinder;
  /** Whether names that no topic has become drafts. */
  readonly drafts: boolean;
  /** Why a new topic cannot have an id, undefined if it can. */
  readonly refuseId: (id: string) => string | undefined;
}

/** A topic that a name led to, and what the name calls it if not by its title. */
export interface FoundTopic {
  readonly id: string;
  readonly label?: string | undefined;
}

/** Gives names of topics their ids, and collects what goes wrong and what is new. */
export class TopicIds {
  readonly problems: Problem[] = [];
  readonly #options: TopicIdOptions;
  readonly #drafts = new Map<string, NewDraft>();

  constructor(options: TopicIdOptions) {
    this.#options = options;
  }

  /** Drafts for all new names so far, in their order. */
  get drafts(): readonly NewDraft[] {
    return [...this.#drafts.values()];
  }

  /** The topic that a name leads to. A name that leads nowhere is a problem, and gets an id that nothing else has. */
  find(name: Name): FoundTopic {
    const topic = this.#options.topics.find(name) ?? this.#begin(name);
    if (topic === undefined) return { id: 'unknown' };
    return { id: topic.id, ...(isLabel(name, topic) && { label: name.text }) };
  }

  #begin(name: Name): Pick<KnownTopic, 'id' | 'title'> | undefined {
    const { topics, drafts, refuseId } = this.#options;
    const shown = JSON.stringify(name.id ?? name.text);
    const near = topics.suggest(name);
    if (!drafts) {
      const meant = near && `Did you mean ${near.title} (\`${near.id}\`)? `;
      const hint = `${meant ?? ''}Write its title, its id as code behind it, or import with --drafts to begin it.`;
      this.#report(name, `there is no topic ${shown}`, hint);
      return undefined;
    }
    const id = name.id ?? idOfTitle(name.text);
    if (id === undefined) {
      this.#report(name, `no id can be made of ${shown}`, 'Write an id as code behind it, such as `http-caching`.');
      return undefined;
    }
    const reason = refuseId(id);
    if (reason !== undefined) {
      this.#report(name, `a topic cannot have the id ${id}: ${reason}`, 'Write another id as code behind the title.');
      return undefined;
    }
    const known = this.#drafts.get(id);
    if (known !== undefined) return known;
    const draft = { id, title: name.text === '' ? titleOf(id) : name.text, near: near?.title };
    this.#drafts.set(id, draft);
    return draft;
  }

  #report({ place }: Name, message: string, hint: string): void {
    this.problems.push({ file: this.#options.file, ...place, message, hint });
  }
}

/** Words beside an id are what the roadmap calls the topic; alone, they may also be its id or title in other letters. */
function isLabel({ text, id }: Name, topic: Pick<KnownTopic, 'id' | 'title'>): boolean {
  if (text === '' || text === topic.title) return false;
  if (id !== undefined) return true;
  const slug = idOfTitle(text);
  return (
    slug !== topicName(topic.id) && slug !== idOfTitle(topic.title) && text.toLowerCase() !== topic.title.toLowerCase()
  );
}

function titleOf(id: string): string {
  const words = topicName(id).replaceAll('-', ' ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
