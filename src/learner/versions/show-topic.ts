import type { CatalogTopic } from '../../catalog/catalog.ts';
import type { TopicFacts } from '../../roadmap/topic-facts.ts';
import { ownTopicOf, type OwnTopic, type Version } from './version.ts';

/** A topic of a version as pages show it, whatever kind it is. */
export interface ShownTopic {
  readonly id: string;
  readonly title: string;
  /** Former ids, under which progress may be kept. */
  readonly aliases: readonly string[];
  /** `gone`: no topic of the site has this id any more. */
  readonly kind: 'site' | 'own' | 'gone';
  readonly status?: TopicFacts['status'];
  readonly level?: TopicFacts['level'];
  readonly hours?: TopicFacts['hours'];
  readonly own?: OwnTopic;
}

/** The topic of this id, which is one of the version's. */
export function showTopic(
  version: Pick<Version, 'own'>,
  id: string,
  topics: ReadonlyMap<string, CatalogTopic>,
): ShownTopic {
  const own = ownTopicOf(version, id);
  if (own) {
    return { id, title: own.title, aliases: [], kind: 'own', own, hours: own.hours };
  }
  const topic = topics.get(id);
  if (!topic) return { id, title: id, aliases: [], kind: 'gone' };
  const { title, aliases, level, hours } = topic;
  return { id: topic.id, title, aliases, kind: 'site', status: topic.status, level, hours };
}
