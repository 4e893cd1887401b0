import { formatHours } from '../../roadmap/sum-hours.ts';
import type { PathSide } from '../../roadmap/topic-path.ts';
import { plural } from '../../words/plural.ts';
import { findTopicLink, titleOfLink } from '../progress/topic-title.ts';
import type { Answer } from './path-answer.ts';

/** A topic of an answer, with the reason why it is there. */
export interface DescribedTopic {
  readonly topic: string;
  readonly title: string;
  /** What the reason is about, if it is not the topic that was asked about: `for “HTTP”`. */
  readonly whose?: string;
  readonly reason?: string;
}

export interface DescribedList {
  readonly title: string;
  readonly side: PathSide;
  readonly isNumbered?: boolean;
  readonly topics: readonly DescribedTopic[];
}

/** An answer in words. */
export interface DescribedAnswer {
  readonly title: string;
  readonly facts: string;
  readonly lists: readonly DescribedList[];
  /** The topic to which the way can be asked for next. */
  readonly start?: string;
  /** Goals for the page of the plan, as an address has them. */
  readonly goals: readonly string[];
}

/** What the page calls a topic. */
export function titleOfTopic(topic: string): string {
  const link = findTopicLink(topic);
  return link ? titleOfLink(link) : topic;
}

/** What the card says: of a topic, the reasons of all edges that lead to it and from it; of a way, its topics in order. */
export function describeAnswer(answer: Answer): DescribedAnswer {
  return answer.way ? describeWay(answer, answer.way) : describeWhy(answer);
}

function describeWhy({ start = '', requires, unlocks, edges }: Answer): DescribedAnswer {
  const direct = (side: PathSide): readonly DescribedTopic[] =>
    edges.flatMap(({ edge, side: own, step }) => {
      if (own !== side || step !== 1) return [];
      const topic = side === 'requires' ? edge.requires : edge.topic;
      return [{ topic, title: titleOfTopic(topic), reason: edge.reason }];
    });
  const before = direct('requires');
  const needs =
    requires.length === 0
      ? 'Requires nothing first.'
      : requires.length === before.length
        ? `Requires ${plural(requires.length, 'topic')}.`
        : `Requires ${plural(requires.length, 'topic')}, ${before.length} of them directly.`;
  const opens = unlocks.length === 0 ? 'Unlocks nothing more.' : `Unlocks ${plural(unlocks.length, 'topic')}.`;
  return {
    title: `Why ${titleOfTopic(start)}?`,
    facts: `${needs} ${opens}`,
    lists: [
      { title: 'It requires', side: 'requires' as const, topics: before },
      { title: 'It unlocks', side: 'unlocks' as const, topics: direct('unlocks') },
    ].filter(({ topics }) => topics.length > 0),
    start,
    goals: [`topic:${start}`],
  };
}

function describeWay(
  { requires }: Answer,
  { title, count, hours, goals }: NonNullable<Answer['way']>,
): DescribedAnswer {
  const elsewhere = count - requires.length;
  const facts =
    count === 0
      ? 'Nothing is left to learn on the way.'
      : `${plural(count, 'topic')}, ${formatHours(hours)}${elsewhere > 0 ? `; ${elsewhere} of them on other roadmaps` : ''}.`;
  return {
    title: `How far to ${title}?`,
    facts,
    lists: [
      {
        title: 'The way, in order',
        side: 'requires' as const,
        isNumbered: true,
        topics: requires.map((topic) => ({ topic, title: titleOfTopic(topic) })),
      },
    ].filter(({ topics }) => topics.length > 0),
    goals,
  };
}

/** All topics that lead to one, in the order of the outline, each with the reason of the first edge that asks for it. */
export function listReasons({ start, requires, edges }: Answer): readonly DescribedTopic[] {
  return requires.map((topic) => {
    const found = edges.find(({ edge, side }) => side === 'requires' && edge.requires === topic)?.edge;
    return {
      topic,
      title: titleOfTopic(topic),
      ...(found && { reason: found.reason }),
      ...(found && found.topic !== start && { whose: `for ${titleOfTopic(found.topic)}` }),
    };
  });
}
