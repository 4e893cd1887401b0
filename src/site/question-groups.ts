import type { QuestionGroupEntry } from '../schemas/entries.ts';
import type { GroupQuestion } from '../schemas/question-group.ts';

/** A question group with its introduction, as the collection stores it. */
export interface QuestionGroup {
  readonly id: string;
  readonly data: QuestionGroupEntry;
  readonly body?: string | undefined;
}

/** A question with the group that has it. */
export interface PlacedQuestion {
  readonly group: QuestionGroup;
  readonly question: GroupQuestion;
}

const indexes = new WeakMap<readonly QuestionGroup[], ReadonlyMap<string, readonly PlacedQuestion[]>>();

/** The questions of finished groups that test a topic, by the id of the topic. */
export function indexByTopic(groups: readonly QuestionGroup[]): ReadonlyMap<string, readonly PlacedQuestion[]> {
  const known = indexes.get(groups);
  if (known !== undefined) return known;
  const index = new Map<string, PlacedQuestion[]>();
  for (const group of groups) {
    if (group.data.group.status === 'draft') continue;
    for (const question of group.data.group.questions) {
      for (const topic of question.topics) index.set(topic, [...(index.get(topic) ?? []), { group, question }]);
    }
  }
  indexes.set(groups, index);
  return index;
}
