import { itemKey, projectKey } from '../schemas/progress-key.ts';
import type { Content, Source } from './content.ts';

/** Something with an id that learners' data and links depend on, besides topics. */
export interface PublishedPart {
  /** As it stands in the list of published ids. */
  readonly key: string;
  readonly name: string;
  readonly source: Source;
}

export const questionKey = (group: string, id: string): string => `question:${group}:${id}`;

/** Every question, project and item of the content. */
export function* listPublishedParts({ questionGroups, projects, bestPractices }: Content): Generator<PublishedPart> {
  for (const { id: group, data, source } of questionGroups) {
    for (const { id } of data?.questions ?? [])
      yield { key: questionKey(group, id), name: `question \`${id}\``, source };
  }
  for (const { id, source } of projects) yield { key: projectKey(id), name: `project \`${id}\``, source };
  for (const { id: list, checklist, checklistSource: source } of bestPractices) {
    for (const { id } of (checklist?.sections ?? []).flatMap(({ items }) => items)) {
      yield { key: itemKey(list, id), name: `item \`${id}\``, source };
    }
  }
}
